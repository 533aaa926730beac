import type { ActualCode } from '../../src/model/call-code.ts';
import { MAX_LEVEL } from '../../src/model/call-code.ts';
import type { ExecutableChange, PlanResult } from '../../src/model/plan.ts';

/** The rules of the call-codes API without the network: throws wherever the tenant would answer with an error. */
export class SimulatedTenant {
  readonly #records: Map<string, ActualCode>;
  #created = 0;

  constructor(records: readonly ActualCode[]) {
    this.#records = new Map(records.map((record) => [record.id, record]));
  }

  list(): readonly ActualCode[] {
    return [...this.#records.values()];
  }

  /** Writes one change; `ids` tells parents by their path after the plan and learns what is created. */
  write(change: ExecutableChange, ids: Map<string, string>): void {
    const { name, code, type, category, isActive, parent } = change.after;
    const parentId = parent === null ? null : ids.get(parent);
    if (parentId === undefined) throw new Error(`UNKNOWN_PARENT ${change.path}: ${parent}`);
    this.#created += change.action === 'create' ? 1 : 0;
    const id = change.id ?? `created-${this.#records.size}-${this.#created}`;
    if (change.id !== null && !this.#records.has(change.id)) throw new Error(`NOT_FOUND ${change.path}`);
    this.#records.set(id, { id, name, code, type, category, isActive, parentId, terms: {} });
    this.#assertSound(change.path);
    ids.set(change.path, id);
  }

  #assertSound(path: string): void {
    const places = new Set<string>();
    for (const record of this.#records.values()) {
      const place = `${record.parentId ?? ''}/${record.code}`;
      if (places.has(place)) throw new Error(`DUPLICATE after ${path}: ${place}`);
      places.add(place);
      if (this.#levelOf(record) > MAX_LEVEL) throw new Error(`MAX_DEPTH after ${path}: ${record.code}`);
    }
  }

  /** A loop is deeper than any level. */
  #levelOf(record: ActualCode): number {
    let level = 1;
    let parentId = record.parentId;
    while (parentId !== null && level <= MAX_LEVEL) {
      const parent = this.#records.get(parentId);
      if (parent === undefined) throw new Error(`UNKNOWN_PARENT ${record.code}`);
      parentId = parent.parentId;
      level += 1;
    }
    return level;
  }
}

/** Runs the waves of a plan, the changes within a wave in the order that `shuffle` gives; stops after `limit` writes. */
export function runWaves(
  waves: readonly (readonly ExecutableChange[])[],
  {
    tenant,
    result,
    shuffle,
    limit = Number.POSITIVE_INFINITY,
  }: {
    readonly tenant: SimulatedTenant;
    readonly result: PlanResult;
    readonly shuffle: (wave: readonly ExecutableChange[]) => readonly ExecutableChange[];
    readonly limit?: number;
  },
): void {
  const ids = new Map(result.ids);
  let written = 0;
  for (const wave of waves) {
    for (const change of shuffle(wave)) {
      if (written >= limit) return;
      tenant.write(change, ids);
      written += 1;
    }
  }
}
