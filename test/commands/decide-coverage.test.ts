import { describe, expect, it } from 'vitest';
import { decideCoverage } from '../../src/commands/decide-coverage.ts';
import type { Compared } from '../../src/commands/make-plan.ts';
import { collectingLogger, create, planOf } from '../helpers/apply-fixtures.ts';
import { embedTenant } from '../helpers/embedded-tenant.ts';
import { toTestRun } from '../helpers/test-run.ts';

const RESULT = planOf([create('INT')]);
const COMPARED: Compared = {
  result: RESULT,
  actual: [],
  store: embedTenant([]).store,
  identity: { tenantId: null },
  throttledAtMs: [],
  close: async () => {},
};
const REQUIRED = { 'reviewed-plan': 'required' };

describe('decideCoverage at a terminal', () => {
  it.each([
    ['yes', 'go'],
    [' yes ', 'go'],
    ['y', 'stop'],
    ['YES', 'stop'],
    ['', 'stop'],
  ])('takes the answer "%s" for: %s', async (answer, kind) => {
    const run = await toTestRun({ inputs: REQUIRED, environment: { ask: async () => answer } });
    expect(await decideCoverage(run, COMPARED)).toMatchObject({ kind });
  });

  it('shows the plan beside an output that is for a machine, before it asks', async () => {
    const log = collectingLogger();
    const shown: number[] = [];
    const ask = async () => {
      shown.push(log.lines.length);
      return 'no';
    };
    const run = await toTestRun({ inputs: REQUIRED, format: 'json', environment: { ask, log } });
    await decideCoverage(run, COMPARED);
    expect(shown).toEqual([1]);
    expect(log.lines.join()).toContain('INT');
  });

  it('does not ask when the digest was given', async () => {
    const ask = async (): Promise<string> => {
      throw new Error('asked');
    };
    const inputs = { ...REQUIRED, 'approved-digest': RESULT.plan.digest };
    const decision = await decideCoverage(await toTestRun({ inputs, environment: { ask } }), COMPARED);
    expect(decision).toMatchObject({ kind: 'go', coverage: { by: 'approved-digest' } });
  });
});

it('stops without a terminal, names every slot, and ends with the ready command', async () => {
  const log = collectingLogger();
  const decision = await decideCoverage(
    await toTestRun({ inputs: REQUIRED, environment: { log } }),
    COMPARED,
  );
  expect(decision).toMatchObject({
    kind: 'stop',
    reasons: [expect.stringContaining(`--approved-digest ${RESULT.plan.digest}`)],
  });
  expect(log.lines.join()).toContain('INT');
});
