import type { FaultName } from './fault-rules.ts';

/** What people are told of a fault that ended a call. */
export interface FaultWords {
  /** The cause; of a fault of the transport, the transport's own words come before these. */
  readonly why: string;
  /** The next step. */
  readonly hint: string;
  /** The next step where no write was sent: what a matrix file holds is not to blame then. */
  readonly readHint?: string;
}

export const CREDENTIALS_HINT =
  'Check the inputs `client-id` and `client-secret`, and that they belong to the tenant of `region` or `base-url`.';
export const ADDRESS_HINT = 'Check `base-url` or `region`, and any proxy in between.';
export const LATER_HINT = 'Run it again later: nothing is done twice.';
export const UNKNOWN_HINT = 'The tenant may have done it all the same: the next run finds out.';
const PASSING_HINT = 'This usually passes by itself; nothing is done twice when it is run again.';

/** Where a call is not about one record, so that no record can be missing. */
export const NO_SUCH_ROUTE: FaultWords = { why: 'nothing answers at this address', hint: ADDRESS_HINT };

export const FAULT_WORDS: Readonly<Record<FaultName, FaultWords>> = {
  refused: { why: 'the connection was refused', hint: 'Check `base-url` or `region`, and HTTPS_PROXY.' },
  'no-address': { why: 'the host has no address', hint: 'Check `base-url` or `region`, and HTTPS_PROXY.' },
  untrusted: {
    why: 'the connection cannot be trusted',
    hint: 'Give the certificate authority of your network in NODE_EXTRA_CA_CERTS.',
  },
  'proxy-refused': { why: 'the proxy opens no connection', hint: 'Check HTTPS_PROXY.' },
  'proxy-failed': { why: 'the proxy failed', hint: 'Check HTTPS_PROXY.' },
  reset: { why: 'the connection broke before the reply was complete', hint: PASSING_HINT },
  'time-out': {
    why: 'no complete reply came in time',
    hint: `Raise \`timeout\` if the tenant is slow. ${PASSING_HINT}`,
  },
  'not-http': { why: 'no valid HTTP reply came', hint: ADDRESS_HINT },
  'too-large': { why: 'the reply is larger than is accepted', hint: ADDRESS_HINT },
  'cut-short': { why: 'the run was cancelled before the reply came', hint: LATER_HINT },
  'not-json': { why: 'the reply is not JSON', hint: ADDRESS_HINT },
  'other-success': { why: 'the API has no such reply', hint: ADDRESS_HINT },
  redirect: { why: 'a redirect, which is never followed with credentials', hint: ADDRESS_HINT },
  'bad-request': {
    why: 'the tenant does not accept it',
    hint: 'Mend it in the matrix file and push again.',
    readHint: ADDRESS_HINT,
  },
  unauthorized: { why: 'a new access token was refused as well', hint: CREDENTIALS_HINT },
  forbidden: {
    why: 'it is forbidden',
    hint: 'The client needs the scopes callcodes:read and callcodes:write in this tenant.',
  },
  'not-found': {
    why: 'the tenant has no such record',
    hint: 'Plan again to see what the tenant holds.',
  },
  'proxy-sign-in': { why: 'a proxy wants credentials', hint: 'Check HTTPS_PROXY.' },
  'request-time-out': { why: 'the server did not get the whole request in time', hint: PASSING_HINT },
  duplicate: {
    why: 'the tenant has a record of this code below this parent already',
    hint: 'Plan again to see it.',
    readHint: ADDRESS_HINT,
  },
  'other-body': {
    why: 'the idempotency key was used for another body',
    hint: 'Commit any change and run again: another commit has another idempotency key.',
    readHint: ADDRESS_HINT,
  },
  'too-early': { why: 'the server would not take the call yet', hint: PASSING_HINT },
  limited: {
    why: 'the tenant has refused calls for two minutes',
    hint: `Lower \`max-rate\` or \`concurrency\`. ${LATER_HINT}`,
  },
  'other-refusal': { why: 'it was refused', hint: ADDRESS_HINT },
  'server-failed': { why: 'the server or a gateway failed', hint: PASSING_HINT },
  'odd-status': { why: 'the API has no such reply', hint: ADDRESS_HINT },
};
