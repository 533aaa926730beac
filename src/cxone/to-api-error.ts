import { ApiError, type ApiErrorCode } from '../errors/api-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { Attempt, AttemptFault, AttemptReply, HeldAttempt } from './attempt.ts';
import { findFaultRule } from './fault-rules.ts';
import { ADDRESS_HINT, AGAIN_HINT, FAULT_WORDS, type FaultWords, LATER_HINT } from './fault-words.ts';
import { parseServerError, type ServerError } from './server-error.ts';

/** What a failed call was about. */
export interface CallFacts {
  /** Method and route template. */
  readonly route: string;
  /** Requests that left. */
  readonly attempts: number;
  /** Null unless it was a write. */
  readonly requestId: string | null;
  readonly mayHaveTakenEffect: boolean;
}

/** The error of a call whose last attempt is final and not what was wanted. Pure. */
export function toApiError(attempt: Attempt, facts: CallFacts): ApiError {
  switch (attempt.kind) {
    case 'held':
      return fromHeld(attempt, facts);
    case 'fault':
      return fromFault(attempt, facts);
    case 'reply':
      return fromReply(attempt, facts);
  }
}

/** A reply that arrived whole and is not of the contract's form; `problem` is in our words, without its content. */
export function toUnexpectedReply(problem: string, facts: CallFacts & { readonly status: number }): ApiError {
  return new ApiError(toMessage(`${facts.status}, ${problem}`, facts), {
    ...facts,
    code: 'API_UNEXPECTED_REPLY',
    hint: ADDRESS_HINT,
  });
}

function fromHeld({ reason }: HeldAttempt, facts: CallFacts): ApiError {
  const untried = reason.kind !== 'cancelled' && facts.attempts === 0;
  const { code, why, hint } = toHeldMeaning(reason, untried);
  const message = untried ? `Not sent: ${why}.` : toMessage(why, facts);
  return new ApiError(message, { ...facts, code, status: null, untried, hint });
}

function toHeldMeaning(
  reason: HeldAttempt['reason'],
  untried: boolean,
): { readonly code: ApiErrorCode; readonly why: string; readonly hint: string } {
  switch (reason.kind) {
    case 'cancelled':
      return {
        code: 'API_CANCELLED',
        why: 'the run was cancelled before the next request left',
        hint: AGAIN_HINT,
      };
    case 'paused': {
      const why = `the tenant wants no calls before ${toIsoTime(reason.untilMs)}`;
      return { code: 'API_RATE_LIMITED', why, hint: LATER_HINT };
    }
    case 'silent': {
      const why = `the tenant has let no call through since ${toIsoTime(reason.sinceMs)}`;
      return { code: untried ? 'API_SILENT' : 'API_UNAVAILABLE', why, hint: LATER_HINT };
    }
  }
}

function fromFault(attempt: AttemptFault, facts: CallFacts): ApiError {
  const { name, code } = findFaultRule(attempt);
  const { error } = attempt;
  const hint = error.hint ?? toHint(FAULT_WORDS[name], facts);
  return new ApiError(toMessage(error.message, facts), { ...facts, code, status: null, hint, cause: error });
}

function fromReply(reply: AttemptReply, facts: CallFacts): ApiError {
  const { status } = reply;
  const { name, code } = findFaultRule(reply);
  const words = FAULT_WORDS[name];
  const server = parseServerError(reply.json);
  const said = server === null ? `${words.why}${toDoubt(reply)}` : toServerWords(server, words);
  return new ApiError(toMessage(`${status}, ${said}`, facts), {
    ...facts,
    code,
    status,
    hint: toHint(words, facts),
    ...(server === null ? {} : { serverCode: server.serverCode }),
    ...(server?.field == null ? {} : { field: server.field }),
  });
}

function toServerWords({ serverCode, field, explanation }: ServerError, { why }: FaultWords): string {
  return `${serverCode}${field === null ? '' : ` (${field})`}, ${explanation ?? why}`;
}

/** A refusal that is not in JSON is hardly the tenant's own. */
function toDoubt({ status, json }: AttemptReply): string {
  const isForeign = status >= 400 && status < 500 && !isRecord(json);
  return isForeign ? '; the reply is not JSON, so that a proxy or gateway may have sent it' : '';
}

function toHint({ hint, readHint }: FaultWords, { requestId }: CallFacts): string {
  return requestId === null ? (readHint ?? hint) : hint;
}

function toMessage(why: string, facts: CallFacts): string {
  const tries = facts.attempts > 1 ? ` after ${facts.attempts} attempts` : '';
  return `${facts.route} failed${tries}: ${why}${why.endsWith('.') ? '' : '.'}`;
}

function toIsoTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'a very distant time' : date.toISOString();
}
