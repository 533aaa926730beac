import type { ActualCode } from '../../model/call-code.ts';
import type { ApiCall, ApiReply } from '../api-call.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { HttpClient } from '../http-client.ts';
import { toUnexpectedReply } from '../to-api-error.ts';
import { EMPTY_PAGE, type Page, parsePage } from './parse-page.ts';
import { type Parsed, parseRecord } from './parse-record.ts';
import { CODE_ROUTE, CODES_ROUTE, toCodeTarget, toPageTarget, toPlaceTarget } from './routes.ts';

/** One page of the list; a 404 is an empty one. */
export async function fetchPage(client: HttpClient, page: number): Promise<Page> {
  return fetchList(client, { page, target: toPageTarget(page) });
}

/** The records of one code below one parent, as the list has them: it may lag behind a write. */
export async function fetchPlace(
  client: HttpClient,
  {
    budget,
    ...place
  }: { readonly code: string; readonly parentId: string | null; readonly budget: RetryBudget },
): Promise<readonly ActualCode[]> {
  const { codes } = await fetchList(client, { page: 1, target: toPlaceTarget(place), budget });
  return codes.filter(({ code, parentId }) => code === place.code && parentId === place.parentId);
}

/** One record as it is now, or null. */
export async function fetchCode(
  client: HttpClient,
  { id, budget }: { readonly id: string; readonly budget: RetryBudget },
): Promise<ActualCode | null> {
  const call = toRead({ route: CODE_ROUTE, target: toCodeTarget(id), budget });
  const reply = await client.call(call);
  if (reply.status === 404) return null;
  const code = toValue(parseRecord(reply.json), { call, reply });
  if (code.id.toLowerCase() === id.toLowerCase()) return code;
  return toValue({ kind: 'bad', problem: 'the reply is another record' }, { call, reply });
}

async function fetchList(
  client: HttpClient,
  { page, ...place }: { readonly page: number; readonly target: string; readonly budget?: RetryBudget },
): Promise<Page> {
  const call = toRead({ route: CODES_ROUTE, ...place });
  const reply = await client.call(call);
  return reply.status === 404 ? EMPTY_PAGE : toValue(parsePage(reply.json, { page }), { call, reply });
}

function toRead(place: Pick<ApiCall, 'route' | 'target' | 'budget'>): ApiCall {
  return { method: 'GET', ...place, accept: [200, 404], requestId: null };
}

/** The parsed value, or the error that says what is wrong with the reply. */
export function toValue<Value>(
  parsed: Parsed<Value>,
  { call, reply }: { readonly call: ApiCall; readonly reply: ApiReply },
): Value {
  if (parsed.kind === 'ok') return parsed.value;
  throw toUnexpectedReply(parsed.problem, {
    route: `${call.method} ${call.route}`,
    status: reply.status,
    attempts: reply.attempts,
    requestId: call.requestId,
    mayHaveTakenEffect: call.method !== 'GET',
  });
}
