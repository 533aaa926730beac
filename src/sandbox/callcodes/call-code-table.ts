import type { CallCodeRecord } from '../sandbox-state.ts';

/** When a write shows in lists; `GET /{id}` and the rules always see the truth. */
export interface WriteTime {
  readonly nowMs: number;
  readonly listLagMs: number;
}

interface Row {
  current: CallCodeRecord;
  /** Earlier values that lists still show, each until its time; oldest first. */
  stale: { readonly record: CallCodeRecord; readonly untilMs: number }[];
  readonly visibleFromMs: number;
}

/** The tenant's call codes: by id, by place, by creation order. Checks nothing: whoever writes has asked first. */
export class CallCodeTable {
  readonly #rows: Row[] = [];
  readonly #byId = new Map<string, Row>();
  readonly #idByPlace = new Map<string, string>();
  readonly #children = new Map<string, Set<string>>();
  #visible = 0;

  constructor(records: readonly CallCodeRecord[]) {
    for (const record of records) this.#append(record, Number.NEGATIVE_INFINITY);
  }

  get(id: string): CallCodeRecord | null {
    return this.#byId.get(id)?.current ?? null;
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
    return this.#rows.map((row) => row.current);
  }

  add(record: CallCodeRecord, at: WriteTime): void {
    // Never before its predecessor: lists grow at their end only.
    const before = this.#rows.at(-1)?.visibleFromMs ?? Number.NEGATIVE_INFINITY;
    this.#append(record, Math.max(before, at.listLagMs === 0 ? before : at.nowMs + at.listLagMs));
  }

  replace(record: CallCodeRecord, at: WriteTime): void {
    const row = this.#byId.get(record.id);
    if (row === undefined) throw new Error(`No call code has the id ${record.id}.`);
    const before = row.stale.at(-1)?.untilMs ?? Number.NEGATIVE_INFINITY;
    const untilMs = Math.max(before, at.nowMs + at.listLagMs);
    row.stale = row.stale.filter((version) => version.untilMs > at.nowMs);
    if (untilMs > at.nowMs) row.stale.push({ record: row.current, untilMs });
    this.#leavePlace(row.current);
    row.current = record;
    this.#takePlace(record);
  }

  /** How many records lists show at this time. */
  countListed(nowMs: number): number {
    while (this.#visible < this.#rows.length) {
      const next = this.#rows[this.#visible];
      if (next === undefined || next.visibleFromMs > nowMs) break;
      this.#visible += 1;
    }
    return this.#visible;
  }

  /** What lists show of the records from `start` (0-based, creation order) up to, not with, `end`. */
  listed(range: { readonly start: number; readonly end: number }, nowMs: number): CallCodeRecord[] {
    const end = Math.min(range.end, this.countListed(nowMs));
    return this.#rows
      .slice(range.start, end)
      .map((row) => row.stale.find((version) => version.untilMs > nowMs)?.record ?? row.current);
  }

  #append(record: CallCodeRecord, visibleFromMs: number): void {
    const row: Row = { current: record, stale: [], visibleFromMs };
    this.#rows.push(row);
    this.#byId.set(record.id, row);
    this.#takePlace(record);
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
