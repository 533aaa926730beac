import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Attempt, toAttemptReply } from '../../src/cxone/attempt.ts';
import { DISPOSITION_DIALECT } from '../../src/cxone/dispositions/disposition-dialect.ts';
import { FAULT_RULES } from '../../src/cxone/fault-rules.ts';
import { type CallFacts, toApiError } from '../../src/cxone/to-api-error.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import { textWith, textWithout } from './matchers.ts';

const CANARY = 'CANARY_CANARY';
const WRITE: CallFacts = {
  route: 'PUT /api/v2/callcodes/{id}',
  attempts: 3,
  requestId: 'a-request',
  mayHaveTakenEffect: false,
};
const READ: CallFacts = { ...WRITE, route: 'GET /api/v2/callcodes', requestId: null };

/** The last attempt of a call, of which a server said what it could. */
function attemptOf({ on }: (typeof FAULT_RULES)[number]): Attempt {
  if (typeof on !== 'string') return replyOf(on[1], `{"error":{"code":"${CANARY}","message":"${CANARY}"}}`);
  if (on === 'broken') return replyOf(200, CANARY);
  return {
    kind: 'fault',
    fault: on,
    error: new TransportError('PUT https://tenant: it failed.', { fault: on }),
  };
}
function replyOf(status: number, body: string): Attempt {
  return toAttemptReply({ status, headers: { 'x-echo': CANARY }, body }, 0);
}

describe('the error of a call', () => {
  it.each(FAULT_RULES.map((rule) => [rule.name, rule] as const))(
    'that ended with %s has code, route, status, request and way out, and nothing that a server said',
    (_, rule) => {
      const attempt = attemptOf(rule);
      const error = toApiError(attempt, WRITE);
      expect(error).toMatchObject({
        code: rule.code,
        route: WRITE.route,
        status: attempt.kind === 'reply' ? attempt.status : null,
        attempts: 3,
        requestId: 'a-request',
        message: textWith(`${WRITE.route} failed after 3 attempts: `),
        hint: textWith(' '),
      });
      expect(error.message.endsWith('.') && !error.message.endsWith('..')).toBe(true);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(CANARY);
    },
  );

  it('says that a write may have been done all the same, and only then', () => {
    const attempt = attemptOf(FAULT_RULES[3]);
    expect(toApiError(attempt, { ...WRITE, mayHaveTakenEffect: true }).hint).toContain('may have done it');
    expect(toApiError(attempt, WRITE).hint).not.toContain('may have done it');
  });

  it('takes an API with words of its own by these, and not by the codes of the other', () => {
    const facts = { ...WRITE, route: 'PUT /dispositions/{id}', dialect: DISPOSITION_DIALECT };
    const foreign = '{"error":{"code":"IDEMPOTENCY_MISMATCH","field":"code"}}';
    const refused = toApiError(replyOf(422, foreign), facts);
    expect(refused).toMatchObject({ code: 'API_REJECTED', serverCode: null, field: null });
    expect(`${refused.message} ${refused.hint}`).not.toContain('key');
    const said = '{"message":"The name is too long."}';
    expect(toApiError(replyOf(400, said), facts).message).toContain('"The name is too long."');
  });

  it('blames the matrix for a refused write only', () => {
    const refused = replyOf(400, '{"error":{"code":"INVALID_FIELD","field":"name"}}');
    const written = toApiError(refused, WRITE);
    expect(written).toMatchObject({ hint: textWith('matrix'), field: 'name', message: textWith('(name)') });
    expect(toApiError(refused, READ)).toMatchObject({ hint: textWithout('matrix') });
  });

  it('tells a record that is gone from an address that is wrong', () => {
    const missing = replyOf(404, '{"error":{"code":"NOT_FOUND","message":"no"}}');
    expect(toApiError(missing, WRITE)).toMatchObject({
      message: textWith('record'),
      hint: textWith('Plan again'),
    });
    expect(toApiError(missing, { ...WRITE, route: 'POST /api/v2/callcodes' })).toMatchObject({
      message: textWithout('record'),
      hint: textWith('base-url'),
    });
  });

  it('doubts that a refusal in no JSON is the tenant’s own', () => {
    expect(toApiError(replyOf(403, '<html>blocked</html>'), WRITE).message).toContain('proxy');
    expect(toApiError(replyOf(403, '{"error":{"code":"FORBIDDEN"}}'), WRITE).message).not.toContain('proxy');
  });

  it('knows calls that were not tried from those that were', () => {
    const silent: Attempt = { kind: 'held', reason: { kind: 'silent', sinceMs: Date.UTC(2026, 0, 1) } };
    expect(toApiError(silent, { ...WRITE, attempts: 0 })).toMatchObject({
      code: 'API_SILENT',
      untried: true,
      message: textWith('2026-01-01T00:00:00.000Z'),
    });
    expect(toApiError(silent, WRITE)).toMatchObject({ code: 'API_SILENT', untried: false, attempts: 3 });
    const paused: Attempt = { kind: 'held', reason: { kind: 'paused', untilMs: Number.POSITIVE_INFINITY } };
    expect(toApiError(paused, { ...WRITE, attempts: 0 })).toMatchObject({
      code: 'API_RATE_LIMITED',
      untried: true,
    });
    const cancelled: Attempt = { kind: 'held', reason: { kind: 'cancelled' } };
    expect(toApiError(cancelled, { ...WRITE, attempts: 0 })).toMatchObject({
      code: 'API_CANCELLED',
      untried: false,
    });
  });
});
