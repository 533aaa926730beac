import { seededRandom } from '../../../src/commands/seeded-random.ts';

const HEX = '0123456789abcdef';

/** Seeded choices: the same seed makes the same ones, on any machine. */
export class Dice {
  readonly #seed: number;
  readonly #random: () => number;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
    this.#random = seededRandom(this.#seed);
  }

  /** Dice of their own for one part, so that another roll elsewhere does not change what this part draws. */
  fork(label: string): Dice {
    let mixed = this.#seed ^ 0x811c9dc5;
    for (const character of label) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return new Dice(mixed);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  /** 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** Whole, both ends included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** By weight; a weight of 0 is never picked. */
  weighted<Item>(choices: readonly (readonly [weight: number, item: Item])[]): Item {
    let left = this.#random() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of choices) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new Error('Nothing to pick from.');
  }

  /** So many different ones, in no order; all of them when there are fewer. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    const left = [...items];
    const picked: Item[] = [];
    while (picked.length < count && left.length > 0) picked.push(...left.splice(this.below(left.length), 1));
    return picked;
  }

  uuid(): string {
    const digits = Array.from({ length: 32 }, () => HEX[this.below(16)] ?? '0').join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
  }
}
