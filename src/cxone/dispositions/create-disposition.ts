import { ApiError } from '../../errors/api-error.ts';
import type { CreateRequest, WriteReply } from '../../model/call-code-store.ts';
import { RepeatWithheldError } from '../repeat-withheld-error.ts';
import { isAsPosted, type PlacedDisposition } from './bulk-creation.ts';
import type { BulkCreator } from './bulk-creator.ts';
import { type DispositionBody, fetchDisposition, isAsWritten, putDisposition } from './disposition-calls.ts';
import { isUntagged } from './find-created.ts';
import type { Disposition } from './parse-disposition.ts';
import { DISPOSITION_ROUTE } from './routes.ts';
import {
  assertReadWhole,
  toDispositionBody,
  toNativeValues,
  toWrittenCode,
  toWrittenIdentity,
} from './wire-body.ts';
import type { WriteContext } from './write-context.ts';

interface Creation {
  readonly context: WriteContext;
  readonly request: CreateRequest;
  readonly requestId: string;
}

/**
 * Creates the record, then marks it with its tag: POST takes no notes. A record of this name that the tenant has already, untagged
 * and equal in all else, is marked instead.
 */
export async function createDisposition(
  context: WriteContext,
  { request, bulk }: { readonly request: CreateRequest; readonly bulk: BulkCreator },
): Promise<WriteReply> {
  const { dispositionName, classificationId } = toNativeValues(request.values);
  const body = { dispositionName, isPreviewDisposition: false, classificationId };
  let requestId = '';
  const placed = await bulk.create(body, {
    beforeSend: (id) => {
      requestId = id;
      return request.beforeSend(id);
    },
  });
  const creation = { context, request, requestId };
  if (placed.kind === 'created') return mark(placed, creation);
  const disposition = await readListed(placed, creation);
  if (placed.kind === 'lost' && isUntagged(disposition) && isAsPosted(disposition, body))
    return mark({ ...placed, disposition }, creation);
  return toExisting({ ...placed, disposition }, creation);
}

/** A record of the list as it is now: the list may lag, and what somebody has written since must stay. */
async function readListed(placed: PlacedDisposition, { context, requestId }: Creation): Promise<Disposition> {
  const { budget, attempts } = placed;
  const { id } = placed.disposition;
  const disposition = await fetchDisposition(context.client, { id, budget }).catch((error: unknown) => {
    throw toMarkError(error, placed);
  });
  if (disposition !== null) return disposition;
  const route = `GET ${DISPOSITION_ROUTE}`;
  throw new ApiError(`${route} failed: 404, though the list has the disposition ${id}.`, {
    code: 'API_UNEXPECTED_REPLY',
    route,
    status: 404,
    attempts,
    requestId,
    mayHaveTakenEffect: placed.mayHaveTakenEffect,
    hint: 'Run it again when the list has caught up.',
  });
}

async function toExisting(placed: PlacedDisposition, creation: Creation): Promise<WriteReply> {
  const { context, request } = creation;
  const { disposition, attempts, mayHaveTakenEffect } = placed;
  const { registry } = context;
  const identity = registry.identityOf(disposition);
  // Children that are found as well name this one as their parent.
  if (identity.path === request.path) registry.noteWritten(disposition.id, identity);
  const code = registry.toActualCode(disposition);
  const isOurs = isUntagged(disposition) && isEqualButUnmarked(disposition, request);
  if (!isOurs || request.knownIds.has(code.id))
    return { kind: 'exists', code, attempts, httpStatus: 200, mayHaveTakenEffect };
  return { ...(await mark(placed, creation)), kind: 'exists', mayHaveTakenEffect };
}

function isEqualButUnmarked(disposition: Disposition, { values }: CreateRequest): boolean {
  const { notes } = disposition;
  return isAsWritten(disposition, { ...toDispositionBody(values, disposition), notes });
}

async function mark(placed: PlacedDisposition, creation: Creation): Promise<WriteReply> {
  const { context, request } = creation;
  const { disposition } = placed;
  const body = toDispositionBody(request.values, disposition);
  const { attempts, httpStatus } = await put(placed, { ...creation, body }).catch((error: unknown) => {
    throw toMarkError(error, placed);
  });
  context.registry.noteWritten(disposition.id, toWrittenIdentity(request, null));
  const code = toWrittenCode(disposition.id, request);
  return { kind: 'written', code, attempts: placed.attempts + attempts, httpStatus };
}

/** Nobody knows the record yet but us; all the same it is looked at before a PUT whose reply was lost is sent again. */
async function put(
  { kind, disposition, budget }: PlacedDisposition,
  { context, requestId, body }: Creation & { readonly body: DispositionBody },
): Promise<{ readonly attempts: number; readonly httpStatus: number }> {
  const { client } = context;
  const { id } = disposition;
  assertReadWhole(disposition, { ...context, body, requestId });
  const seen: { last: Disposition | null } = { last: disposition };
  try {
    const reply = await putDisposition(client, {
      id,
      body,
      requestId,
      budget,
      isCompletion: kind !== 'found',
      mayRepeat: async ({ mayHaveTakenEffect }) => {
        // Somebody may write to a record that others know, also while the tenant makes us wait.
        if (!mayHaveTakenEffect && kind === 'created') return true;
        seen.last = await fetchDisposition(client, { id, budget });
        return seen.last !== null && !isAsWritten(seen.last, body) && seen.last.notes === disposition.notes;
      },
    });
    return { attempts: reply.attempts, httpStatus: reply.status };
  } catch (error) {
    if (!(error instanceof RepeatWithheldError)) throw error;
    if (seen.last !== null && isAsWritten(seen.last, body))
      return { attempts: error.attempts, httpStatus: 200 };
    throw toMeddledError(id, { attempts: error.attempts, requestId });
  }
}

function toMeddledError(id: string, facts: Pick<ApiError, 'attempts' | 'requestId'>): ApiError {
  const route = `PUT ${DISPOSITION_ROUTE}`;
  return new ApiError(`${route} failed: somebody changed the disposition ${id} right after it was created.`, {
    ...facts,
    code: 'API_UNEXPECTED_REPLY',
    route,
    status: null,
    mayHaveTakenEffect: true,
    hint: 'Plan again to see it.',
  });
}

/** The record is there, marked or not: the create has taken effect, whatever became of the call. */
function toMarkError(error: unknown, { kind, attempts }: PlacedDisposition): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, route, status, requestId, hint } = error;
  const what = kind === 'created' ? 'Created' : 'Found by its name';
  const healing = 'The next run finds it by its name and marks it.';
  return new ApiError(`${what}, but not marked with its tag: ${error.message}`, {
    code,
    route,
    status,
    requestId,
    attempts: attempts + error.attempts,
    mayHaveTakenEffect: true,
    hint: hint === null ? healing : `${hint} ${healing}`,
    cause: error,
  });
}
