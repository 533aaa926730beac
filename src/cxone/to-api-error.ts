import { ApiError, type ApiErrorCode } from '../errors/api-error.ts';
import type { TransportFault } from '../errors/transport-error.ts';
import type { Attempt, AttemptReply } from './attempt.ts';
import { parseServerError } from './server-error.ts';

/** What a failed call was about. */
export interface CallFacts {
  /** Method and route template. */
  readonly route: string;
  /** Requests that left. */
  readonly attempts: number;
  readonly requestId: string | null;
  readonly mayHaveTakenEffect: boolean;
}

interface Meaning {
  readonly code: ApiErrorCode;
  readonly why: string;
  readonly hint?: string;
}

export const CREDENTIALS_HINT =
  'Check the inputs `client-id` and `client-secret`, and that they belong to the tenant of `region` or `base-url`.';
const LATER_HINT = 'Run it again later: what is done already is not done twice.';
const ADDRESS_HINT = 'Check `base-url` or `region`, and any proxy in between.';

const STATUS_MEANINGS: ReadonlyMap<number, Meaning> = new Map([
  [401, { code: 'API_UNAUTHORIZED', why: 'a new access token was refused as well', hint: CREDENTIALS_HINT }],
  [
    403,
    {
      code: 'API_FORBIDDEN',
      why: 'it is forbidden',
      hint: 'The client needs the scopes callcodes:read and callcodes:write in this tenant.',
    },
  ],
  [404, { code: 'API_NOT_FOUND', why: 'there is no such thing' }],
  [407, { code: 'API_REJECTED', why: 'a proxy wants credentials', hint: 'Check HTTPS_PROXY.' }],
  [409, { code: 'API_DUPLICATE', why: 'it conflicts with another record' }],
  [422, { code: 'API_IDEMPOTENCY_MISMATCH', why: 'the idempotency key was used for another body' }],
  [
    429,
    {
      code: 'API_RATE_LIMITED',
      why: 'the tenant kept refusing calls for 2 minutes',
      hint: `Lower \`max-rate\` or \`concurrency\`. ${LATER_HINT}`,
    },
  ],
]);

const FAULT_CODES: Readonly<Record<TransportFault, ApiErrorCode>> = {
  timeout: 'API_UNAVAILABLE',
  'connection-refused': 'API_UNAVAILABLE',
  dns: 'API_UNAVAILABLE',
  tls: 'API_UNAVAILABLE',
  'proxy-refused': 'API_UNAVAILABLE',
  'proxy-unavailable': 'API_UNAVAILABLE',
  reset: 'API_UNAVAILABLE',
  other: 'API_UNAVAILABLE',
  'too-large': 'API_UNEXPECTED_REPLY',
  cancelled: 'API_CANCELLED',
};

/** The error of a call whose last attempt is final and not what was wanted. Pure. */
export function toApiError(attempt: Attempt, facts: CallFacts): ApiError {
  if (attempt.kind === 'reply') return fromReply(attempt, facts);
  const meaning: Meaning =
    attempt.kind === 'refused'
      ? {
          code: 'API_RATE_LIMITED',
          why: `the tenant wants no calls before ${toIsoTime(attempt.untilMs)}`,
          hint: LATER_HINT,
        }
      : {
          code: FAULT_CODES[attempt.fault],
          why: attempt.error.message,
          ...(attempt.error.hint === null ? {} : { hint: attempt.error.hint }),
        };
  const cause = attempt.kind === 'fault' ? { cause: attempt.error } : {};
  return new ApiError(toMessage(meaning.why, { facts, status: null }), {
    ...facts,
    ...cause,
    code: meaning.code,
    status: null,
    ...(meaning.hint === undefined ? {} : { hint: meaning.hint }),
  });
}

/** A reply that arrived whole and is not of the contract's form; `problem` is in our words, without its content. */
export function toUnexpectedReply(problem: string, facts: CallFacts & { readonly status: number }): ApiError {
  return new ApiError(toMessage(problem, { facts, status: facts.status }), {
    ...facts,
    code: 'API_UNEXPECTED_REPLY',
    hint: ADDRESS_HINT,
  });
}

function fromReply(reply: AttemptReply, facts: CallFacts): ApiError {
  const { status } = reply;
  const meaning = meaningOf(reply);
  const server = parseServerError(reply.json);
  const said =
    server === null
      ? meaning.why
      : `${server.serverCode}${server.field === null ? '' : ` (${server.field})`}, ${server.explanation}`;
  return new ApiError(toMessage(said, { facts, status }), {
    ...facts,
    code: meaning.code,
    status,
    ...(server === null ? {} : { serverCode: server.serverCode }),
    ...(server?.field == null ? {} : { field: server.field }),
    ...(meaning.hint === undefined ? {} : { hint: meaning.hint }),
  });
}

function meaningOf(reply: AttemptReply): Meaning {
  const known = STATUS_MEANINGS.get(reply.status);
  if (known !== undefined) return known;
  if (reply.broken) return { code: 'API_UNEXPECTED_REPLY', why: 'the reply is not JSON', hint: ADDRESS_HINT };
  if (reply.status >= 500)
    return { code: 'API_UNAVAILABLE', why: 'the server or a gateway failed', hint: LATER_HINT };
  if (reply.status >= 400) return { code: 'API_REJECTED', why: 'it was refused' };
  if (reply.status >= 300)
    return {
      code: 'API_UNEXPECTED_REPLY',
      why: 'a redirect, which is never followed with credentials',
      hint: ADDRESS_HINT,
    };
  return { code: 'API_UNEXPECTED_REPLY', why: 'the API has no such reply', hint: ADDRESS_HINT };
}

function toMessage(
  why: string,
  { facts, status }: { readonly facts: CallFacts; readonly status: number | null },
): string {
  const tries = facts.attempts > 1 ? ` after ${facts.attempts} attempts` : '';
  const end = why.endsWith('.') ? '' : '.';
  return `${facts.route} failed${tries}: ${status === null ? '' : `${status}, `}${why}${end}`;
}

function toIsoTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'a very distant time' : date.toISOString();
}
