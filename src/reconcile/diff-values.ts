import type { CodeValues } from '../model/call-code.ts';
import type { FieldChange } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

interface Values {
  readonly before: CodeValues;
  readonly after: CodeValues;
  /** Whether the parent is another record: its path alone changes when a parent is renamed. */
  readonly parentChanged: boolean;
}

/** The fields that a write would change, by name. A term that the record lacks counts as null. */
export function diffValues({ before, after, parentChanged }: Values): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of Object.keys(after)) {
    const from = before[field] ?? null;
    const to = after[field] ?? null;
    const changed = field === 'parent' ? parentChanged : from !== to;
    if (changed) changes.push({ field, from, to });
  }
  return changes.sort((left, right) => byCodePoint(left.field, right.field));
}
