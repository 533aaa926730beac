interface Entry {
  readonly atMs: number;
  /** Of two at the same time the one that was added first happens first. */
  readonly turn: number;
  readonly happen: () => void;
}

/** What is to happen, by time: a binary heap, so that thousands of simulations take seconds. */
export class EventQueue {
  readonly #heap: Entry[] = [];
  #turn = 0;

  add(atMs: number, happen: () => void): void {
    this.#turn += 1;
    this.#rise({ atMs, turn: this.#turn, happen });
  }

  /** The earliest, which is taken out; undefined when nothing is left. */
  next(): { readonly atMs: number; readonly happen: () => void } | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first !== undefined && last !== undefined && first !== last) this.#sink(last);
    return first;
  }

  #rise(entry: Entry): void {
    let at = this.#heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || !isBefore(entry, parent)) break;
      this.#heap[at] = parent;
      at = above;
    }
    this.#heap[at] = entry;
  }

  #sink(entry: Entry): void {
    let at = 0;
    for (;;) {
      const left = this.#heap[2 * at + 1];
      const right = this.#heap[2 * at + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (child === undefined || !isBefore(child, entry)) break;
      this.#heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    this.#heap[at] = entry;
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.turn < other.turn);
}
