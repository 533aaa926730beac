import { setTimeout as sleep } from 'node:timers/promises';
import { assertNever } from '../../../src/util/assert-never.ts';
import type { ChaosRoutes } from '../chaos-api.ts';
import type { Incident, RunStep, Schedule, TimedIncident, Trigger } from '../schedule.ts';
import type { Hand } from './hand.ts';
import type { LoggedCall } from './request-tail.ts';
import type { ServedTenant } from './served-tenant.ts';

const LOOK_MS = 4;
const SECOND_SIGNAL_MS = 60;

export interface WatchedRun {
  readonly schedule: Schedule;
  readonly step: RunStep;
  readonly routes: ChaosRoutes;
  readonly tenant: ServedTenant;
  readonly hand: Hand;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Lets the incidents of a run happen when their time has come; those that the run did not live to see are left out. */
export class IncidentWatch {
  readonly signals: NodeJS.Signals[] = [];
  tenantCrashed = false;
  readonly #run: WatchedRun;
  readonly #startedMs = Date.now();
  readonly #callsBefore: number;
  #isOver = false;
  #waiting: readonly TimedIncident[];
  /** What happens to the tenant happens one after the other. */
  #toTenant: Promise<void> = Promise.resolve();

  constructor(run: WatchedRun) {
    this.#run = run;
    this.#waiting = run.step.incidents;
    this.#callsBefore = run.tenant.calls.length;
  }

  /** Resolves when the run is over and all that had begun has ended. The tenant's calls must have been polled before. */
  async watch(ended: Promise<unknown>): Promise<void> {
    const over = ended.then(() => {
      this.#isOver = true;
    });
    while (!this.#isOver && this.#waiting.length > 0) {
      // A tenant that is being restarted is polled by whoever restarts it.
      if (this.#waiting.some(({ at }) => at.kind !== 'time')) this.#enqueue(() => this.#run.tenant.poll());
      await Promise.race([this.#toTenant, over, sleep(LOOK_MS)]);
      this.#look();
      await Promise.race([over, sleep(LOOK_MS)]);
    }
    await over;
    await this.#toTenant;
  }

  #look(): void {
    const due = this.#waiting.filter(({ at }) => this.#isDue(at));
    this.#waiting = this.#waiting.filter((incident) => !due.includes(incident));
    if (this.#isOver) return;
    for (const { incident } of due) this.#strike(incident);
  }

  #isDue(at: Trigger): boolean {
    if (at.kind === 'time') return Date.now() - this.#startedMs >= at.afterMs;
    const { tenant, routes } = this.#run;
    const calls = tenant.calls.slice(this.#callsBefore);
    if (at.kind === 'requests') return calls.length >= at.count;
    return calls.filter((call) => isAboutRecord(call, routes)).length >= at.count;
  }

  #strike(incident: Incident): void {
    const { tenant, hand, schedule, step } = this.#run;
    switch (incident.kind) {
      case 'kill':
        this.#signal('SIGKILL');
        return;
      case 'cancel':
        this.#signal(incident.signal);
        if (incident.twice) setTimeout(() => this.#signal(incident.signal), SECOND_SIGNAL_MS);
        return;
      case 'crash':
        this.tenantCrashed = true;
        this.#enqueue(() => tenant.crash(incident.downMs));
        return;
      case 'edit':
        this.#enqueue(() => hand.edit(incident.edit, { schedule, version: step.version }));
        return;
      case 'revoke-tokens':
        this.#enqueue(() => tenant.revokeTokens());
        return;
      default:
        assertNever(incident);
    }
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#isOver) return;
    this.signals.push(signal);
    this.#run.kill(signal);
  }

  #enqueue(work: () => Promise<void>): void {
    this.#toTenant = this.#toTenant.then(work);
  }
}

function isAboutRecord({ method, route }: LoggedCall, { create, read, update }: ChaosRoutes): boolean {
  return [create, read, update].some((known) => known.method === method && known.route === route);
}
