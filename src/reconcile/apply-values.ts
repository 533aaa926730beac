import type { ActualCode, CodeValues } from '../model/call-code.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { toPrintable } from '../util/to-printable.ts';

type Value = string | number | boolean | null;

/** What a record should be: the plan's values, and the id behind their `parent`. */
export interface ExpectedCode {
  readonly values: CodeValues;
  readonly parentId: string | null;
}

export interface FieldDifference {
  readonly field: string;
  readonly expected: Value;
  readonly found: Value;
}

const MAX_SHOWN_UNITS = 80;

/**
 * Where a record differs from what is expected, by field name; parents are equal when their ids are. A term that the
 * record lacks counts as null.
 */
export function toDifferences(actual: ActualCode, expected: ExpectedCode): readonly FieldDifference[] {
  const found: Readonly<Record<string, Value>> = {
    ...actual.terms,
    name: actual.name,
    code: actual.code,
    type: actual.type,
    category: actual.category,
    isActive: actual.isActive,
    parent: actual.parentId,
  };
  return Object.keys(expected.values)
    .sort(byCodePoint)
    .map((field) => ({
      field,
      expected: field === 'parent' ? expected.parentId : (expected.values[field] ?? null),
      found: found[field] ?? null,
    }))
    .filter((difference) => difference.expected !== difference.found);
}

/** `name is "A", <label> "B"; …`: both sides of each field in one safe line, long values cut. */
export function renderDifferences(differences: readonly FieldDifference[], label: string): string {
  return differences
    .map(
      ({ field, found, expected }) => `${field} is ${renderValue(found)}, ${label} ${renderValue(expected)}`,
    )
    .join('; ');
}

/** `name "A", parent null, …`: every field of what a record should be, in one safe line. */
export function renderValues({ values, parentId }: ExpectedCode): string {
  return Object.keys(values)
    .sort(byCodePoint)
    .map((field) => `${field} ${renderValue(field === 'parent' ? parentId : (values[field] ?? null))}`)
    .join(', ');
}

function renderValue(value: Value): string {
  if (typeof value !== 'string') return String(value);
  const cut =
    value.length > MAX_SHOWN_UNITS ? `${value.slice(0, MAX_SHOWN_UNITS)}… (${value.length} long)` : value;
  return `"${toPrintable(cut).replaceAll('"', '\\"')}"`;
}
