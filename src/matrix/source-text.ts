import type { Place } from '../model/call-code.ts';

/** Text of one file, without its byte order mark, and the way from offsets to places. Line breaks: LF, CR LF, CR. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#lineStarts = findLineStarts(text);
  }

  /** Place of the text from `start` up to, not including, `end` (UTF-16 offsets, clamped to the text). */
  placeAt(start: number, end: number): Place {
    const from = Math.min(Math.max(start, 0), this.text.length);
    const to = Math.min(Math.max(end, from), this.text.length);
    const first = this.#position(from);
    const last = this.#position(to);
    return {
      file: this.file,
      line: first.line,
      column: first.column,
      endLine: last.line,
      endColumn: last.column,
    };
  }

  /** Offset of a line and column, the reverse of `placeAt`; clamped to the text. */
  offsetAt(line: number, column: number): number {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    return Math.min(start + column - 1, this.text.length);
  }

  /** Place of one character, or an empty place at the end of the text. */
  placeOfCharacter(offset: number): Place {
    const character = this.text.codePointAt(offset);
    const isBreak = character === undefined || character === 10 || character === 13;
    return this.placeAt(offset, isBreak ? offset : offset + (character > 0xffff ? 2 : 1));
  }

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const breaks = /\r\n|\n|\r/g;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text))
    starts.push(breaks.lastIndex);
  return starts;
}
