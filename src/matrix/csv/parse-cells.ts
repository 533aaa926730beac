import { CsvError, parse } from 'csv-parse/sync';
import type { Place } from '../../model/call-code.ts';
import type { SourceText } from '../source-text.ts';

export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Place;
}

export interface CsvFault {
  readonly place: Place;
  readonly message: string;
}

export interface CellRows {
  /** Rows before the fault; blank lines are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of the row with the fault, before it. */
  readonly partial: readonly Cell[];
  readonly fault: CsvFault | null;
}

/** No UTF-8 text holds this byte. */
const NO_DELIMITER = Buffer.from([0xff]);

/**
 * RFC 4180 with LF, CR LF or CR. The parser takes the whole text for one record, whose cells line breaks separate as well: it
 * makes an error of each record that has not as many cells as the first, whatever it is told, and a file can have a million.
 * Which cells begin a row, where they stand and whether they are quoted the text itself tells: nothing is trimmed, so that a
 * quoted cell has two quotes more, and each quote inside is doubled.
 */
export function parseCells(source: SourceText): CellRows {
  const { text } = source;
  const rows: Cell[][] = [];
  let end: number | null = null;
  const startOfNext = (): number => (end === null ? 0 : end + separatorLength(text, end));
  const addCell = (value: string): string => {
    const start = startOfNext();
    if (end === null || text[end] !== ',') rows.push([]);
    const quoted = text[start] === '"';
    end = start + (quoted ? value.length + 2 + countQuotes(value) : value.length);
    rows.at(-1)?.push({ text: value, quoted, place: source.placeAt(start, end) });
    return '';
  };
  let fault: CsvFault | null = null;
  try {
    parse(text, { delimiter: [',', '\r\n', '\n', '\r'], record_delimiter: NO_DELIMITER, cast: addCell });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fault = toFault(source, startOfNext(), error.code);
  }
  const isPartial = fault !== null && end !== null && text[end] === ',';
  const partial = isPartial ? (rows.pop() ?? []) : [];
  return { rows: rows.filter((cells) => !isBlank(cells)), partial, fault };
}

function separatorLength(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? 2 : 1;
}

function countQuotes(value: string): number {
  return value.split('"').length - 1;
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.length === 1 && cells[0]?.quoted === false && cells[0].text.trim() === '';
}

/** A cell with a quote too many: up to the comma after it. */
const CELL = /(?:"(?:[^"]|"")*")?[^,\r\n]*/y;
const LINE = /[^\r\n]*/y;

function toFault(source: SourceText, start: number, code: string): CsvFault {
  const pattern = code === 'CSV_QUOTE_NOT_CLOSED' ? LINE : CELL;
  pattern.lastIndex = start;
  const place = source.placeAt(start, start + (pattern.exec(source.text)?.[0].length ?? 0));
  return {
    place,
    message: FAULT_MESSAGES[code] ?? `This is not valid CSV (${code}). Check the quotes in this cell.`,
  };
}

const FAULT_MESSAGES: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE:
    'A quote stands inside a cell that is not quoted. Put the whole cell into quotes and double the quotes in it.',
  CSV_INVALID_CLOSING_QUOTE:
    'Text follows the closing quote of this cell. Double the quotes inside the cell, or put a comma after it.',
  CSV_QUOTE_NOT_CLOSED:
    'The quote that opens this cell is never closed. Close it, and double the quotes inside the cell.',
};
