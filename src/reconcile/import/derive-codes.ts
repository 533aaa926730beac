/** Longest code that a tenant accepts. */
const MAX_CODE_LENGTH = 16;
const MIN_CODE_LENGTH = 2;

/** Letters without a decomposition in Unicode that people write with others where they must. */
const SPELLINGS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ł: 'L',
  Ħ: 'H',
};

export interface NamedRecord {
  /** A number as a text. */
  readonly id: string;
  readonly name: string;
}

/**
 * A code for each record, by its id, made from its name: unique, and none of the `reserved` ones. Records are served in the
 * order of their ids, so that one which comes later never changes the code of an earlier one. Pure.
 */
export function deriveCodes(
  records: readonly NamedRecord[],
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(reserved);
  const nextNumbers = new Map<string, number>();
  const codes = new Map<string, string>();
  for (const record of records.toSorted(byId)) {
    const base = toBase(record);
    let code = base;
    for (let number = nextNumbers.get(base) ?? 2; taken.has(code); number += 1) {
      code = withNumber(base, number);
      nextNumbers.set(base, number + 1);
    }
    taken.add(code);
    codes.set(record.id, code);
  }
  return codes;
}

function byId({ id: left }: NamedRecord, { id: right }: NamedRecord): number {
  return left.length - right.length || (left < right ? -1 : 1);
}

/** A name that leaves nothing to read (in another script, only signs) gives way to the id. */
function toBase({ id, name }: NamedRecord): string {
  const words = name
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ÆŒØĐÐÞŁĦ]/g, (letter) => SPELLINGS[letter] ?? '')
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_/, '');
  const base = cut(words, MAX_CODE_LENGTH);
  return base.length < MIN_CODE_LENGTH ? cut(`D${id}`, MAX_CODE_LENGTH) : base;
}

function withNumber(base: string, number: number): string {
  const suffix = `_${number}`;
  return `${cut(base, MAX_CODE_LENGTH - suffix.length)}${suffix}`;
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/_$/, '');
}
