import type { Takeover } from '../model/plan.ts';
import type { InputReader } from './input-reader.ts';

/** `false`, `true`, or paths and categories, one a line. */
export function toTakeover(reader: InputReader): Takeover {
  const lines = reader.lines('takeover');
  const [first] = lines;
  if (first === undefined) return { kind: 'none' };
  if (lines.length === 1 && /^(?:false|False|FALSE)$/.test(first)) return { kind: 'none' };
  if (lines.length === 1 && /^(?:true|True|TRUE)$/.test(first)) return { kind: 'all' };
  const mixed = lines.find((line) => /^(?:true|false)$/i.test(line));
  if (mixed !== undefined) {
    reader.problem('takeover', {
      value: mixed,
      why: 'stands among other names',
      wayOut: 'Give true or false alone, or paths and categories only.',
    });
  }
  return { kind: 'some', names: [...new Set(lines)] };
}
