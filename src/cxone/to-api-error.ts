import { ApiError, type ApiErrorCode } from '../errors/api-error.ts';
import { assertNever } from '../util/assert-never.ts';
import { isRecord } from '../util/is-record.ts';
import type { Attempt, AttemptFault, AttemptReply, HeldAttempt, HoldReason } from './attempt.ts';
import type { ErrorDialect } from './error-dialect.ts';
import { findFaultRule } from './fault-rules.ts';
import {
  ADDRESS_HINT,
  FAULT_WORDS,
  type FaultWords,
  LATER_HINT,
  NO_SUCH_ROUTE,
  UNKNOWN_HINT,
} from './fault-words.ts';
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
  readonly dialect?: ErrorDialect;
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
    default:
      return assertNever(attempt);
  }
}

/** A reply that arrived whole and is not of the contract's form; `problem` is in our words, without its content. */
export function toUnexpectedReply(problem: string, facts: CallFacts & { readonly status: number }): ApiError {
  return new ApiError(toMessage(`${facts.status}, ${problem}`, facts), {
    ...facts,
    code: 'API_UNEXPECTED_REPLY',
    hint: withDoubt(ADDRESS_HINT, facts),
  });
}

function fromHeld({ reason }: HeldAttempt, facts: CallFacts): ApiError {
  const untried = reason.kind !== 'cancelled' && facts.attempts === 0;
  const { code, why } = toHeldMeaning(reason);
  const message = untried ? `Not sent: ${why}.` : toMessage(why, facts);
  const hint = withDoubt(LATER_HINT, facts);
  return new ApiError(message, { ...facts, code, status: null, untried, hint });
}

function toHeldMeaning(reason: HoldReason): { readonly code: ApiErrorCode; readonly why: string } {
  switch (reason.kind) {
    case 'cancelled':
      return { code: 'API_CANCELLED', why: 'the run was cancelled before the next request left' };
    case 'paused': {
      const why = `the tenant wants no calls before ${toIsoTime(reason.untilMs)}`;
      return { code: 'API_RATE_LIMITED', why };
    }
    case 'silent': {
      const why = `the tenant has let no call through since ${toIsoTime(reason.sinceMs)}`;
      return { code: 'API_SILENT', why };
    }
    default:
      return assertNever(reason);
  }
}

function fromFault(attempt: AttemptFault, facts: CallFacts): ApiError {
  const { name, code } = findFaultRule(attempt);
  const { error } = attempt;
  const hint = withDoubt(error.hint ?? FAULT_WORDS[name].hint, facts);
  // The route says already which method it was.
  const why = error.message.replace(/^(?:GET|POST|PUT) /, '');
  return new ApiError(toMessage(why, facts), { ...facts, code, status: null, hint, cause: error });
}

function fromReply(reply: AttemptReply, facts: CallFacts): ApiError {
  const { status } = reply;
  const { name, code } = findFaultRule(reply);
  const isAboutRecord = facts.route.endsWith('/{id}');
  const own = facts.dialect?.words[name];
  const known = own ?? FAULT_WORDS[name];
  const words = name === 'not-found' && !isAboutRecord ? NO_SUCH_ROUTE : known;
  const server = facts.dialect === undefined ? parseServerError(reply.json) : null;
  const quoted = facts.dialect?.describe(reply) ?? null;
  const plain = quoted === null ? `${words.why}${toOrigin(reply)}` : `${words.why}: "${quoted}"`;
  const said = server === null ? plain : toServerWords(server, words);
  return new ApiError(toMessage(`${status}, ${said}`, facts), {
    ...facts,
    code: own?.code ?? code,
    status,
    hint: withDoubt(facts.requestId === null ? (words.readHint ?? words.hint) : words.hint, facts),
    ...(server === null ? {} : { serverCode: server.serverCode }),
    ...(server?.field == null ? {} : { field: server.field }),
  });
}

function toServerWords({ serverCode, field, explanation }: ServerError, { why }: FaultWords): string {
  return `${serverCode}${field === null ? '' : ` (${field})`}, ${explanation ?? why}`;
}

/** A refusal that is not in JSON is hardly the tenant's own. */
function toOrigin({ status, json }: AttemptReply): string {
  const isForeign = status >= 400 && status < 500 && !isRecord(json);
  return isForeign ? '; the reply is not JSON, so that a proxy or gateway may have sent it' : '';
}

function withDoubt(hint: string, { mayHaveTakenEffect }: CallFacts): string {
  return mayHaveTakenEffect ? `${hint} ${UNKNOWN_HINT}` : hint;
}

function toMessage(why: string, facts: CallFacts): string {
  const tries = facts.attempts > 1 ? ` after ${facts.attempts} attempts` : '';
  return `${facts.route} failed${tries}: ${why}${why.endsWith('.') ? '' : '.'}`;
}

function toIsoTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'a very distant time' : date.toISOString();
}
