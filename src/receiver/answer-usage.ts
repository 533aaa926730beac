import { WarehouseError } from '../errors/warehouse-error.ts';
import { parseUsageQuery } from './parse-usage-query.ts';
import type { ReceiverLog } from './receiver-log.ts';
import { again, json, type Reply } from './to-reply.ts';
import { toFields, type WarehouseGate } from './warehouse-gate.ts';
import type { Warehouse } from './warehouses/warehouse.ts';

/** So that reports, which may be heavy, leave the warehouse to the events. */
const MAX_READS = 2;
const RETRY_AFTER_S = 5;

export interface UsageParts {
  readonly warehouse: Pick<Warehouse, 'readDailyUsage'>;
  readonly gate: Pick<WarehouseGate, 'isOpen'>;
  readonly log: ReceiverLog;
}

/** `GET /usage`: the daily view. The function that is returned never rejects. */
export function createUsageAnswer({
  warehouse,
  gate,
  log,
}: UsageParts): (parameters: URLSearchParams) => Promise<Reply> {
  let reads = 0;
  return async (parameters) => {
    const parsed = parseUsageQuery(parameters);
    if (parsed.kind === 'invalid') return json(400, { error: `Invalid query: ${parsed.why}` });
    if (!gate.isOpen) return again(RETRY_AFTER_S, 'The warehouse is away');
    if (reads >= MAX_READS) return again(RETRY_AFTER_S, 'Too many reports at once');
    reads += 1;
    try {
      return json(200, { usage: await warehouse.readDailyUsage(parsed.query) });
    } catch (error) {
      log.write('error', 'The daily figures could not be read.', toFields(error));
      return error instanceof WarehouseError && error.isTransient
        ? again(RETRY_AFTER_S, 'The warehouse is away')
        : json(500, { error: 'The warehouse refused to answer; the log of the receiver says why' });
    } finally {
      reads -= 1;
    }
  };
}
