import type { CodeValues } from '../../src/model/call-code.ts';

const FIELDS = ['name', 'code', 'type', 'category', 'isActive'] as const;

export type ComparedValues = Pick<CodeValues, (typeof FIELDS)[number]>;

/** Whether a record holds these values; where it stands is another question. */
export function hasValues(record: ComparedValues, values: ComparedValues): boolean {
  return FIELDS.every((field) => record[field] === values[field]);
}
