import type { Finding } from '../../model/finding.ts';

/** A replacement in a text, by UTF-16 offsets (`end` exclusive), and the findings that it mends. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly findings: readonly Finding[];
}

/** The text after edits that are sorted and do not overlap. Everything outside them stays to the letter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(from, start), replacement);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
