import { expect, it } from 'vitest';
import { CHAOS_APIS } from './apis/chaos-apis.ts';
import { renderFailure, runChaos } from './run-chaos.ts';

/** Always the same ones, so that a red run has a cause in what was changed; `npm run chaos` plays others. */
const SEED = 20_260;

it.each([
  { api: CHAOS_APIS.callcodes, schedules: 6, width: 2 },
  // Its runs spend most of their time waiting for a list.
  { api: CHAOS_APIS.dispositions, schedules: 6, width: 3 },
])(
  'loses nothing and does nothing twice on $api.api, whatever goes wrong',
  { timeout: 300_000 },
  async ({ api, schedules, width }) => {
    const { failed, tally } = await runChaos({ api, seed: SEED, schedules, width });
    expect(failed.map(renderFailure)).toEqual([]);
    // Otherwise the schedules are too tame to say anything.
    expect(tally.total('faults struck')).toBeGreaterThan(schedules);
    expect(tally.total('signals')).toBeGreaterThan(0);
    expect(tally.total('edits by hand')).toBeGreaterThan(0);
  },
);
