import { parseArgs } from 'node:util';
import { toChaosApi } from '../test/chaos/apis/chaos-apis.ts';
import { renderFailure, runChaos } from '../test/chaos/run-chaos.ts';
import { assertNode24 } from './assert-node-24.ts';

const DEFAULT_SCHEDULES = 100;
const DEFAULT_WIDTH = 2;
const SEEDS = 1_000_000;
const PROGRESS_EVERY = 10;

/** Plays random schedules against the built program: `npm run chaos -- --api dispositions --schedules 300 --seed 7`. */
async function chaos(): Promise<void> {
  assertNode24();
  const { values } = parseArgs({
    options: {
      api: { type: 'string', default: 'callcodes' },
      schedules: { type: 'string' },
      seed: { type: 'string' },
      width: { type: 'string' },
    },
  });
  const api = toChaosApi(values.api);
  const schedules = toCount(values.schedules, DEFAULT_SCHEDULES);
  const seed = toCount(values.seed, Date.now() % SEEDS);
  const startedMs = performance.now();
  console.log(`${schedules} schedules on ${api.api} from seed ${seed}`);
  let ended = 0;
  const { failed, tally } = await runChaos({
    api,
    seed,
    schedules,
    width: toCount(values.width, DEFAULT_WIDTH),
    onEnd: (end) => {
      ended += 1;
      if (end.violations.length > 0) console.log(renderFailure(end));
      if (ended % PROGRESS_EVERY === 0) console.log(`${ended} of ${schedules} (${toSeconds(startedMs)} s)`);
    },
  });
  console.log(tally.render());
  console.log(`${schedules} schedules, ${failed.length} failed, ${toSeconds(startedMs)} s`);
  if (failed.length > 0) process.exitCode = 1;
}

function toCount(text: string | undefined, fallback: number): number {
  const count = text === undefined ? fallback : Number(text);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new Error(`Not a whole number: ${text ?? ''}`);
}

function toSeconds(startedMs: number): string {
  return ((performance.now() - startedMs) / 1000).toFixed(0);
}

await chaos();
