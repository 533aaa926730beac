/** When a write shows in lists; whoever reads by id, and the rules, always see the truth. */
export interface WriteTime {
  readonly nowMs: number;
  readonly listLagMs: number;
}

interface Row<Item> {
  current: Item;
  /** Earlier values that lists still show, each until its time; oldest first. */
  stale: { readonly item: Item; readonly untilMs: number }[];
  readonly visibleFromMs: number;
}

/** Records in creation order, and what lists show of them while they lag behind the writes. */
export class LaggedRows<Item> {
  readonly #rows: Row<Item>[] = [];
  readonly #byId = new Map<string, Row<Item>>();
  readonly #idOf: (item: Item) => string;
  #visible = 0;

  constructor(items: readonly Item[], idOf: (item: Item) => string) {
    this.#idOf = idOf;
    for (const item of items) this.#append(item, Number.NEGATIVE_INFINITY);
  }

  get(id: string): Item | null {
    return this.#byId.get(id)?.current ?? null;
  }

  /** In creation order. */
  all(): Item[] {
    return this.#rows.map((row) => row.current);
  }

  add(item: Item, at: WriteTime): void {
    // Never before its predecessor: lists grow at their end only.
    const before = this.#rows.at(-1)?.visibleFromMs ?? Number.NEGATIVE_INFINITY;
    this.#append(item, Math.max(before, at.listLagMs === 0 ? before : at.nowMs + at.listLagMs));
  }

  /** The record that was there before. */
  replace(item: Item, at: WriteTime): Item {
    const row = this.#byId.get(this.#idOf(item));
    if (row === undefined) throw new Error(`No record has the id ${this.#idOf(item)}.`);
    const before = row.stale.at(-1)?.untilMs ?? Number.NEGATIVE_INFINITY;
    const untilMs = Math.max(before, at.nowMs + at.listLagMs);
    row.stale = row.stale.filter((version) => version.untilMs > at.nowMs);
    if (untilMs > at.nowMs) row.stale.push({ item: row.current, untilMs });
    const former = row.current;
    row.current = item;
    return former;
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
  listed(range: { readonly start: number; readonly end: number }, nowMs: number): Item[] {
    const end = Math.min(range.end, this.countListed(nowMs));
    return this.#rows
      .slice(range.start, end)
      .map((row) => row.stale.find((version) => version.untilMs > nowMs)?.item ?? row.current);
  }

  #append(item: Item, visibleFromMs: number): void {
    const row: Row<Item> = { current: item, stale: [], visibleFromMs };
    this.#rows.push(row);
    this.#byId.set(this.#idOf(item), row);
  }
}
