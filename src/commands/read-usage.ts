import { WarehouseError } from '../errors/warehouse-error.ts';
import type { UsageRequest } from '../inputs/cli-invocation.ts';
import type { DailyUsage } from '../model/daily-usage.ts';
import type { RunEnvironment } from './run-environment.ts';

export interface UsageFound {
  /** By day, then target. */
  readonly usage: readonly DailyUsage[];
  /** For people, without credentials. */
  readonly source: string;
}

interface UsageSurroundings {
  readonly cwd: string;
  readonly environment: RunEnvironment;
}

/** The figures from the warehouse; from the receiver where no warehouse was named, or where it is in use or away. */
export async function readUsage(request: UsageRequest, surroundings: UsageSurroundings): Promise<UsageFound> {
  const { warehouse, receiver } = request;
  if (warehouse !== null) {
    try {
      return await readWarehouse(warehouse, request, surroundings);
    } catch (error) {
      if (!isAway(error)) throw error;
      if (receiver === null) throw withReceiverHint(error, warehouse);
      surroundings.environment.log.info(`${error.message} Asking ${receiver.href}.`);
    }
  }
  return await askReceiver(request, surroundings);
}

async function readWarehouse(
  url: string,
  { query }: UsageRequest,
  { cwd, environment }: UsageSurroundings,
): Promise<UsageFound> {
  const { clock, random, log, env, keepSecret } = environment;
  const secrets = await import('../receiver/warehouses/list-warehouse-secrets.ts');
  for (const secret of [...secrets.listWarehouseSecrets(url), ...secrets.listWarehouseVariables(env)]) {
    keepSecret(secret);
  }
  const { openWarehouse } = await import('../receiver/warehouses/open-warehouse.ts');
  const { showWarehouse } = await import('../receiver/warehouses/parse-warehouse-url.ts');
  const facts = { workingDirectory: cwd, access: 'read', clock, random, log, env } as const;
  const warehouse = await openWarehouse(url, facts);
  try {
    return { usage: await warehouse.readDailyUsage(query), source: showWarehouse(url, cwd) };
  } finally {
    await warehouse.close();
  }
}

async function askReceiver(
  { receiver: url, query }: UsageRequest,
  { environment }: UsageSurroundings,
): Promise<UsageFound> {
  if (url === null) throw new Error('Neither a warehouse nor a receiver was named.');
  const { env, version, signal } = environment;
  const { createAxiosTransport } = await import('../cxone/axios-transport.ts');
  const { fetchUsage } = await import('../receiver/fetch-usage.ts');
  const transport = createAxiosTransport({ env });
  try {
    const userAgent = `cxone-callcodes/${version}`;
    return { usage: await fetchUsage(query, { url, transport, userAgent, signal }), source: url.href };
  } finally {
    transport.close();
  }
}

function isAway(error: unknown): error is WarehouseError {
  return error instanceof WarehouseError && error.code === 'WAREHOUSE_UNAVAILABLE';
}

/** One process uses a DuckDB file at a time, and while a receiver runs it is the receiver. */
function withReceiverHint(error: WarehouseError, warehouse: string): WarehouseError {
  if (!/^\s*duckdb:/i.test(warehouse)) return error;
  return new WarehouseError(error.message, {
    code: error.code,
    isTransient: error.isTransient,
    hint: 'One process uses a DuckDB file at a time. Ask the receiver that has it: --url http://127.0.0.1:3000.',
    cause: error,
  });
}
