import { InputError } from '../errors/input-error.ts';
import { createRedactor, type Redactor } from '../util/create-redactor.ts';
import { isPrintableAscii } from '../util/is-printable-ascii.ts';
import { INPUT_NAMES, type InputName, inputDefinition, type RawInputs } from './input-table.ts';
import { listSecrets } from './list-secrets.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';

// YAML 1.2 core schema, as GitHub's own toolkit reads booleans.
const BOOLEAN_WORDS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const DECIMAL = /^\d{1,15}(?:\.\d{1,9})?$/;

export interface InputProblem {
  /** The part of the value that is wrong; shown unless it is a secret, or looks like one. */
  readonly value?: string;
  readonly why: string;
  readonly wayOut: string;
}

/** Reads inputs one by one and collects what is wrong with them, so that one error can name everything. */
export class InputReader {
  readonly #raw: ReadonlyMap<string, string>;
  readonly #problems: string[] = [];
  readonly #secrets: Redactor = createRedactor();

  constructor(raw: RawInputs) {
    for (const secret of listSecrets(raw)) this.#secrets.add(secret);
    this.#raw = new Map(Object.entries(raw).map(([name, value]) => [name, value.trim()]));
    for (const name of this.#raw.keys()) this.#checkName(name);
  }

  /** The value as it was given; null when it was not. */
  given(name: InputName): string | null {
    const value = this.#raw.get(name) ?? '';
    return value === '' ? null : value;
  }

  /** The value on one line, or the default of the table, or null. */
  text(name: InputName): string | null {
    const { default: fallback, kind } = inputDefinition(name);
    const value = this.given(name);
    if (value === null) return fallback === '' || fallback.startsWith('$' + '{{') ? null : fallback;
    if (kind !== 'lines' && kind !== 'list' && hasControlCharacter(value)) {
      this.problem(name, {
        value,
        why: 'has a line break or another control character',
        wayOut: 'Put it on one line.',
      });
      return null;
    }
    return value;
  }

  /** One of `values`; the first of them stands in for a wrong one. */
  choice<const Value extends string>(name: InputName, values: readonly [Value, ...Value[]]): Value {
    const text = this.text(name) ?? values[0];
    const word = BOOLEAN_WORDS.has(text) ? text.toLowerCase() : text;
    const found = values.find((value) => value === word);
    if (found !== undefined) return found;
    this.unknownValue(name, { value: text, values });
    return values[0];
  }

  boolean(name: InputName): boolean {
    const text = this.text(name);
    if (text === null) return false;
    const value = BOOLEAN_WORDS.get(text);
    if (value === undefined) this.unknownValue(name, { value: text, values: ['true', 'false'] });
    return value ?? false;
  }

  /** A whole number within the bounds; null when there is none. */
  wholeNumber(name: InputName, bounds: { readonly min: number; readonly max: number }): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.problem(name, {
      value: text,
      why: `is not a whole number from ${bounds.min} to ${bounds.max}`,
      wayOut: 'Give one in digits.',
    });
    return null;
  }

  /** A number over 0 and up to `max`, decimals allowed; null when there is none. */
  positiveNumber(name: InputName, { max }: { readonly max: number }): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
    if (value > 0 && value <= max) return value;
    this.problem(name, {
      value: text,
      why: `is not a number over 0 and up to ${max}`,
      wayOut: 'Give one in digits, with a point before decimals.',
    });
    return null;
  }

  /** The lines that are not blank, trimmed. */
  lines(name: InputName): readonly string[] {
    return (this.text(name) ?? '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  unknownValue(name: InputName, facts: { readonly value: string; readonly values: readonly string[] }): void {
    this.problem(name, {
      value: facts.value,
      why: `is not one of ${facts.values.join(', ')}`,
      wayOut: suggestName(facts.value, facts.values),
    });
  }

  problem(name: InputName, { value, why, wayOut }: InputProblem): void {
    this.#problems.push(`${name}: ${value === undefined ? '' : this.#toShown(name, value)}${why}. ${wayOut}`);
  }

  /** True when the value of a secret input stands in it. */
  holdsSecret(value: string): boolean {
    return this.#secrets.finds(value);
  }

  /** @throws InputError that names every problem, one a line. */
  assertNoProblems(): void {
    const [first, ...others] = this.#problems;
    if (first === undefined) return;
    if (others.length === 0) throw new InputError(`Input ${first}`);
    const lines = this.#problems.map((problem) => `  ${problem}`);
    throw new InputError(`${this.#problems.length} inputs cannot be used:\n${lines.join('\n')}`);
  }

  #toShown(name: InputName, value: string): string {
    const { secret, credential } = inputDefinition(name);
    const isHidden = secret === true || credential === true || this.holdsSecret(value);
    return isHidden ? 'the value ' : `${quoteValue(value)} `;
  }

  #checkName(name: string): void {
    if (INPUT_NAMES.some((known) => known === name)) return;
    this.#problems.push(
      `${quoteValue(name).slice(1, -1)}: there is no such input. ${suggestName(name, INPUT_NAMES)}`,
    );
  }
}

function hasControlCharacter(value: string): boolean {
  return !isPrintableAscii(value) && /\p{Cc}/u.test(value);
}
