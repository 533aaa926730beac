import { LaggedRows, type WriteTime } from '../lagged-rows.ts';
import type { CallCodeRecord } from '../sandbox-state.ts';

/** The tenant's call codes: by id, by place, by creation order. Checks nothing: whoever writes has asked first. */
export class CallCodeTable {
  readonly #rows: LaggedRows<CallCodeRecord>;
  readonly #idByPlace = new Map<string, string>();
  readonly #children = new Map<string, Set<string>>();

  constructor(records: readonly CallCodeRecord[]) {
    this.#rows = new LaggedRows(records, ({ id }) => id);
    for (const record of records) this.#takePlace(record);
  }

  get(id: string): CallCodeRecord | null {
    return this.#rows.get(id);
  }

  /** Id of the record at this place, whatever its category and whether or not it is active. */
  idAt(parentId: string | null, code: string): string | null {
    return this.#idByPlace.get(placeOf(parentId, code)) ?? null;
  }

  childIds(id: string): ReadonlySet<string> {
    return this.#children.get(id) ?? new Set();
  }

  /** In creation order. */
  all(): CallCodeRecord[] {
    return this.#rows.all();
  }

  add(record: CallCodeRecord, at: WriteTime): void {
    this.#rows.add(record, at);
    this.#takePlace(record);
  }

  replace(record: CallCodeRecord, at: WriteTime): void {
    this.#leavePlace(this.#rows.replace(record, at));
    this.#takePlace(record);
  }

  /** How many records lists show at this time. */
  countListed(nowMs: number): number {
    return this.#rows.countListed(nowMs);
  }

  /** What lists show of the records from `start` (0-based, creation order) up to, not with, `end`. */
  listed(range: { readonly start: number; readonly end: number }, nowMs: number): CallCodeRecord[] {
    return this.#rows.listed(range, nowMs);
  }

  #takePlace(record: CallCodeRecord): void {
    this.#idByPlace.set(placeOf(record.parentCallCodeId, record.code), record.id);
    if (record.parentCallCodeId === null) return;
    const siblings = this.#children.get(record.parentCallCodeId) ?? new Set();
    siblings.add(record.id);
    this.#children.set(record.parentCallCodeId, siblings);
  }

  #leavePlace(record: CallCodeRecord): void {
    this.#idByPlace.delete(placeOf(record.parentCallCodeId, record.code));
    if (record.parentCallCodeId !== null) this.#children.get(record.parentCallCodeId)?.delete(record.id);
  }
}

function placeOf(parentId: string | null, code: string): string {
  return `${parentId ?? ''}/${code}`;
}
