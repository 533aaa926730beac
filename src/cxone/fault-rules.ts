import type { ApiErrorCode } from '../errors/api-error.ts';
import type { TransportFault } from '../errors/transport-error.ts';

/** What came of one attempt, as far as its rule depends on it. */
export type AttemptResult =
  | {
      readonly kind: 'reply';
      readonly status: number;
      /** A success whose body is not JSON: cut off, empty, or some gateway's page. */
      readonly broken: boolean;
      readonly retryAfterMs: number | null;
    }
  | { readonly kind: 'fault'; readonly fault: TransportFault };

export interface FaultRule {
  readonly name: string;
  /** A fault of the transport, a success that is not JSON, or a range of statuses. */
  readonly on: TransportFault | 'broken' | readonly [from: number, to: number];
  /**
   * `repeat`: as often and as long as the policy allows. `wait`: until the tenant takes calls again; not counted as a try.
   * `renew`: once more, with a new access token. `end`: it will not get better.
   */
  readonly next: 'repeat' | 'wait' | 'renew' | 'end';
  /** Whether the tenant may have done a write although nothing says so: its intent stays open unless a later answer tells. */
  readonly work: 'not-done' | 'maybe-done';
  /** Of the error, when nothing better came after it. */
  readonly code: ApiErrorCode;
}

/** Every fault that a call can meet, one row each; of the rows for statuses, the first that holds it is its rule. */
export const FAULT_RULES = [
  { name: 'refused', on: 'connection-refused', next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
  { name: 'no-address', on: 'dns', next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
  { name: 'untrusted', on: 'tls', next: 'end', work: 'not-done', code: 'API_UNAVAILABLE' },
  { name: 'proxy-refused', on: 'proxy-refused', next: 'end', work: 'not-done', code: 'API_UNAVAILABLE' },
  {
    name: 'proxy-failed',
    on: 'proxy-unavailable',
    next: 'repeat',
    work: 'not-done',
    code: 'API_UNAVAILABLE',
  },
  { name: 'reset', on: 'reset', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
  { name: 'time-out', on: 'timeout', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
  { name: 'not-http', on: 'other', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
  { name: 'too-large', on: 'too-large', next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
  { name: 'cut-short', on: 'cancelled', next: 'end', work: 'maybe-done', code: 'API_CANCELLED' },
  { name: 'not-json', on: 'broken', next: 'repeat', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
  { name: 'other-success', on: [200, 299], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
  { name: 'redirect', on: [300, 399], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
  { name: 'bad-request', on: [400, 400], next: 'end', work: 'not-done', code: 'API_REJECTED' },
  { name: 'unauthorized', on: [401, 401], next: 'renew', work: 'not-done', code: 'API_UNAUTHORIZED' },
  { name: 'forbidden', on: [403, 403], next: 'end', work: 'not-done', code: 'API_FORBIDDEN' },
  { name: 'not-found', on: [404, 404], next: 'end', work: 'not-done', code: 'API_NOT_FOUND' },
  { name: 'proxy-sign-in', on: [407, 407], next: 'end', work: 'not-done', code: 'API_REJECTED' },
  { name: 'request-time-out', on: [408, 408], next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
  { name: 'duplicate', on: [409, 409], next: 'end', work: 'not-done', code: 'API_DUPLICATE' },
  { name: 'other-body', on: [422, 422], next: 'end', work: 'not-done', code: 'API_IDEMPOTENCY_MISMATCH' },
  { name: 'too-early', on: [425, 425], next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
  { name: 'limited', on: [429, 429], next: 'wait', work: 'not-done', code: 'API_RATE_LIMITED' },
  { name: 'other-refusal', on: [400, 499], next: 'end', work: 'not-done', code: 'API_REJECTED' },
  { name: 'server-failed', on: [500, 599], next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
  { name: 'odd-status', on: [0, 999], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
] as const satisfies readonly FaultRule[];

export type FaultName = (typeof FAULT_RULES)[number]['name'];

/** What the rows for other things than statuses are for; a fault of the transport without a row does not compile below. */
type Ruled = Extract<(typeof FAULT_RULES)[number]['on'], string>;

/** The rule for what came of an attempt, unless that was what the call had asked for. Pure. */
export function findFaultRule(result: AttemptResult): (typeof FAULT_RULES)[number] {
  const cause = toCause(result);
  const rule = FAULT_RULES.find(({ on }) => isOn(on, cause));
  if (rule === undefined) throw new RangeError('No rule holds for an attempt.');
  return rule;
}

function toCause(result: AttemptResult): Ruled | number {
  if (result.kind === 'fault') return result.fault;
  return result.broken ? 'broken' : result.status;
}

function isOn(on: FaultRule['on'], cause: Ruled | number): boolean {
  if (typeof on === 'string' || typeof cause === 'string') return on === cause;
  return cause >= on[0] && cause <= on[1];
}
