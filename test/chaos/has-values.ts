import type { ActualCode, CodeValues } from '../../src/model/call-code.ts';

const FIELDS = ['name', 'code', 'type', 'category', 'isActive'] as const;

/** Whether a record holds these values; where it stands is another question. */
export function hasValues(record: ActualCode, values: Pick<CodeValues, (typeof FIELDS)[number]>): boolean {
  return FIELDS.every((field) => record[field] === values[field]);
}
