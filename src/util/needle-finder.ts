/** A stretch of a text, in UTF-16 units; `end` is the first one behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A shorter needle would stand in harmless text by chance. */
export const MIN_NEEDLE_LENGTH = 8;

const BLOCK = 3;
/** Of any eight units in a row, one of these steps begins a block that lies within them. */
const STEP = MIN_NEEDLE_LENGTH - BLOCK + 1;
const SLOTS = 2 ** 16;

interface Block {
  readonly needle: string;
  /** Of the block in the needle. */
  readonly offset: number;
}

/** Finds many texts in long ones at once: only every sixth place is looked at, so that the number of needles hardly matters. */
export class NeedleFinder {
  readonly #needles = new Set<string>();
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #blocks = new Map<number, Block[]>();

  /** A needle that is too short to be searched for is left out. */
  add(needle: string): void {
    if (needle.length < MIN_NEEDLE_LENGTH || this.#needles.has(needle)) return;
    this.#needles.add(needle);
    for (let offset = 0; offset < STEP; offset += 1) {
      const slot = slotAt(needle, offset);
      this.#isTaken[slot] = 1;
      const blocks = this.#blocks.get(slot);
      if (blocks === undefined) this.#blocks.set(slot, [{ needle, offset }]);
      else blocks.push({ needle, offset });
    }
  }

  /** Every place of every needle, also where they overlap. */
  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    if (this.#needles.size === 0) return spans;
    for (let at = 0; at + BLOCK <= text.length; at += STEP) {
      const slot = slotAt(text, at);
      if (this.#isTaken[slot] !== 1) continue;
      for (const { needle, offset } of this.#blocks.get(slot) ?? []) {
        const start = at - offset;
        if (start >= 0 && text.startsWith(needle, start)) spans.push({ start, end: start + needle.length });
      }
    }
    return spans;
  }
}

function slotAt(text: string, at: number): number {
  const hash = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return hash % SLOTS;
}
