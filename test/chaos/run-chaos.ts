import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ApiName } from '../../src/model/call-code.ts';
import type { ChaosApi } from './chaos-api.ts';
import { drawSchedule } from './draw/draw-schedule.ts';
import { findViolations } from './find-violations.ts';
import type { Violation } from './history.ts';
import { playSchedule } from './play/play-schedule.ts';
import { Tally } from './tally.ts';

export interface ChaosOptions {
  readonly api: ChaosApi;
  /** Of the first schedule; each further one has the next number. */
  readonly seed: number;
  readonly schedules: number;
  /** Schedules at a time. */
  readonly width: number;
  /** Told of each schedule that has ended. */
  readonly onEnd?: (end: ScheduleEnd) => void;
}

export interface ScheduleEnd {
  readonly api: ApiName;
  readonly seed: number;
  readonly violations: readonly Violation[];
  /** Where everything of it was left to be looked at; null when it went well. */
  readonly directory: string | null;
  readonly durationMs: number;
}

export interface ChaosResult {
  readonly failed: readonly ScheduleEnd[];
  readonly tally: Tally;
}

/** Plays so many schedules and judges each of them. Rejects only when the suite itself fails. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const tally = new Tally();
  const failed: ScheduleEnd[] = [];
  const end = options.seed + options.schedules;
  let next = options.seed;
  const work = async (): Promise<void> => {
    while (next < end) {
      const seed = next;
      next += 1;
      const ended = await runSchedule(seed, { api: options.api, tally }).catch((cause: unknown) => {
        throw new Error(`The chaos suite itself failed: schedule ${seed}.`, { cause });
      });
      if (ended.violations.length > 0) failed.push(ended);
      options.onEnd?.(ended);
    }
  };
  await Promise.all(Array.from({ length: options.width }, work));
  return { failed, tally };
}

/** What went wrong with one schedule, and the command that repeats it. */
export function renderFailure({ api, seed, violations, directory }: ScheduleEnd): string {
  const lines = violations.map(
    ({ invariant, run, message }) =>
      `  ${run === null ? 'all runs' : `run ${run}`}: ${invariant}: ${message}`,
  );
  return [
    `Schedule ${seed} violates ${violations.length} of what must hold (${directory ?? 'nothing was kept'}):`,
    ...lines,
    `Repeat it: npm run chaos -- --api ${api} --seed ${seed} --schedules 1`,
  ].join('\n');
}

async function runSchedule(
  seed: number,
  { api, tally }: { readonly api: ChaosApi; readonly tally: Tally },
): Promise<ScheduleEnd> {
  const startedMs = performance.now();
  const directory = await mkdtemp(path.join(tmpdir(), `callcodes-chaos-${seed}-`));
  const history = await playSchedule(drawSchedule(seed, api.draw), { api, directory });
  tally.add(history);
  const violations = findViolations(history);
  const durationMs = performance.now() - startedMs;
  if (violations.length === 0) {
    await rm(directory, { recursive: true });
    return { api: api.api, seed, violations, directory: null, durationMs };
  }
  await writeFile(path.join(directory, 'history.json'), JSON.stringify(history, null, 1));
  return { api: api.api, seed, violations, directory, durationMs };
}
