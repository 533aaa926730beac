import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../../src/model/plan.ts';
import { buildPlan } from '../../../src/reconcile/build-plan.ts';
import { SANDBOX_FAULTS } from '../../../src/sandbox/sandbox-switches.ts';
import { planOptions } from '../../helpers/code-builders.ts';
import { disposition, embedDispositions } from '../../helpers/embedded-dispositions.ts';
import { parseTexts } from '../../matrix/parse-texts.ts';
import { CHAOS_APIS } from '../apis/chaos-apis.ts';
import { toDispositionFields } from '../apis/disposition-view.ts';
import type { ChaosApi } from '../chaos-api.ts';
import { EDIT_KINDS, type MatrixVersion, type Schedule } from '../schedule.ts';
import { drawSchedule } from './draw-schedule.ts';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);
const APIS = Object.values(CHAOS_APIS);

function drawAll({ draw }: ChaosApi): readonly Schedule[] {
  return SEEDS.map((seed) => drawSchedule(seed, draw));
}

/** What the files of one version would do to the tenant as it is at the start. */
async function planFirst(
  schedule: Schedule,
  { version: { files }, api }: { readonly version: MatrixVersion; readonly api: ChaosApi },
): Promise<Pick<PlanResult, 'plan' | 'findings' | 'listed'>> {
  const { start, removed, ownedCategories } = schedule;
  const { matrix, findings } = await parseTexts(files);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const options = { removed, maxDeactivations: { kind: 'count', count: 1_000 } } as const;
  if (api.api === 'callcodes') {
    const planned = buildPlan({ matrix, actual: start, options: planOptions(options) });
    return { ...planned, findings: [...errors, ...planned.findings] };
  }
  const records = start.map((record) =>
    disposition({ dispositionId: Number(record.id), ...toDispositionFields(record) }),
  );
  const planned = await embedDispositions({ records, categories: ownedCategories }).plan(
    matrix.codes,
    options,
  );
  return { ...planned, findings: [...errors, ...planned.findings] };
}

describe.each(APIS)('a schedule drawn for $api', (api) => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSchedule(7, api.draw)).toEqual(drawSchedule(7, api.draw));
    expect(drawSchedule(7, api.draw)).not.toEqual(drawSchedule(8, api.draw));
  });

  it('has files that plan without a finding or a conflict, whatever the tenant holds at the start', async () => {
    const troubles: string[] = [];
    for (const schedule of drawAll(api)) {
      for (const version of schedule.versions) {
        const { plan, findings, listed } = await planFirst(schedule, { version, api });
        const paths = version.listed.map(({ path }) => path);
        const isSound = findings.length === 0 && plan.blocked.length === 0;
        if (!isSound || listed.join() !== paths.toSorted().join()) troubles.push(`seed ${schedule.seed}`);
      }
    }
    expect(troubles).toEqual([]);
  });

  it('never strikes a list with a 404, which means that it is empty', () => {
    const { list } = api.draw.routes;
    const steps = drawAll(api).flatMap((schedule) => schedule.steps);
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

it('leaves out no fault, no edit by hand and no other incident', () => {
  const steps = APIS.flatMap(drawAll).flatMap((schedule) => schedule.steps);
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

it('has POSTs of which a part is refused', () => {
  const steps = drawAll(CHAOS_APIS.dispositions).flatMap((schedule) => schedule.steps);
  expect(new Set(steps.map(({ faults }) => faults.refuseEvery))).toEqual(new Set([null, 2, 3]));
});

it('has a list in which some records are still to be adopted, and some are no codes', () => {
  const schedules = drawAll(CHAOS_APIS.dispositions);
  const unmarked = schedules.flatMap(({ start, versions }) => {
    const listed = new Set(versions.flatMap((version) => version.listed.map(({ formerId }) => formerId)));
    return start.filter(({ code }) => code === '').map(({ id }) => listed.has(id));
  });
  expect(new Set(unmarked)).toEqual(new Set([true, false]));
});
