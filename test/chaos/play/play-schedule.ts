import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosApi } from '../chaos-api.ts';
import type { ChaosHistory, RunHistory } from '../history.ts';
import type { RunStep, Schedule } from '../schedule.ts';
import { Hand } from './hand.ts';
import { IncidentWatch } from './incident-watch.ts';
import { readAudit } from './read-audit.ts';
import { ServedTenant } from './served-tenant.ts';
import { startApply } from './start-apply.ts';

/** In so many runs after the faults everything has to be as the files say, and a run has to say so. */
export const MAX_CALM_RUNS = 5;
/** No run of these schedules takes that long unless it hangs. */
const DEADLINE_MS = 200_000;
const CALM_TIMEOUT_S = 10;
/** What a run had sent when it died may be done only now. */
const LAST_WORK_MS = 100;

/** Lets a schedule happen to a tenant and to applies, all of them processes of their own, below `directory`. */
export async function playSchedule(
  schedule: Schedule,
  { api, directory }: { readonly api: ChaosApi; readonly directory: string },
): Promise<ChaosHistory> {
  const play = new Play(schedule, { api, directory });
  await play.prepare();
  try {
    for (const step of schedule.steps) await play.run(step, true);
    await play.calmDown();
  } finally {
    await play.tenant.stop();
  }
  return await play.toHistory();
}

class Play {
  readonly tenant: ServedTenant;
  readonly #schedule: Schedule;
  readonly #api: ChaosApi;
  readonly #directory: string;
  readonly #hand: Hand;
  readonly #runs: RunHistory[] = [];

  constructor(schedule: Schedule, place: { readonly api: ChaosApi; readonly directory: string }) {
    this.#schedule = schedule;
    this.#api = place.api;
    this.#directory = place.directory;
    this.tenant = new ServedTenant(place.api, { directory: place.directory, schedule });
    this.#hand = new Hand(place.api, this.tenant);
  }

  async prepare(): Promise<void> {
    for (const [index, { files }] of this.#schedule.versions.entries()) {
      for (const [file, text] of Object.entries(files)) {
        const full = path.join(this.#workspaceOf(index), file);
        await mkdir(path.dirname(full), { recursive: true });
        await writeFile(full, text);
      }
    }
    await this.tenant.start(this.#schedule);
  }

  async run(step: RunStep, isChaotic: boolean): Promise<RunHistory> {
    const earlier = this.#runs.at(-1);
    await this.tenant.setSwitches(step.faults);
    for (const edit of step.editsBefore)
      await this.#hand.edit(edit, { schedule: this.#schedule, version: step.version });
    const isNewCommit = earlier !== undefined && earlier.version !== step.version;
    const mustWait = isNewCommit || this.#api.mustSeeList(this.#schedule.traits);
    if (mustWait || this.#wasEditedSince(earlier)) await this.#waitForList();
    const { sequence: fromSequence } = await this.tenant.truth();
    await this.tenant.poll();
    const startedMs = Date.now();
    const apply = await startApply(step, this.#placeOf(step));
    const watch = new IncidentWatch({
      schedule: this.#schedule,
      step,
      routes: this.#api.draw.routes,
      tenant: this.tenant,
      hand: this.#hand,
      kill: apply.kill,
    });
    await watch.watch(apply.ended);
    const { audit, ...end } = await apply.ended;
    const endedMs = Date.now();
    const run: RunHistory = {
      ...end,
      version: step.version,
      isChaotic,
      via: step.via,
      signals: watch.signals,
      timedOut: endedMs - startedMs >= DEADLINE_MS,
      audit: audit === null ? null : await readAudit(audit),
      fromSequence,
      toSequence: (await this.tenant.truth()).sequence,
      startedMs,
      endedMs,
      tenantCrashed: watch.tenantCrashed,
    };
    this.#runs.push(run);
    return run;
  }

  async calmDown(): Promise<void> {
    const last = this.#schedule.steps.at(-1);
    await this.tenant.setSwitches({ faults: [], randomFaults: [], refuseEvery: null });
    await this.#hand.undo(this.#schedule);
    const faults = { faults: [], randomFaults: this.#schedule.calmFaults, refuseEvery: null };
    for (let count = 0; count < MAX_CALM_RUNS; count += 1) {
      await this.#waitForList();
      const { outcome } = await this.run(
        {
          version: this.#schedule.versions.length - 1,
          via: last?.via ?? 'cli',
          options: { concurrency: 4, maxRate: null, timeoutS: CALM_TIMEOUT_S },
          editsBefore: [],
          faults,
          incidents: [],
        },
        false,
      );
      if (outcome === 'clean') return;
    }
  }

  async toHistory(): Promise<ChaosHistory> {
    return {
      schedule: this.#schedule,
      runs: this.#runs,
      changes: await this.tenant.stop(),
      edits: this.#hand.edits,
      calls: this.tenant.calls,
      api: this.#api,
    };
  }

  /**
   * Between two commits there is time enough for a list to catch up. An edit by hand has to show as well: a create that is
   * answered with a record which has been moved since is known by nothing but the list.
   */
  #wasEditedSince(earlier: RunHistory | undefined): boolean {
    return this.#hand.edits.some(({ endedMs }) => endedMs >= (earlier?.startedMs ?? 0));
  }

  async #waitForList(): Promise<void> {
    await sleep((this.#schedule.traits.listLagMs ?? 0) + LAST_WORK_MS);
  }

  #workspaceOf(version: number): string {
    return path.join(this.#directory, `version-${version + 1}`);
  }

  #placeOf({ version }: RunStep) {
    return {
      inputs: this.#api.toInputs(this.tenant.url),
      env: this.#api.env,
      workspace: this.#workspaceOf(version),
      outputDir: path.join(this.#directory, `run-${this.#runs.length + 1}`),
      removed: this.#schedule.removed,
      commit: this.#schedule.versions[version]?.commit ?? '',
      deadlineMs: DEADLINE_MS,
    };
  }
}
