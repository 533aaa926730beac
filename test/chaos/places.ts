import type { ActualCode } from '../../src/model/call-code.ts';
import type { ChaosHistory } from './history.ts';
import type { NumberedChange } from './play/served-tenant.ts';
import type { Timeline } from './timeline.ts';

/** Who stood where, and who left or took a place by hand. */
export class Places {
  /** Records that somebody took from where they are recognised, and all that has stood below one of them since. */
  readonly displaced: ReadonlySet<string>;
  readonly #timeline: Timeline;
  readonly #toPlaces: (record: ActualCode) => readonly string[];
  /** `id place` of what was left by hand. */
  readonly #left = new Set<string>();

  constructor({ api, changes }: ChaosHistory, timeline: Timeline) {
    this.#timeline = timeline;
    this.#toPlaces = api.rules.toPlaces;
    const displaced = new Set<string>();
    for (const change of changes) {
      if (timeline.editOf(change) !== null) this.#noteLeft(change, displaced);
      this.#addBelow(displaced, change.sequence);
    }
    this.displaced = displaced;
  }

  /** A place that both have; null when there is none. */
  findCommon(one: ActualCode, other: ActualCode): string | null {
    const places = this.#toPlaces(other);
    return this.#toPlaces(one).find((place) => places.includes(place)) ?? null;
  }

  wasLeftByHand(id: string, place: string): boolean {
    return this.displaced.has(id) || this.#left.has(`${id} ${place}`);
  }

  /** Whether the change has brought its record there. */
  isArrival({ record, sequence }: NumberedChange, place: string): boolean {
    return !this.#isAt(record.id, { place, sequence: sequence - 1 });
  }

  /** Whether a record came there by hand while the run of this change was under way: two may take one place at one time. */
  isRival(
    other: ActualCode,
    { place, change }: { readonly place: string; readonly change: NumberedChange },
  ): boolean {
    const from = this.#timeline.runsBefore(change.sequence).at(-1)?.fromSequence ?? 0;
    let sequence = change.sequence;
    while (sequence > 0 && this.#isAt(other.id, { place, sequence: sequence - 1 })) sequence -= 1;
    const arrival = sequence > from ? this.#timeline.changeAt(sequence) : null;
    return arrival !== null && this.#timeline.editOf(arrival) !== null;
  }

  #isAt(id: string, { place, sequence }: { readonly place: string; readonly sequence: number }): boolean {
    const record = this.#timeline.at(sequence).get(id);
    return record !== undefined && this.#toPlaces(record).includes(place);
  }

  #noteLeft({ record, sequence }: NumberedChange, displaced: Set<string>): void {
    const before = this.#timeline.at(sequence - 1).get(record.id);
    const now = this.#toPlaces(record);
    for (const [index, place] of (before === undefined ? [] : this.#toPlaces(before)).entries()) {
      if (now.includes(place)) continue;
      this.#left.add(`${record.id} ${place}`);
      if (index === 0) displaced.add(record.id);
    }
  }

  #addBelow(ids: Set<string>, sequence: number): void {
    const records = [...this.#timeline.at(sequence).values()];
    for (let before = -1; before < ids.size; ) {
      before = ids.size;
      for (const { id, parentId } of records) if (parentId !== null && ids.has(parentId)) ids.add(id);
    }
  }
}
