import { ApiError } from '../errors/api-error.ts';
import type { WriteReply } from '../model/call-code-store.ts';
import type { ChangeStatus, OutcomeError } from '../model/outcome.ts';
import { toPrintable } from '../util/to-printable.ts';
import { type ExpectedCode, renderDifferences, toDifferences } from './apply-values.ts';

/** What one change came to, before it is written down. */
export interface Verdict {
  readonly status: ChangeStatus;
  readonly id: string | null;
  readonly attempts: number;
  readonly httpStatus: number | null;
  readonly error: OutcomeError | null;
  /** False when the tenant may have done the write although the change counts as failed: its intent stays open. */
  readonly settled: boolean;
}

const MAX_MESSAGE_UNITS = 1000;

export function toSkipped(error: OutcomeError, id: string | null): Verdict {
  return { status: 'skipped', id, attempts: 0, httpStatus: null, error, settled: true };
}

export function toFailed(error: OutcomeError, facts: Partial<Omit<Verdict, 'status' | 'error'>>): Verdict {
  return { id: null, attempts: 1, httpStatus: null, settled: true, ...facts, status: 'failed', error };
}

/**
 * The verdict on a change whose call threw; null for an error that no tenant causes, which must stop the run.
 * @param wrote whether the write itself had been announced, so that it may have left.
 */
export function toThrownVerdict(
  error: unknown,
  { id, wrote }: { id: string | null; wrote: boolean },
): Verdict | null {
  if (error instanceof ApiError) return fromApiError(error, { id, wrote });
  return null;
}

function fromApiError(error: ApiError, { id, wrote }: { id: string | null; wrote: boolean }): Verdict {
  const { attempts, status: httpStatus } = error;
  if (error.code === 'API_CANCELLED' && (!wrote || attempts === 0)) return toSkipped(cancelledUnsent(), id);
  if (error.untried && !wrote) return toSkipped(toUntried(error), id);
  return toFailed(toOutcomeError(error), {
    id,
    attempts,
    httpStatus,
    settled: !(wrote && mayHaveTakenEffect(error)),
  });
}

/** Without word from the store, only a refusal of the one and only attempt proves that nothing was done. */
function mayHaveTakenEffect({ mayHaveTakenEffect: told, attempts, status }: ApiError): boolean {
  if (told !== null) return told;
  if (attempts === 0) return false;
  const refused = status !== null && status >= 400 && status < 500;
  return !refused || attempts > 1;
}

function toOutcomeError(error: ApiError): OutcomeError {
  const text = error.hint === null ? error.message : `${error.message} ${error.hint}`;
  return { code: error.code, message: toPrintable(text.slice(0, MAX_MESSAGE_UNITS)) };
}

function cancelledUnsent(): OutcomeError {
  return { code: 'CANCELLED', message: 'Not written: the run was cancelled before the request left.' };
}

/** Not this change's own failure: the tenant takes no calls, whatever they are about. */
function toUntried(error: ApiError): OutcomeError {
  const code = error.code === 'API_RATE_LIMITED' ? 'TENANT_PAUSED' : 'TENANT_SILENT';
  return { code, message: toPrintable(error.message) };
}

/**
 * The verdict on an accepted write. A reply that shows another record than the one that was sent proves nothing: the change
 * counts as failed and its intent stays open.
 */
export function toReplyVerdict({ code, attempts, httpStatus }: WriteReply, sent: ExpectedCode): Verdict {
  const facts = { id: code.id, attempts, httpStatus };
  const differences = toDifferences(code, sent);
  if (differences.length === 0) return { ...facts, status: 'applied', error: null, settled: true };
  const message = `The tenant accepted the write but answered with another record (id ${code.id}): ${renderDifferences(differences, 'sent')}. Plan again to see what it holds.`;
  return toFailed({ code: 'API_UNEXPECTED_REPLY', message }, { ...facts, settled: false });
}
