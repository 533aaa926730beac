import type { MemoryBudget } from './memory-budget.ts';

const FIRST_BYTES = 16 * 1024;

/**
 * The bytes of one body, in one piece: a list of its chunks could be a hundred times as large, if each holds one byte. Whoever made it
 * must `release` what it took of the budget.
 */
export class GrowingBuffer {
  readonly #maxBytes: number;
  readonly #budget: MemoryBudget;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;
  #takenBytes = 0;

  constructor({ maxBytes, budget }: { readonly maxBytes: number; readonly budget: MemoryBudget }) {
    this.#maxBytes = maxBytes;
    this.#budget = budget;
  }

  /** The bytes so far; not a copy. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  add(chunk: Uint8Array): 'added' | 'too-large' | 'no-memory' {
    const length = this.#length + chunk.length;
    if (length > this.#maxBytes) return 'too-large';
    if (length > this.#bytes.length && !this.#grow(length)) return 'no-memory';
    this.#bytes.set(chunk, this.#length);
    this.#length = length;
    return 'added';
  }

  /** Frees the bytes. What they took of the budget stays taken, for whatever was made of them. */
  forget(): void {
    this.#bytes = Buffer.alloc(0);
    this.#length = 0;
  }

  release(): void {
    this.forget();
    this.#budget.giveBack(this.#takenBytes);
    this.#takenBytes = 0;
  }

  /** Twice as large each time, so that copying costs no more than reading. */
  #grow(neededBytes: number): boolean {
    let size = Math.max(this.#bytes.length, FIRST_BYTES);
    while (size < neededBytes) size *= 2;
    size = Math.min(size, this.#maxBytes);
    const moreBytes = size - this.#bytes.length;
    if (!this.#budget.take(moreBytes)) return false;
    this.#takenBytes += moreBytes;
    const grown = Buffer.allocUnsafeSlow(size);
    grown.set(this.bytes);
    this.#bytes = grown;
    return true;
  }
}
