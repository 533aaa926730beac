import { TransportError } from '../errors/transport-error.ts';
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

/** The figures that a running receiver gives. @throws WarehouseError for anything else, TransportError when it is cancelled. */
export async function fetchUsage(
  query: UsageQuery,
  { url, transport, userAgent, signal }: UsageAddress,
): Promise<readonly DailyUsage[]> {
  const { status, body } = await reach(() =>
    transport({
      method: 'GET',
      url: toQueryUrl(url, query),
      headers: { accept: 'application/json', 'user-agent': userAgent },
      body: null,
      timeoutMs: TIMEOUT_MS,
      signal,
    }),
  );
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

/** What the transport advises is about tenants. */
async function reach<Reply>(send: () => Promise<Reply>): Promise<Reply> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof TransportError) || error.fault === 'cancelled') throw error;
    throw new WarehouseError(error.message, {
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
      hint: 'Check --url, and that `cxone-callcodes receive` runs there.',
      cause: error,
    });
  }
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
