import { describe, expect, it } from 'vitest';
import type { PlanOptions } from '../../../src/model/plan.ts';
import { buildPlan } from '../../../src/reconcile/build-plan.ts';
import { SANDBOX_FAULTS } from '../../../src/sandbox/sandbox-switches.ts';
import { planOptions } from '../../helpers/code-builders.ts';
import { parseTexts } from '../../matrix/parse-texts.ts';
import { callCodesChaosApi } from '../call-codes-chaos-api.ts';
import { EDIT_KINDS, type Schedule } from '../schedule.ts';
import { drawSchedule } from './draw-schedule.ts';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);
const draw = (seed: number): Schedule => drawSchedule(seed, callCodesChaosApi.routes);

describe('a drawn schedule', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('has files that plan without a finding or a conflict, whatever the tenant holds at the start', async () => {
    const troubles: string[] = [];
    for (const seed of SEEDS) {
      const { versions, start, removed } = draw(seed);
      const options: PlanOptions = planOptions({
        removed,
        maxDeactivations: { kind: 'count', count: 1_000 },
      });
      for (const { files, listed } of versions) {
        const { matrix, findings } = await parseTexts(files);
        const plan = buildPlan({ matrix, actual: start, options });
        const errors = findings.filter(({ severity }) => severity === 'error');
        const isSound = errors.length === 0 && plan.findings.length === 0 && plan.plan.blocked.length === 0;
        const paths = listed.map(({ path }) => path);
        if (!isSound || plan.listed.join() !== paths.toSorted().join()) troubles.push(`seed ${seed}`);
      }
    }
    expect(troubles).toEqual([]);
  });

  it('leaves out no fault, no edit by hand and no other incident', () => {
    const steps = SEEDS.map(draw).flatMap((schedule) => schedule.steps);
    const faults = steps.flatMap((step) => [...step.faults.faults, ...step.faults.randomFaults]);
    const incidents = steps.flatMap((step) => step.incidents.map(({ incident }) => incident));
    const edits = incidents.flatMap((incident) => (incident.kind === 'edit' ? [incident.edit.kind] : []));
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(SANDBOX_FAULTS));
    expect(new Set(edits)).toEqual(new Set(EDIT_KINDS));
    expect(new Set(incidents.map(({ kind }) => kind))).toEqual(
      new Set(['kill', 'cancel', 'crash', 'edit', 'revoke-tokens']),
    );
    expect(new Set(steps.map(({ via }) => via))).toEqual(new Set(['cli', 'action']));
  });

  it('never strikes a list with a 404, which means that it is empty', () => {
    const { list } = callCodesChaosApi.routes;
    const steps = SEEDS.map(draw).flatMap((schedule) => schedule.steps);
    const missing = steps
      .flatMap(({ faults }) => [...faults.faults, ...faults.randomFaults])
      .filter(({ fault }) => fault === '404');
    expect(missing.length).toBeGreaterThan(0);
    expect(
      missing.filter(
        ({ match }) =>
          match?.route === undefined || (match.route === list.route && match.method === list.method),
      ),
    ).toEqual([]);
  });
});
