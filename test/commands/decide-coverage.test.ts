import { describe, expect, it } from 'vitest';
import { decideCoverage } from '../../src/commands/decide-coverage.ts';
import type { Compared } from '../../src/commands/make-plan.ts';
import { createVirtualClock } from '../cxone/virtual-clock.ts';
import { collectingLogger, create, planOf } from '../helpers/apply-fixtures.ts';
import { desired } from '../helpers/code-builders.ts';
import { disposition, embedDispositions, tagOf } from '../helpers/embedded-dispositions.ts';
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

  it.each(['text', 'json'] as const)(
    'shows what is at stake before it asks, where the plan is told as %s',
    async (format) => {
      const tenant = embedDispositions({
        records: [disposition({ dispositionId: 1, dispositionName: 'Name of INT', notes: tagOf('INT') })],
        switches: {
          skillsSince: 30,
          dispositionSkills: [
            { dispositionId: 1, skillId: 7, skillName: 'Out', campaignId: 3, campaignName: 'Spring' },
          ],
        },
      });
      const result = await tenant.plan([desired({ path: 'INT', active: false })]);
      const log = collectingLogger();
      const told: string[] = [];
      const ask = async () => {
        told.push('?');
        return 'no';
      };
      const print = (text: string) => void told.push(text);
      const environment = { ask, log, print, clock: createVirtualClock() };
      const run = await toTestRun({ inputs: REQUIRED, format, environment });
      await decideCoverage(run, { ...COMPARED, result, store: tenant.open() });
      const words = 'At stake\n  INT: 1 skill, 1 campaign\n';
      if (format === 'text') expect(told).toEqual([`${words}\n`, '?']);
      else expect(log.lines.join()).toContain(words);
    },
  );

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
