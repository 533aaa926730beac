import { beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import type { ChaosHistory, RunHistory } from '../history.ts';
import { readAudit } from '../play/read-audit.ts';
import { FIRST, toPair, toSampleHistory } from '../sample-history.ts';
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

describe('proves its log', () => {
  const log = toLog('applied', toPair(FIRST, { requestId: 'r1', parent: null }));
  const judge = async (bytes: Buffer, run: Partial<RunHistory>) => {
    const audit = await readAudit(bytes);
    const history = withRun({ audit, auditHash: null, ...run });
    return findViolations(history).filter(({ invariant }) => invariant === 'proves its log');
  };

  it('sees a line that was altered', async () => {
    const altered = Buffer.from(log.toString().replace('As listed', 'As forged'));
    expect(await judge(altered, {})).toHaveLength(1);
  });

  it('sees a missing end, unless the run was killed', async () => {
    const cut = log.subarray(0, -20);
    expect(await judge(cut, {})).toHaveLength(1);
    expect(
      await judge(cut, { signal: 'SIGKILL', signals: ['SIGKILL'], exitCode: null, outcome: null }),
    ).toEqual([]);
  });

  it('sees another closing hash and another outcome than the run told', async () => {
    expect(await judge(log, { auditHash: '0'.repeat(64) })).toHaveLength(1);
    expect(await judge(log, { outcome: 'clean' })).toHaveLength(1);
  });

  it('sees that a good end has no log', () => {
    expect(invariantsOf(withRun({ audit: null }))).toContain('proves its log');
  });
});

describe('ends as promised', () => {
  it.each<Partial<RunHistory>>([
    { exitCode: 1 },
    { exitCode: 0, outcome: 'partial' },
    { exitCode: 0, outcome: null },
    { exitCode: 1, outcome: null, signals: ['SIGINT'], audit: null },
    { exitCode: 130, signals: ['SIGTERM'] },
    { exitCode: null, outcome: null, signal: 'SIGABRT' },
    { exitCode: null, outcome: null, signal: 'SIGTERM', signals: ['SIGTERM'] },
    { timedOut: true },
  ])('sees %o', (run) => {
    expect(invariantsOf(withRun(run))).toContain('ends as promised');
  });

  it.each<Partial<RunHistory>>([
    { exitCode: null, outcome: null, signal: 'SIGKILL', signals: ['SIGKILL'] },
    { exitCode: 143, signals: ['SIGTERM'] },
    { exitCode: 0, signals: ['SIGINT'] },
    { exitCode: 1, signals: ['SIGINT'], via: 'action', outcome: 'partial' },
  ])('lets %o pass', (run) => {
    expect(invariantsOf(withRun(run))).not.toContain('ends as promised');
  });
});

describe('keeps secrets', () => {
  it.each([
    ['a secret', 'the answer was top-secret'],
    ['a stack trace', 'Error: x\n    at run (file:///srv/dist/cli/index.js:10:20)\n'],
  ])('sees %s', (_what, text) => {
    expect(invariantsOf(withRun({ texts: { stderr: text } }))).toEqual(['keeps secrets']);
  });
});
