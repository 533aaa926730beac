import type { UpdateRequest, WithheldReply, WriteReply } from '../../model/call-code-store.ts';
import { newRetryBudget, type RetryBudget } from '../attempt-loop.ts';
import { RepeatWithheldError } from '../repeat-withheld-error.ts';
import { fetchDisposition, putDisposition } from './disposition-calls.ts';
import type { Disposition } from './parse-disposition.ts';
import { assertReadWhole, toDispositionBody, toWrittenCode, toWrittenIdentity } from './wire-body.ts';
import type { WriteContext } from './write-context.ts';

interface Overwriting {
  readonly disposition: Disposition;
  readonly budget: RetryBudget;
  readonly requestId: string;
}

/**
 * Writes the record over what was read of it last. PUT is idempotent, so that after a lost reply it may be sent again; but not
 * over what somebody wrote meanwhile: the record is read before each further attempt, and its notes as they are then are kept.
 */
export async function updateDisposition(
  context: WriteContext,
  request: UpdateRequest,
): Promise<WriteReply | WithheldReply> {
  const { registry, client, randomUuid } = context;
  const read = registry.takeRead(request.id);
  const budget = read?.budget ?? newRetryBudget();
  const first = read?.disposition ?? (await fetchDisposition(client, { id: request.id, budget }));
  if (first === null) return { kind: 'withheld', code: null, attempts: 0, mayHaveTakenEffect: false };
  const requestId = randomUuid();
  let attempts = 0;
  let isAnnounced = false;
  const beforeSend = async (): Promise<void> => {
    if (!isAnnounced) await request.beforeSend(requestId);
    isAnnounced = true;
  };
  let disposition = first;
  for (;;) {
    const overwriting = { disposition, budget, requestId };
    const written = await write(context, { ...request, beforeSend }, overwriting);
    attempts += written.attempts;
    if (written.kind !== 'notes-changed') return { ...written, attempts };
    disposition = written.disposition;
  }
}

/** `notes-changed`: the record may still be written over, but with other notes than before. */
type Written =
  | WriteReply
  | WithheldReply
  | { readonly kind: 'notes-changed'; readonly disposition: Disposition; readonly attempts: number };

async function write(
  { client, registry, hasRedacted }: WriteContext,
  request: Omit<UpdateRequest, 'beforeSend'> & { readonly beforeSend: () => Promise<void> },
  { disposition, budget, requestId }: Overwriting,
): Promise<Written> {
  const { id, values, mayRepeat } = request;
  const body = toDispositionBody(values, disposition);
  assertReadWhole(disposition, { body, hasRedacted, requestId });
  const seen: { last: Disposition | null; isWanted: boolean } = { last: disposition, isWanted: true };
  const look = async (): Promise<boolean> => {
    seen.last = await fetchDisposition(client, { id, budget });
    const code = seen.last === null ? null : registry.toActualCode(seen.last);
    seen.isWanted = mayRepeat === undefined || mayRepeat(code);
    return seen.isWanted && seen.last?.notes === disposition.notes;
  };
  try {
    const { beforeSend } = request;
    const reply = await putDisposition(client, { id, body, requestId, budget, beforeSend, mayRepeat: look });
    const { desired } = registry.identityOf(disposition);
    registry.noteWritten(id, toWrittenIdentity(request, desired));
    const { attempts, status: httpStatus } = reply;
    return { kind: 'written', code: toWrittenCode(id, request), attempts, httpStatus };
  } catch (error) {
    if (!(error instanceof RepeatWithheldError)) throw error;
    const { attempts, mayHaveTakenEffect } = error;
    if (seen.isWanted && seen.last !== null)
      return { kind: 'notes-changed', disposition: seen.last, attempts };
    const code = seen.last === null ? null : registry.toActualCode(seen.last);
    return { kind: 'withheld', code, attempts, mayHaveTakenEffect };
  }
}
