import { describe, expect, it } from 'vitest';
import { FAULT_RULES, type FaultName } from '../../src/cxone/fault-rules.ts';
import type { SandboxReply } from '../../src/sandbox/sandbox-exchange.ts';
import type { RetryAfter, SandboxFault } from '../../src/sandbox/sandbox-switches.ts';
import { create } from '../helpers/apply-fixtures.ts';
import { createFastClock } from '../helpers/fast-clock.ts';
import {
  type FaultyTenant,
  type Mishap,
  openFaultyTenant,
  SHORT_TIMEOUT_MS,
} from '../helpers/faulty-tenant.ts';

const ROUTE = '/api/v2/callcodes';
const HTML = '<!doctype html><title>Gateway</title><h1>Gateway</h1>';

/** What one create came to: its status or error code, attempts, intents left open, records that the tenant holds. */
type Fate = readonly [came: string, attempts: number, open: 0 | 1, held: 0 | 1];

interface Row {
  readonly rule: FaultName;
  readonly what: string;
  readonly mishap: Mishap;
  readonly once: Fate;
  readonly always: Fate;
}

const DONE: Fate = ['applied', 2, 0, 1];
const fault = (name: SandboxFault): Mishap => ({ fault: name });
const reply = (status: number, body = '', contentType = 'text/html'): SandboxReply => ({
  status,
  headers: { 'content-type': contentType },
  body,
});
const instead = (...parts: Parameters<typeof reply>): Mishap => ({ instead: reply(...parts) });
const after = (...parts: Parameters<typeof reply>): Mishap => ({ after: () => reply(...parts) });

function repeated(rule: FaultName, what: string, facts: Pick<Row, 'mishap' | 'always'>): Row {
  return { rule, what, once: DONE, ...facts };
}
function final(rule: FaultName, what: string, facts: { mishap: Mishap; fate: Fate }): Row {
  return { rule, what, mishap: facts.mishap, once: facts.fate, always: facts.fate };
}
function lost(rule: FaultName, name: SandboxFault, held: 0 | 1): Row {
  const isReply = ['truncated', 'cut-json', 'not-json'].includes(name) && rule === 'not-json';
  const code = isReply ? 'API_UNEXPECTED_REPLY' : 'API_UNAVAILABLE';
  return repeated(rule, name, { mishap: fault(name), always: [code, 5, 1, held] });
}
function refused(rule: FaultName, mishap: Mishap, code: string): Row {
  const what = 'fault' in mishap ? mishap.fault : 'instead' in mishap ? String(mishap.instead.status) : '';
  return final(rule, what, { mishap, fate: [code, 1, 0, 0] });
}

const ROWS: readonly Row[] = [
  lost('reset', 'reset-before', 0),
  lost('reset', 'reset-after', 1),
  lost('reset', 'truncated', 1),
  lost('time-out', 'timeout-before', 0),
  lost('time-out', 'timeout-after', 1),
  lost('not-json', 'cut-json', 1),
  lost('not-json', 'not-json', 1),
  lost('server-failed', '500', 0),
  lost('server-failed', '500-after', 1),
  lost('server-failed', '502-html', 0),
  lost('server-failed', '502-html-after', 1),
  lost('server-failed', '503', 0),
  lost('server-failed', '503-after', 1),
  lost('server-failed', '504-html', 0),
  lost('server-failed', '504-html-after', 1),
  repeated('server-failed', '501', { mishap: instead(501), always: ['API_UNAVAILABLE', 5, 1, 0] }),
  repeated('not-json', 'an empty 201', { mishap: after(201), always: ['API_UNEXPECTED_REPLY', 5, 1, 1] }),
  repeated('not-json', 'an empty 200', { mishap: instead(200), always: ['API_UNEXPECTED_REPLY', 5, 1, 0] }),
  repeated('not-json', '201 in HTML', {
    mishap: after(201, HTML),
    always: ['API_UNEXPECTED_REPLY', 5, 1, 1],
  }),
  repeated('request-time-out', '408', { mishap: instead(408), always: ['API_UNAVAILABLE', 5, 1, 0] }),
  repeated('too-early', '425', { mishap: instead(425), always: ['API_UNAVAILABLE', 5, 0, 0] }),
  repeated('unauthorized', '401', { mishap: fault('401'), always: ['API_UNAUTHORIZED', 2, 0, 0] }),
  refused('bad-request', fault('400'), 'API_REJECTED'),
  refused('forbidden', fault('403'), 'API_FORBIDDEN'),
  refused('not-found', fault('404'), 'API_NOT_FOUND'),
  refused('other-body', fault('422'), 'API_IDEMPOTENCY_MISMATCH'),
  refused('other-refusal', instead(405, HTML), 'API_REJECTED'),
  refused('proxy-sign-in', instead(407, HTML), 'API_REJECTED'),
  final('redirect', '302', { mishap: fault('redirect'), fate: ['API_UNEXPECTED_REPLY', 1, 1, 0] }),
  final('other-success', '202', {
    mishap: after(202, '{"accepted":true}', 'application/json'),
    fate: ['API_UNEXPECTED_REPLY', 1, 1, 1],
  }),
  final('odd-status', '600', { mishap: after(600, '{}'), fate: ['API_UNEXPECTED_REPLY', 1, 1, 1] }),
  final('odd-status', '999', { mishap: instead(999, HTML), fate: ['API_UNEXPECTED_REPLY', 1, 1, 0] }),
];

/** Rules that need another stage: the tests below, and those of cancelling. */
const ELSEWHERE: readonly FaultName[] = [
  'proxy-refused',
  'proxy-failed',
  'too-large',
  'refused',
  'no-address',
  'untrusted',
  'not-http',
  'cut-short',
  'duplicate',
  'limited',
];

function openFor(mishap: Mishap): Promise<FaultyTenant> {
  const isSilence = 'fault' in mishap && mishap.fault.startsWith('timeout');
  return openFaultyTenant(isSilence ? { timeoutMs: SHORT_TIMEOUT_MS } : {});
}

function posts({ seen }: FaultyTenant) {
  return seen.filter(({ method, target }) => method === 'POST' && target === ROUTE);
}

/** Applies one create under the mishap and says what came of it, after looking at everything that was said and done. */
async function fateOf(tenant: FaultyTenant, strike: { mishap: Mishap; times?: number }): Promise<Fate> {
  await tenant.store.signIn();
  tenant.strike({ ...strike, method: 'POST', route: ROUTE });
  const { changes, open, logVerifies } = await tenant.apply([create('INT')]);
  tenant.strike(null);
  const [change] = changes;
  if (change === undefined) throw new Error('The change has no outcome.');
  expect(logVerifies).toBe(true);
  expect(new Set(posts(tenant).map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(posts(tenant)).toHaveLength(change.attempts);
  const held = tenant.sandbox.exportState().callCodes.records;
  expect(held.length).toBeLessThan(2);
  return [change.error?.code ?? change.status, change.attempts, open > 0 ? 1 : 0, held.length === 0 ? 0 : 1];
}

/** The next run of the same commit finds the record or makes it, and there is one. */
async function expectConvergence(tenant: FaultyTenant): Promise<void> {
  const before = tenant.sandbox.exportState().callCodes.records;
  const actual = await tenant.store.listCodes([]);
  const { changes } = await tenant.apply(actual.length === 0 ? [create('INT')] : [], actual);
  expect(changes.every(({ status }) => status === 'applied')).toBe(true);
  const { records } = tenant.sandbox.exportState().callCodes;
  expect(records).toHaveLength(1);
  if (before.length > 0) expect(records[0]?.id).toBe(before[0]?.id);
}

describe('a create that meets a fault', () => {
  it('has a row here for every rule, or another test', () => {
    const covered = new Set([...ROWS.map(({ rule }) => rule), ...ELSEWHERE]);
    expect(FAULT_RULES.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(ROWS)('once: $what ($rule)', async ({ mishap, once }) => {
    await using tenant = await openFor(mishap);
    expect(await fateOf(tenant, { mishap, times: 1 })).toEqual(once);
    await expectConvergence(tenant);
  });

  it.each(ROWS)('for ever: $what ($rule)', async ({ mishap, always }) => {
    await using tenant = await openFor(mishap);
    expect(await fateOf(tenant, { mishap })).toEqual(always);
    await expectConvergence(tenant);
  });

  it('that is answered with 33 MiB: fails, and leaves open what came of it', async () => {
    await using tenant = await openFaultyTenant();
    expect(await fateOf(tenant, { mishap: fault('huge') })).toEqual(['API_UNEXPECTED_REPLY', 1, 1, 1]);
    await expectConvergence(tenant);
  });

  it('goes by the body, not by its label, for what is JSON', async () => {
    await using tenant = await openFaultyTenant();
    const mishap: Mishap = {
      after: (honest) => ({ ...honest, headers: { 'content-type': 'text/html; charset=latin1' } }),
    };
    expect(await fateOf(tenant, { mishap })).toEqual(['applied', 1, 0, 1]);
  });
});

describe('a create that is refused for the pace', () => {
  const forms: readonly (readonly [form: string, retryAfter: RetryAfter])[] = [
    ['nothing', 'none'],
    ['seconds', 1],
    ['a date', 'date'],
    ['zero', 0],
    ['a negative time', -5],
    ['a fraction', { verbatim: '0.25' }],
    ['garbage', { verbatim: 'soon' }],
    ['a date that is over', { verbatim: 'Sun, 06 Nov 1994 08:49:37 GMT' }],
    ['two times', { verbatim: '0, 1' }],
  ];

  it.each(forms)('is sent again after the pause, for Retry-After with %s', async (_, retryAfter) => {
    await using tenant = await openFaultyTenant();
    const mishap = { fault: '429', retryAfter } as const;
    expect(await fateOf(tenant, { mishap, times: 2 })).toEqual(['applied', 3, 0, 1]);
  });

  it.each([
    ['a day', 86_400],
    ['a year', 31_536_000],
    ['a distant date', { verbatim: 'Fri, 31 Dec 2094 23:59:59 GMT' }],
  ] as const)('is tried again soon where the tenant asks for %s', async (_, retryAfter) => {
    await using tenant = await openFaultyTenant({ clock: createFastClock(100) });
    const mishap = { fault: '429', retryAfter } as const;
    expect(await fateOf(tenant, { mishap, times: 2 })).toEqual(['applied', 3, 0, 1]);
  });

  it('is given up after two minutes of nothing but 429, and its intent is closed', async () => {
    const clock = createFastClock(100);
    await using tenant = await openFaultyTenant({ clock });
    const startMs = clock.nowMs();
    const [came, attempts, open, held] = await fateOf(tenant, { mishap: { fault: '429', retryAfter: 20 } });
    expect([came, open, held]).toEqual(['API_RATE_LIMITED', 0, 0]);
    expect(attempts).toBeGreaterThan(1);
    expect(clock.nowMs() - startMs).toBeLessThan(400_000);
    await expectConvergence(tenant);
  });
});
