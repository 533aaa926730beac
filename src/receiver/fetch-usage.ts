import { WarehouseError } from '../errors/warehouse-error.ts';
import type { DailyUsage, UsageQuery } from '../model/daily-usage.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import { parseUsageReply } from './parse-usage-reply.ts';

const TIMEOUT_MS = 60_000;

export interface UsageAddress {
  /** Of a receiver's figures; its query is ours. */
  readonly url: URL;
  readonly transport: HttpTransport;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** The figures that a running receiver gives. @throws TransportError without reply, WarehouseError for any other than figures. */
export async function fetchUsage(
  query: UsageQuery,
  { url, transport, userAgent, signal }: UsageAddress,
): Promise<readonly DailyUsage[]> {
  const { status, body } = await transport({
    method: 'GET',
    url: toQueryUrl(url, query),
    headers: { accept: 'application/json', 'user-agent': userAgent },
    body: null,
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  const usage = status === 200 ? parseUsageReply(body) : null;
  if (usage !== null) return usage;
  throw new WarehouseError(`Cannot read the daily figures from ${url.href}: ${toReason(status)}.`, {
    code: status >= 500 ? 'WAREHOUSE_UNAVAILABLE' : 'WAREHOUSE_FAILED',
    isTransient: status >= 500,
    hint:
      status >= 500
        ? 'Try again once its warehouse answers: GET /readyz says so.'
        : 'Check --url: it must lead to `cxone-callcodes receive`.',
  });
}

function toReason(status: number): string {
  if (status === 200) return 'the reply is not that of a receiver';
  return status === 503 ? "the receiver's warehouse is away (503)" : `it answered ${status}`;
}

function toQueryUrl(url: URL, { fromDay, toDay, target }: UsageQuery): string {
  const asked = new URL(url);
  if (fromDay !== null) asked.searchParams.set('from', fromDay);
  if (toDay !== null) asked.searchParams.set('to', toDay);
  if (target !== null) asked.searchParams.set('target', target);
  return asked.href;
}
