import { ApiError } from '../../errors/api-error.ts';
import { isRecord } from '../../util/is-record.ts';
import type { ApiCall, ApiReply } from '../api-call.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { HttpClient } from '../http-client.ts';
import { toUnexpectedReply } from '../to-api-error.ts';
import { toShownWords } from './disposition-dialect.ts';
import { type Disposition, type Parsed, parseDisposition } from './parse-disposition.ts';
import { type DispositionPage, parseClassifications, parsePage } from './parse-replies.ts';
import {
  CLASSIFICATIONS_ROUTE,
  DISPOSITION_ROUTE,
  DISPOSITIONS_ROUTE,
  toDispositionTarget,
  toListTarget,
} from './routes.ts';
import { parseTag, type Tag } from './tag-line.ts';

/** What a PUT carries. A type alias, so that it is assignable to a JSON object. */
export type DispositionBody = {
  readonly dispositionName: string;
  readonly classificationId: number;
  readonly isPreviewDisposition: boolean;
  readonly isActive: boolean;
  readonly notes: string;
};

const NO_CONTENT = 204;
const NOT_FOUND = 404;
/** What a PUT answers is not documented: any of these says that it was taken. */
const PUT_TAKEN = [200, 201, 202, 204];

/** Rows of the list from `skip` on; 204 is an empty page. */
export async function fetchRows(
  client: HttpClient,
  range: { readonly skip: number; readonly top: number },
): Promise<DispositionPage> {
  const call = toRead({ route: DISPOSITIONS_ROUTE, target: toListTarget(range) });
  const reply = await client.call({ ...call, accept: [200, NO_CONTENT], mayBeEmpty: true });
  if (reply.json === undefined && reply.status === NO_CONTENT) return { rows: [], totalRecords: 0 };
  return toValue(parsePage(reply.json), { call, reply });
}

/** One record as it is now, or null. */
export async function fetchDisposition(
  client: HttpClient,
  { id, budget }: { readonly id: string; readonly budget: RetryBudget },
): Promise<Disposition | null> {
  const call = { ...toRead({ route: DISPOSITION_ROUTE, target: toDispositionTarget(id) }), budget };
  const reply = await client.call({ ...call, accept: [200, NOT_FOUND] });
  if (reply.status === NOT_FOUND) return null;
  const disposition = toValue(parseDisposition(reply.json), { call, reply });
  if (disposition.id === id) return disposition;
  return toValue({ kind: 'bad', problem: 'the reply is another disposition' }, { call, reply });
}

/** Ids of the tenant's classifications; null where its version has no such list. */
export async function fetchClassifications(client: HttpClient): Promise<ReadonlySet<number> | null> {
  const call = toRead({ route: CLASSIFICATIONS_ROUTE, target: CLASSIFICATIONS_ROUTE });
  const reply = await client.call({ ...call, accept: [200, NOT_FOUND] });
  return reply.status === NOT_FOUND ? null : toValue(parseClassifications(reply.json), { call, reply });
}

export interface PutRequest extends Pick<ApiCall, 'budget' | 'beforeSend' | 'mayRepeat' | 'isCompletion'> {
  readonly id: string;
  readonly body: DispositionBody;
  readonly requestId: string;
}

/** Writes all five fields: what becomes of one that is left out is not known. */
export async function putDisposition(
  client: HttpClient,
  { id, body, ...rest }: PutRequest,
): Promise<ApiReply> {
  const reply = await client.call({
    ...rest,
    method: 'PUT',
    route: DISPOSITION_ROUTE,
    target: toDispositionTarget(id),
    body,
    accept: PUT_TAKEN,
    mayBeEmpty: true,
  });
  const { json, status, attempts } = reply;
  if (!isRecord(json) || json['success'] !== false) return reply;
  const words = typeof json['error'] === 'string' ? `: "${toShownWords(json['error'])}"` : '';
  const route = `PUT ${DISPOSITION_ROUTE}`;
  throw new ApiError(`${route} failed: ${status}, the tenant did not take it${words}.`, {
    code: 'API_REJECTED',
    route,
    status,
    attempts,
    requestId: rest.requestId,
    mayHaveTakenEffect: attempts > 1,
    hint: 'Mend it in the matrix file and push again.',
  });
}

/** Whether a record is as the body says; of its notes the tag counts, since a tenant may store other line ends. */
export function isAsWritten(disposition: Disposition, body: DispositionBody): boolean {
  const fields = ['dispositionName', 'classificationId', 'isPreviewDisposition', 'isActive'] as const;
  const isMarked = isSameTag(parseTag(disposition.notes), parseTag(body.notes));
  return isMarked && fields.every((field) => disposition[field] === body[field]);
}

function isSameTag(left: Tag | null, right: Tag | null): boolean {
  return left?.path === right?.path && left?.category === right?.category;
}

/** The parsed value, or the error that says what is wrong with the reply. */
export function toValue<Value>(
  parsed: Parsed<Value>,
  {
    call,
    reply,
  }: { readonly call: Pick<ApiCall, 'method' | 'route' | 'requestId'>; readonly reply: ApiReply },
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

function toRead({ route, target }: Pick<ApiCall, 'route' | 'target'>) {
  return { method: 'GET', route, target, requestId: null } as const;
}
