import { expect, it } from 'vitest';
import { callCodesChaosApi } from './call-codes-chaos-api.ts';
import { renderFailure, runChaos } from './run-chaos.ts';

/** Always the same ones, so that a red run has a cause in what was changed; `npm run chaos` plays others. */
const SEED = 20_260;
const SCHEDULES = 10;

it('loses nothing and does nothing twice, whatever goes wrong', { timeout: 300_000 }, async () => {
  const { failed, tally } = await runChaos({
    api: callCodesChaosApi,
    seed: SEED,
    schedules: SCHEDULES,
    width: 2,
  });
  expect(failed.map(renderFailure)).toEqual([]);
  // Otherwise the schedules are too tame to say anything.
  expect(tally.total('faults struck')).toBeGreaterThan(SCHEDULES);
  expect(tally.total('signals')).toBeGreaterThan(0);
  expect(tally.total('edits by hand')).toBeGreaterThan(0);
});
