import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAttemptReply } from '../../src/cxone/attempt.ts';
import {
  type AttemptResult,
  FAULT_RULES,
  type FaultRule,
  findFaultRule,
} from '../../src/cxone/fault-rules.ts';
import { toErrorCode, toTransportFault } from '../../src/cxone/transport-fault.ts';

function replyOf(status: number, body = '{"error":{}}'): AttemptResult {
  return toAttemptReply({ status, headers: {}, body }, 0);
}
/** As Node and axios throw it: the error code may be anywhere in the chain of causes. */
function faultOf(code: string): AttemptResult {
  const error = new Error('outer', { cause: Object.assign(new Error('inner'), { code }) });
  return { kind: 'fault', fault: toTransportFault(toErrorCode(error)) };
}

type Expected = readonly [
  what: string,
  AttemptResult,
  FaultRule['next'],
  FaultRule['work'],
  FaultRule['code'],
];

const HTML = '<!doctype html><title>502 Bad Gateway</title>';
const RULES: readonly Expected[] = [
  ['connection refused', faultOf('ECONNREFUSED'), 'repeat', 'not-done', 'API_UNAVAILABLE'],
  ['an unknown host', faultOf('ENOTFOUND'), 'repeat', 'not-done', 'API_UNAVAILABLE'],
  ['a resolver that is busy', faultOf('EAI_AGAIN'), 'repeat', 'not-done', 'API_UNAVAILABLE'],
  ['a certificate that has expired', faultOf('CERT_HAS_EXPIRED'), 'end', 'not-done', 'API_UNAVAILABLE'],
  ['a private authority', faultOf('SELF_SIGNED_CERT_IN_CHAIN'), 'end', 'not-done', 'API_UNAVAILABLE'],
  [
    'another host’s certificate',
    faultOf('ERR_TLS_CERT_ALTNAME_INVALID'),
    'end',
    'not-done',
    'API_UNAVAILABLE',
  ],
  ['no TLS at all', faultOf('ERR_SSL_WRONG_VERSION_NUMBER'), 'end', 'not-done', 'API_UNAVAILABLE'],
  ['a failed handshake', faultOf('EPROTO'), 'end', 'not-done', 'API_UNAVAILABLE'],
  [
    'TLS that ends early',
    faultOf('ERR_SSL_UNEXPECTED_EOF_WHILE_READING'),
    'repeat',
    'maybe-done',
    'API_UNAVAILABLE',
  ],
  [
    'a garbled TLS record',
    faultOf('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'),
    'repeat',
    'maybe-done',
    'API_UNAVAILABLE',
  ],
  ['a proxy that refuses', { kind: 'fault', fault: 'proxy-refused' }, 'end', 'not-done', 'API_UNAVAILABLE'],
  [
    'a proxy that fails',
    { kind: 'fault', fault: 'proxy-unavailable' },
    'repeat',
    'not-done',
    'API_UNAVAILABLE',
  ],
  ['a reset', faultOf('ECONNRESET'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['a broken pipe', faultOf('EPIPE'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  [
    'a reply that breaks off',
    faultOf('ERR_STREAM_PREMATURE_CLOSE'),
    'repeat',
    'maybe-done',
    'API_UNAVAILABLE',
  ],
  ['a time-out', faultOf('ETIMEDOUT'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['an unreachable network', faultOf('ENETUNREACH'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['no HTTP', faultOf('HPE_INVALID_CONSTANT'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['a body that does not unpack', faultOf('Z_DATA_ERROR'), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  [
    'a fault without a code',
    { kind: 'fault', fault: toTransportFault(null) },
    'repeat',
    'maybe-done',
    'API_UNAVAILABLE',
  ],
  [
    'a reply that is too large',
    { kind: 'fault', fault: 'too-large' },
    'end',
    'maybe-done',
    'API_UNEXPECTED_REPLY',
  ],
  ['a call that was cut off', { kind: 'fault', fault: 'cancelled' }, 'end', 'maybe-done', 'API_CANCELLED'],
  ['a truncated 200', replyOf(200, '{"callCodes":[{"id":'), 'repeat', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['a 200 that is HTML', replyOf(200, HTML), 'repeat', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['an empty 200', replyOf(200, ''), 'repeat', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['an empty 201', replyOf(201, ''), 'repeat', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['a 204', replyOf(204, ''), 'repeat', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['another success in JSON', replyOf(202), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['a redirect', replyOf(307, ''), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['a permanent redirect', replyOf(301, HTML), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['400', replyOf(400), 'end', 'not-done', 'API_REJECTED'],
  ['401', replyOf(401), 'renew', 'not-done', 'API_UNAUTHORIZED'],
  ['403', replyOf(403), 'end', 'not-done', 'API_FORBIDDEN'],
  ['404', replyOf(404), 'end', 'not-done', 'API_NOT_FOUND'],
  ['405', replyOf(405), 'end', 'not-done', 'API_REJECTED'],
  ['407', replyOf(407, HTML), 'end', 'not-done', 'API_REJECTED'],
  ['408', replyOf(408), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['409', replyOf(409), 'end', 'not-done', 'API_DUPLICATE'],
  ['410', replyOf(410), 'end', 'not-done', 'API_REJECTED'],
  ['422', replyOf(422), 'end', 'not-done', 'API_IDEMPOTENCY_MISMATCH'],
  ['425', replyOf(425), 'repeat', 'not-done', 'API_UNAVAILABLE'],
  ['429', replyOf(429), 'wait', 'not-done', 'API_RATE_LIMITED'],
  ['a 429 in HTML', replyOf(429, HTML), 'wait', 'not-done', 'API_RATE_LIMITED'],
  ['500', replyOf(500), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['501', replyOf(501), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['502 in HTML', replyOf(502, HTML), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['503', replyOf(503), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['504 in HTML', replyOf(504, HTML), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['599', replyOf(599, ''), 'repeat', 'maybe-done', 'API_UNAVAILABLE'],
  ['101', replyOf(101, ''), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['600', replyOf(600), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
  ['999', replyOf(999, ''), 'end', 'maybe-done', 'API_UNEXPECTED_REPLY'],
];

describe('the rule of a fault', () => {
  it.each(RULES)('%s', (_what, result, next, work, code) => {
    expect(findFaultRule(result)).toMatchObject({ next, work, code });
  });

  it('is tried here for every row of the table', () => {
    const tried = new Set(RULES.map(([, result]) => findFaultRule(result).name));
    expect(FAULT_RULES.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('has a name of its own, and one rule holds for every status', () => {
    expect(new Set(FAULT_RULES.map(({ name }) => name)).size).toBe(FAULT_RULES.length);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.boolean(), (status, broken) => {
        expect(findFaultRule({ kind: 'reply', status, broken, retryAfterMs: null })).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it('takes nothing for not done that a server may have done: only its refusals and calls that never left', () => {
    for (const { on, work } of FAULT_RULES) {
      const isRefusal = typeof on !== 'string' && on[0] >= 400 && on[1] < 500 && on[0] !== 408;
      const neverLeft = ['connection-refused', 'dns', 'tls', 'proxy-refused', 'proxy-unavailable'].includes(
        String(on),
      );
      expect(work === 'not-done', String(on)).toBe(isRefusal || neverLeft);
    }
  });
});
