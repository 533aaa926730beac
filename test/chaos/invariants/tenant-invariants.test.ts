import { beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import type { ChaosHistory, HandEdit, RunHistory } from '../history.ts';
import { readAudit } from '../play/read-audit.ts';
import {
  BELOW,
  FIRST,
  FORMER,
  ID,
  THEIRS,
  toCall,
  toChange,
  toCode,
  toPair,
  toRun,
  toSampleHistory,
  toValues,
  UNLISTED,
} from '../sample-history.ts';
import { toLog } from '../sample-log.ts';

let sample: ChaosHistory;
beforeAll(async () => {
  sample = await toSampleHistory();
});

function invariantsOf(history: ChaosHistory): readonly string[] {
  return [...new Set(findViolations(history).map(({ invariant }) => invariant))];
}

/** The first run otherwise. */
function withRun(changed: Partial<RunHistory>): ChaosHistory {
  return { ...sample, runs: sample.runs.map((run, index) => (index === 0 ? { ...run, ...changed } : run)) };
}

/** A third change by the first run. */
function withChange(change: ChaosHistory['changes'][number]): ChaosHistory {
  const runs = sample.runs.map((run, index) => ({ ...run, fromSequence: index * 3, toSequence: 3 }));
  return { ...sample, runs, changes: [...sample.changes, change] };
}

it('finds nothing where all is well', () => {
  expect(findViolations(sample)).toEqual([]);
});

describe('converges', () => {
  it('sees that no run was clean', () => {
    expect(invariantsOf({ ...sample, runs: sample.runs.slice(0, 1) })).toEqual(['converges']);
  });

  it('sees a listed code that the tenant lacks, and one that is not as listed', () => {
    const lacking = { ...sample, changes: [toChange(1, { ...FIRST, type: 'FAILURE' as const })] };
    const messages = findViolations(lacking).filter(({ invariant }) => invariant === 'converges');
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringContaining('FIRST is not as the files say: type is "FAILURE" instead of "NEUTRAL"'),
      expect.stringContaining('FIRST/BELOW is listed'),
    ]);
  });
});

describe('exactly once', () => {
  it('sees two records at one place', () => {
    const twin = { ...toChange(3, { ...BELOW, id: ID.theirs.replace('1', '9') }), kind: 'created' as const };
    expect(invariantsOf(withChange(twin))).toContain('exactly once');
  });

  it('sees a code created anew where an apply had left its first record aside', () => {
    const [first, second] = sample.changes;
    const changes = [first, second, toChange(3, { ...BELOW, code: 'ASIDE' })].filter(
      (change) => change !== undefined,
    );
    const again = { ...toChange(4, { ...BELOW, id: ID.theirs.replace('1', '9') }), kind: 'created' as const };
    const runs = sample.runs.map((run, index) => ({ ...run, fromSequence: index * 4, toSequence: 4 }));
    const found = findViolations({ ...sample, runs, changes: [...changes, again] });
    const once = found.filter(({ invariant }) => invariant === 'exactly once').map(({ message }) => message);
    expect(once).toEqual([expect.stringContaining('had been at its place')]);
  });

  it('sees that a listed code has another record than at the start', () => {
    const listed =
      sample.schedule.versions[0]?.listed.map((code) => ({ ...code, formerId: ID.unlisted })) ?? [];
    const versions = sample.schedule.versions.map((version) => ({ ...version, listed }));
    expect(invariantsOf({ ...sample, schedule: { ...sample.schedule, versions } })).toEqual(['exactly once']);
  });
});

describe('leaves others alone', () => {
  it.each([
    ['of somebody else', { ...THEIRS, name: 'Changed' }],
    ['that is owned, not listed and to be kept', { ...UNLISTED, isActive: false }],
  ])('sees a change of a record %s', (_whose, record) => {
    expect(invariantsOf(withChange(toChange(3, record)))).toContain('leaves others alone');
  });

  it('lets an unlisted record be retired where that is asked for, and nothing else', () => {
    const schedule = { ...sample.schedule, removed: 'deactivate' as const };
    const judge = (record: typeof UNLISTED) => invariantsOf({ ...withChange(toChange(3, record)), schedule });
    expect(judge({ ...UNLISTED, isActive: false })).not.toContain('leaves others alone');
    expect(judge({ ...UNLISTED, isActive: false, name: 'Changed' })).toContain('leaves others alone');
  });

  it('sees a new record that nobody listed', () => {
    const stray = {
      ...toChange(3, toCode({ id: ID.theirs.replace('1', '9'), code: 'STRAY' })),
      kind: 'created' as const,
    };
    expect(invariantsOf(withChange(stray))).toContain('leaves others alone');
  });
});

describe('accounts for changes', () => {
  it('sees a change that no log announced', () => {
    expect(invariantsOf(withRun({ audit: null, exitCode: 1, outcome: 'partial' }))).toEqual([
      'accounts for changes',
    ]);
  });

  it('sees a change that the log calls a failure, and takes an open intent for an answer', async () => {
    const facts = { requestId: 'r1', parent: null };
    const error = { code: 'API_REJECTED', message: 'refused' };
    const [intent, failure] = toPair(FIRST, { ...facts, result: { status: 'FAILURE', error } });
    const created = toPair(BELOW, { requestId: 'r2', parent: 'FIRST' });
    const judge = async (entries: Parameters<typeof toLog>[1]) =>
      invariantsOf(
        withRun({ audit: await readAudit(toLog('applied', [...entries, ...created])), auditHash: null }),
      );
    const entries = [intent, failure].filter((entry) => entry !== undefined);
    expect(await judge(entries)).toEqual(['accounts for changes']);
    expect(await judge(entries.slice(0, 1))).toEqual([]);
  });
});

describe('keeps its word', () => {
  it('sees a SUCCESS of what never was', async () => {
    const lie = toPair({ ...UNLISTED, name: 'Never so' }, { requestId: 'r3', parent: null });
    const run = await toRun({ fromSequence: 2, toSequence: 2 }, toLog('clean', lie));
    const history = { ...sample, runs: [...sample.runs.slice(0, 1), run] };
    expect(invariantsOf(history)).toEqual(['keeps its word']);
  });

  it('sees a SUCCESS that did not last, unless somebody changed the record by hand', () => {
    const undone = withChange(toChange(3, FORMER));
    expect(invariantsOf(undone)).toContain('keeps its word');
    const byHand = { ...undone, edits: [toEdit({ record: FORMER, afterSequence: 2, upToSequence: 3 })] };
    expect(invariantsOf(byHand)).toEqual(['converges']);
  });
});

function toEdit(
  facts: Pick<HandEdit, 'record' | 'afterSequence' | 'upToSequence'> & Partial<HandEdit>,
): HandEdit {
  return { kind: 'rename', startedMs: 40, endedMs: 45, ...facts };
}

describe('overwrites nobody', () => {
  const EDITED = { ...FORMER, name: 'By hand' };

  /** FIRST is edited by hand, then updated. */
  function toOverwriting(calls: ChaosHistory['calls']): ChaosHistory {
    const runs = sample.runs.map((run, index) => ({ ...run, fromSequence: index * 3, toSequence: 3 }));
    const [, created] = sample.changes;
    const changes = [
      toChange(1, EDITED),
      toChange(2, FIRST),
      { ...toChange(3, BELOW), kind: created?.kind ?? 'created' },
    ];
    const edits = [toEdit({ record: EDITED, afterSequence: 0, upToSequence: 1 })];
    return { ...sample, runs, changes, edits, calls };
  }
  const look = (startedMs: number) => toCall({ method: 'GET', path: `/codes/${ID.first}`, startedMs });
  const write = (startedMs: number) =>
    toCall({ method: 'PUT', path: `/codes/${ID.first}`, startedMs, body: toValues(FIRST, null) });

  it('sees a write over an edit that the run had seen', () => {
    expect(invariantsOf(toOverwriting([look(50), write(60)]))).toEqual(['overwrites nobody']);
  });

  it('sees a write that is repeated without another look', () => {
    expect(invariantsOf(toOverwriting([look(20), write(30), write(60)]))).toEqual(['overwrites nobody']);
  });

  it('bears with an edit between look and write, and with a run that was planned from the edit', () => {
    expect(invariantsOf(toOverwriting([look(20), write(60)]))).toEqual([]);
    const planned = toOverwriting([look(50), write(60)]);
    const plan = JSON.stringify({ changes: [{ id: ID.first, before: toValues(EDITED, null) }] });
    const runs = planned.runs.map((run) => ({ ...run, texts: { 'plan.json': plan } }));
    expect(invariantsOf({ ...planned, runs })).toEqual([]);
  });
});
