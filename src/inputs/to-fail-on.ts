import { FAIL_ON_CONDITIONS, type FailOnCondition } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';

/** What makes the run fail, in the order of the documentation; `error` always does. */
export function toFailOn(reader: InputReader): readonly FailOnCondition[] {
  const words = (reader.text('fail-on') ?? '').split(/[\s,]+/).filter((word) => word !== '');
  for (const word of words) {
    if (FAIL_ON_CONDITIONS.some((condition) => condition === word)) continue;
    reader.unknownValue('fail-on', { value: word, values: FAIL_ON_CONDITIONS });
  }
  return FAIL_ON_CONDITIONS.filter((condition) => condition === 'error' || words.includes(condition));
}
