import { beforeAll, describe, expect, it } from 'vitest';
import type { ActualCode } from '../../../src/model/call-code.ts';
import { dispositionsChaosApi } from '../apis/dispositions-chaos-api.ts';
import { findViolations } from '../find-violations.ts';
import type { ChaosHistory, HandEdit } from '../history.ts';
import { UNMARKED } from '../play/choose-edit.ts';
import type { NumberedChange } from '../play/served-tenant.ts';
import {
  BELOW,
  FIRST,
  FORMER,
  THEIRS,
  toCall,
  toChange,
  toSampleHistory,
  UNLISTED,
} from '../sample-history.ts';

const MARKED = { ...BELOW, parentId: 'FIRST' };
/** As a POST leaves it. */
const BEGUN = { ...MARKED, ...UNMARKED, terms: { notes: '', isPreviewDisposition: false } };

let sample: ChaosHistory;
beforeAll(async () => {
  const history = await toSampleHistory();
  const { rules, secrets } = dispositionsChaosApi;
  sample = withChanges({ ...history, api: { rules, secrets } }, [
    toChange(1, FIRST),
    toCreated(2, BEGUN),
    toChange(3, MARKED),
  ]);
});

function toCreated(sequence: number, record: ActualCode): NumberedChange {
  return { ...toChange(sequence, record), kind: 'created' };
}

/** All of them during the first run. */
function withChanges(history: ChaosHistory, changes: readonly NumberedChange[]): ChaosHistory {
  const { length } = changes;
  const runs = history.runs.map((run, index) => ({
    ...run,
    fromSequence: index * length,
    toSequence: length,
  }));
  return { ...history, runs, changes };
}

/** One more by the first run. */
function withChange(change: NumberedChange): ChaosHistory {
  return withChanges(sample, [...sample.changes, change]);
}

function withStart(history: ChaosHistory, start: readonly ActualCode[]): ChaosHistory {
  return { ...history, schedule: { ...history.schedule, start } };
}

function invariantsOf(history: ChaosHistory): readonly string[] {
  return [...new Set(findViolations(history).map(({ invariant }) => invariant))];
}

function toEdit(
  facts: Partial<HandEdit> & Pick<HandEdit, 'record' | 'afterSequence' | 'upToSequence'>,
): HandEdit {
  return { kind: 'annotate', startedMs: 40, endedMs: 45, ...facts };
}

it('finds nothing where a create takes two changes', () => {
  expect(findViolations(sample)).toEqual([]);
});

it('sees a create that nobody announced', () => {
  const stray = toCreated(4, { ...BEGUN, id: '99', name: 'Of nobody' });
  expect(invariantsOf(withChange(stray))).toEqual(['leaves others alone', 'accounts for changes']);
});

describe('one name', () => {
  it('is not created twice', () => {
    expect(invariantsOf(withChange(toCreated(4, { ...BEGUN, id: '99' })))).toEqual(['exactly once']);
  });

  it('may be created again when somebody took it away by hand', () => {
    const renamed = { ...BEGUN, name: 'By hand' };
    const changes = [
      toChange(1, FIRST),
      toCreated(2, BEGUN),
      toChange(3, renamed),
      toCreated(4, { ...BEGUN, id: '99' }),
    ];
    const again = withChanges(sample, [...changes, toChange(5, { ...MARKED, id: '99' })]);
    const edits = [toEdit({ record: renamed, afterSequence: 2, upToSequence: 3 })];
    expect(invariantsOf({ ...again, edits })).not.toContain('exactly once');
    expect(invariantsOf(again)).toContain('exactly once');
  });

  it('may be taken by hand and by a run at one time', () => {
    const theirs = { ...BEGUN, id: '99' };
    const changes = [toChange(1, FIRST), toCreated(2, theirs), toCreated(3, BEGUN), toChange(4, MARKED)];
    const edits = [toEdit({ record: { ...theirs, id: null }, afterSequence: 1, upToSequence: 2 })];
    expect(invariantsOf({ ...withChanges(sample, changes), edits })).not.toContain('exactly once');
  });
});

it('sees a tag that is given to a second record', () => {
  const twin = toChange(4, { ...THEIRS, code: MARKED.code, parentId: MARKED.parentId });
  expect(invariantsOf(withChange(twin))).toContain('exactly once');
});

it('sees that what an administrator wrote beside the tag is gone', () => {
  const former = { ...FORMER, terms: { notes: 'Mine\n[callcode FIRST @ OURS]' } };
  expect(invariantsOf(withStart(sample, [THEIRS, UNLISTED, former]))).toEqual(['leaves others alone']);
});

it('lets an unlisted record go along with the parent that was renamed, and nowhere else', () => {
  const below = { ...UNLISTED, parentId: 'OLD' };
  const history = withStart(withChange(toChange(4, { ...below, parentId: 'FIRST' })), [
    THEIRS,
    below,
    { ...FORMER, code: 'OLD' },
  ]);
  expect(invariantsOf(history)).not.toContain('leaves others alone');
  const elsewhere = [...sample.changes, toChange(4, { ...below, parentId: 'THEIRS' })];
  expect(invariantsOf(withChanges(history, elsewhere))).toContain('leaves others alone');
});

it('lets a run complete what somebody created by hand and it has planned from', () => {
  const theirs = { ...BEGUN, id: '99', name: 'As listed', type: FIRST.type };
  const done = { ...FIRST, id: '99', isActive: false };
  const changes = [toCreated(1, theirs), toChange(2, done)];
  const { name, type, code, category } = FIRST;
  const plan = JSON.stringify({
    changes: [{ id: '99', before: { name, type, code, category, isActive: true } }],
  });
  const edits = [toEdit({ record: { ...theirs, id: null }, afterSequence: 0, upToSequence: 1 })];
  const calls = [
    toCall({ method: 'GET', path: '/dispositions/99', startedMs: 50 }),
    toCall({ method: 'PUT', path: '/dispositions/99', startedMs: 60 }),
  ];
  const history = { ...withChanges(sample, changes), edits, calls };
  const planned = history.runs.map((run) => ({ ...run, texts: { 'plan.json': plan } }));
  expect(invariantsOf({ ...history, runs: planned })).not.toContain('overwrites nobody');
  expect(invariantsOf(history)).toContain('overwrites nobody');
});

describe('a text that is written by hand during the run', () => {
  const noted = { ...FORMER, terms: { notes: 'Mine' } };
  const judge = (lookMs: number) => {
    const changes = [toChange(1, noted), toChange(2, FIRST), toCreated(3, BEGUN), toChange(4, MARKED)];
    const edits = [toEdit({ record: noted, afterSequence: 0, upToSequence: 1 })];
    const calls = [
      toCall({ method: 'GET', path: `/dispositions/${FIRST.id}`, startedMs: lookMs }),
      toCall({ method: 'PUT', path: `/dispositions/${FIRST.id}`, startedMs: 60, body: { notes: '' } }),
    ];
    return invariantsOf({ ...withChanges(sample, changes), edits, calls });
  };

  it('is not lost to a run that has seen it', () => {
    expect(judge(50)).toEqual(['overwrites nobody']);
  });

  it('may be lost between look and write', () => {
    expect(judge(20)).toEqual([]);
  });
});
