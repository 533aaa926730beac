import { LaggedRows, type WriteTime } from '../lagged-rows.ts';
import type { DispositionRecord } from '../sandbox-state.ts';

/** Ids count from here in an empty tenant. */
const FIRST_ID = 101;

/** The tenant's flat list: by id, by name without case, by creation order. Checks nothing. */
export class DispositionTable {
  readonly #rows: LaggedRows<DispositionRecord>;
  readonly #idsByName = new Map<string, Set<number>>();
  #nextId = FIRST_ID;

  constructor(records: readonly DispositionRecord[]) {
    this.#rows = new LaggedRows(records, ({ dispositionId }) => String(dispositionId));
    for (const record of records) this.#note(record);
  }

  get nextId(): number {
    return this.#nextId;
  }

  get(id: string): DispositionRecord | null {
    return this.#rows.get(id);
  }

  /** In creation order. */
  all(): DispositionRecord[] {
    return this.#rows.all();
  }

  /** Ids of the records of this name, compared without case. */
  idsNamed(name: string): ReadonlySet<number> {
    return this.#idsByName.get(name.toLowerCase()) ?? new Set();
  }

  add(record: DispositionRecord, at: WriteTime): void {
    this.#rows.add(record, at);
    this.#note(record);
  }

  replace(record: DispositionRecord, at: WriteTime): void {
    const former = this.#rows.replace(record, at);
    this.#idsByName.get(former.dispositionName.toLowerCase())?.delete(former.dispositionId);
    this.#note(record);
  }

  /** What lists show at this time, in creation order. */
  listed(nowMs: number): DispositionRecord[] {
    return this.#rows.listed({ start: 0, end: this.#rows.countListed(nowMs) }, nowMs);
  }

  #note({ dispositionId, dispositionName }: DispositionRecord): void {
    this.#nextId = Math.max(this.#nextId, dispositionId + 1);
    const name = dispositionName.toLowerCase();
    const ids = this.#idsByName.get(name) ?? new Set();
    ids.add(dispositionId);
    this.#idsByName.set(name, ids);
  }
}
