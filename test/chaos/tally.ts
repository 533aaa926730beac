import { byCodePoint } from '../../src/util/by-code-point.ts';
import type { ChaosHistory, RunHistory } from './history.ts';
import { Timeline } from './timeline.ts';

const HTTP_TOO_MANY_REQUESTS = 429;

/** Counts what really happened, so that one sees whether schedules bite. */
export class Tally {
  readonly #groups = new Map<string, Map<string, number>>();

  add(history: ChaosHistory): void {
    const { schedule, runs, changes, edits, calls } = history;
    this.#count('schedules', schedule.versions.length > 1 ? 'two commits' : 'one commit');
    for (const run of runs) this.#addRun(run);
    for (const { fault, status, method, body } of calls) {
      if (fault !== null) this.#count('faults struck', fault);
      if (fault !== null && method === 'POST' && body !== null) this.#count('faults of creates', fault);
      else if (status === HTTP_TOO_MANY_REQUESTS) this.#count('faults struck', 'over the rate limit');
    }
    for (const { kind } of edits) this.#count('edits by hand', kind);
    const timeline = new Timeline(history);
    for (const change of changes) {
      const who = timeline.editOf(change) === null ? 'by apply' : 'by hand';
      this.#count('changes of the tenant', `${change.kind} ${who}`);
    }
    this.#count('calls', 'in all', calls.length);
  }

  of(group: string, name: string): number {
    return this.#groups.get(group)?.get(name) ?? 0;
  }

  total(group: string): number {
    return [...(this.#groups.get(group)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  render(): string {
    const lines = [...this.#groups].map(([group, counts]) => {
      const parts = [...counts]
        .sort(([left], [right]) => byCodePoint(left, right))
        .map(([name, count]) => `${name} ${count}`);
      return `${group} (${this.total(group)}): ${parts.join(', ')}`;
    });
    return `${lines.join('\n')}\n`;
  }

  #addRun({ via, isChaotic, outcome, signals, signal, audit, tenantCrashed }: RunHistory): void {
    this.#count('runs', `${isChaotic ? 'under faults' : 'after them'}, ${via}`);
    this.#count('outcomes', outcome ?? (signal === null ? 'an error' : `ended by ${signal}`));
    for (const sent of signals) this.#count('signals', sent);
    if (tenantCrashed) this.#count('crashes of the tenant', 'SIGKILL');
    for (const record of audit?.records ?? []) {
      if (!('status' in record)) continue;
      this.#count('results in logs', `${record.action} ${record.status}`);
      if (record.error !== null) this.#count('why not', record.error.code);
    }
    const open = audit?.verification.unknownOutcomes.length ?? 0;
    if (open > 0) this.#count('results in logs', 'open intent', open);
  }

  #count(group: string, name: string, by = 1): void {
    const counts = this.#groups.get(group) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + by);
    this.#groups.set(group, counts);
  }
}
