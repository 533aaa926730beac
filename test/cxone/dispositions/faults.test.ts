import { describe, expect, it } from 'vitest';
import type { SandboxFault, ScriptedFault } from '../../../src/sandbox/sandbox-switches.ts';
import { desired } from '../../helpers/code-builders.ts';
import {
  type DispositionsRound,
  type EmbeddedDispositions,
  embedDispositions,
  LIST_ROUTE,
  RECORD_ROUTE,
  tagOf,
} from '../../helpers/embedded-dispositions.ts';

const POST = { method: 'POST', route: LIST_ROUTE };
const PUT = { method: 'PUT', route: RECORD_ROUTE };
const GET = { method: 'GET', route: RECORD_ROUTE };
const LAG_MS = 3_000;
const INT = [desired({ path: 'INT' })];

/** What one change came to: its status or error code, requests that left, intents left open. */
type Fate = readonly [came: string, attempts: number, open: 0 | 1];
type Row = readonly [fault: SandboxFault, once: Fate, always: Fate];

const NOT_DONE = ['reset-before', 'timeout-before', '500', '502-html', '503', '504-html'] as const;
const DONE = [
  'reset-after',
  'timeout-after',
  'truncated',
  'cut-json',
  'not-json',
  '500-after',
  '502-html-after',
  '503-after',
  '504-html-after',
] as const;
const REFUSED = [
  ['400', 'API_REJECTED'],
  ['403', 'API_FORBIDDEN'],
  ['404', 'API_NOT_FOUND'],
  ['409', 'API_DUPLICATE'],
  ['422', 'API_REJECTED'],
] as const;

function strike(fault: SandboxFault, match: ScriptedFault['match']) {
  return { faults: [{ fault, match }] };
}

function fateOf({ outcome, audit }: DispositionsRound): Fate {
  const [change] = outcome.changes;
  if (change === undefined) throw new Error('There was nothing to do.');
  const isOpen = audit.openPaths().length > 0;
  return [change.error?.code ?? change.status, change.attempts, isOpen ? 1 : 0];
}

/** The next runs with a tenant in health make it good: the record is there once, as it was if it was there, and marked. */
async function expectConvergence(tenant: EmbeddedDispositions, codes = INT): Promise<void> {
  const before = tenant.truth().map(({ dispositionId }) => dispositionId);
  tenant.sandbox.setSwitches({ faults: [] });
  await tenant.clock.sleep(LAG_MS);
  await tenant.apply(codes);
  await tenant.clock.sleep(LAG_MS);
  expect((await tenant.plan(codes)).plan).toMatchObject({ changes: [], adoptions: [] });
  const records = tenant.truth();
  expect(records.map(({ notes }) => notes)).toEqual([tagOf('INT')]);
  if (before.length > 0) expect(records.map(({ dispositionId }) => dispositionId)).toEqual(before);
}

/** Of a POST: once it is lost, the list is read; what it shows is not created again. */
const POSTS: readonly Row[] = [
  ...NOT_DONE.map((fault): Row => [fault, ['applied', 3, 0], ['API_UNAVAILABLE', 5, 1]]),
  ...DONE.map((fault): Row => [fault, ['applied', 2, 0], ['applied', 2, 0]]),
  ...REFUSED.map(([fault, code]): Row => [fault, [code, 1, 0], [code, 1, 0]]),
  ['401', ['applied', 3, 0], ['API_UNAUTHORIZED', 2, 0]],
  ['redirect', ['API_UNEXPECTED_REPLY', 1, 1], ['API_UNEXPECTED_REPLY', 1, 1]],
];
/** Of the PUT that writes the tag: the record is there in any case, so that a failure leaves the intent open. */
const TAGS: readonly Row[] = [
  ...NOT_DONE.map((fault): Row => [fault, ['applied', 3, 0], ['API_UNAVAILABLE', 6, 1]]),
  ...DONE.map((fault): Row => [fault, ['applied', 2, 0], ['applied', 2, 0]]),
  ...REFUSED.map(([fault, code]): Row => [fault, [code, 2, 1], [code, 2, 1]]),
  ['401', ['applied', 3, 0], ['API_UNAUTHORIZED', 3, 1]],
  ['redirect', ['API_UNEXPECTED_REPLY', 2, 1], ['API_UNEXPECTED_REPLY', 2, 1]],
];

describe.each(['refused', 'allowed'] as const)(
  'a create that meets a fault, duplicate names %s',
  (duplicateNames) => {
    it.each([
      ...POSTS.map((row) => ['POST', ...row] as const),
      ...TAGS.map((row) => ['PUT', ...row] as const),
    ])('%s, once and for ever: %s', async (method, fault, once, always) => {
      const match = method === 'POST' ? POST : PUT;
      for (const [fate, times] of [
        [once, { times: 1 }],
        [always, {}],
      ] as const) {
        const tenant = embedDispositions({
          switches: { duplicateNames, listLagMs: LAG_MS, ...strike(fault, { ...match, ...times }) },
        });
        expect(fateOf(await tenant.apply(INT))).toEqual(fate);
        await expectConvergence(tenant);
      }
    });
  },
);

describe('a create of many of which the tenant refuses one', () => {
  it.each(['400', '409', '422'] as const)(
    'is tried in halves until only that one fails: %s',
    async (fault) => {
      const codes = Array.from({ length: 20 }, (_, index) => desired({ path: `C${index}` }));
      const tenant = embedDispositions({ switches: strike(fault, { ...POST, contains: '"Name of C7"' }) });
      const { outcome, audit } = await tenant.apply(codes);
      const failed = outcome.changes.filter(({ status }) => status !== 'applied');
      expect(failed.map(({ change }) => change.path)).toEqual(['C7']);
      expect(tenant.truth()).toHaveLength(19);
      expect(audit.intents).toHaveLength(20);
      expect(audit.openPaths()).toEqual([]);
    },
  );
});

/** A tenant that holds INT, whose name the files change. */
async function openRenamed() {
  const tenant = embedDispositions();
  await tenant.apply(INT);
  return { tenant, renamed: INT.map((code) => ({ ...code, name: 'New name' })) };
}

const UPDATES: readonly Row[] = [
  ...NOT_DONE.map((fault): Row => [fault, ['applied', 2, 0], ['API_UNAVAILABLE', 5, 1]]),
  // A PUT answers without a body, of which there is nothing to cut.
  ...DONE.map((fault): Row => {
    const fate: Fate = [fault === 'cut-json' ? 'applied' : 'adopted', 1, 0];
    return [fault, fate, fate];
  }),
  ...REFUSED.map(([fault, code]): Row => [fault, [code, 1, 0], [code, 1, 0]]),
  ['401', ['applied', 2, 0], ['API_UNAUTHORIZED', 2, 0]],
  ['redirect', ['API_UNEXPECTED_REPLY', 1, 1], ['API_UNEXPECTED_REPLY', 1, 1]],
];

describe('an update that meets a fault', () => {
  it.each(UPDATES)('in its PUT, once and for ever: %s', async (fault, once, always) => {
    for (const [fate, times] of [
      [once, { times: 1 }],
      [always, {}],
    ] as const) {
      const { tenant, renamed } = await openRenamed();
      tenant.sandbox.setSwitches(strike(fault, { ...PUT, ...times }));
      expect(fateOf(await tenant.apply(renamed))).toEqual(fate);
      await expectConvergence(tenant, renamed);
    }
  });

  it.each([
    ['reset-before', 'API_UNAVAILABLE', 5],
    ['504-html', 'API_UNAVAILABLE', 5],
    ['not-json', 'API_UNEXPECTED_REPLY', 5],
    ['401', 'API_UNAUTHORIZED', 2],
    ['403', 'API_FORBIDDEN', 1],
    ['404', 'STALE', 1],
  ] as const)('in its GET, for ever: %s', async (fault, code, attempts) => {
    const { tenant, renamed } = await openRenamed();
    tenant.sandbox.setSwitches(strike(fault, GET));
    const puts = tenant.count('PUT', RECORD_ROUTE);
    expect(fateOf(await tenant.apply(renamed))).toEqual([code, attempts, 0]);
    expect(tenant.count('PUT', RECORD_ROUTE)).toBe(puts);
    await expectConvergence(tenant, renamed);
  });
});

describe('reading the list', () => {
  const codes = Array.from({ length: 60 }, (_, index) => desired({ path: `C${index}` }));

  it.each(['reset-before', 'truncated', 'cut-json', 'not-json', '502-html', '503', '429', '401'] as const)(
    'asks again for the pages that met %s',
    async (fault) => {
      const tenant = embedDispositions();
      await tenant.apply(codes);
      const before = tenant.count('GET', LIST_ROUTE);
      tenant.sandbox.setSwitches({
        pageSizeCap: 5,
        ...strike(fault, { method: 'GET', route: LIST_ROUTE, nth: 3, times: 1 }),
      });
      const { plan } = await tenant.plan(codes);
      expect(plan.summary).toMatchObject({ create: 0, update: 0, unchanged: codes.length });
      expect(tenant.count('GET', LIST_ROUTE) - before).toBe(60 / 5 + 1);
    },
  );

  it.each([
    ['504-html', 'API_UNAVAILABLE', 5],
    ['cut-json', 'API_UNEXPECTED_REPLY', 5],
    ['redirect', 'API_UNEXPECTED_REPLY', 1],
    ['400', 'API_REJECTED', 1],
    ['401', 'API_UNAUTHORIZED', 2],
    ['403', 'API_FORBIDDEN', 1],
    ['404', 'API_NOT_FOUND', 1],
  ] as const)('ends with an error when %s does not pass', async (fault, code, attempts) => {
    const tenant = embedDispositions({ switches: strike(fault, { method: 'GET', route: LIST_ROUTE }) });
    await expect(tenant.plan(codes)).rejects.toMatchObject({
      code,
      attempts,
      route: 'GET /dispositions',
      mayHaveTakenEffect: false,
    });
  });
});
