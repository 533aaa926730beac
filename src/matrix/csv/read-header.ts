import type { Place } from '../../model/call-code.ts';
import type { Finding } from '../../model/finding.ts';
import { nearestName } from '../../util/nearest-name.ts';
import { CODE_FIELDS, CSV_COLUMNS, OPTIONAL_CSV_COLUMNS } from '../matrix-fields.ts';
import { quoteText } from '../quote-text.ts';
import { schemaFinding } from '../rules/schema-finding.ts';
import type { Cell } from './parse-cells.ts';

const KNOWN: readonly string[] = [...CSV_COLUMNS, ...OPTIONAL_CSV_COLUMNS];

export interface CsvHeader {
  /** Field of each column; null where the header names none, or one that stands before. */
  readonly fields: readonly (string | null)[];
  readonly place: Place;
  readonly findings: readonly Finding[];
}

/** Columns by the header row. Pure. */
export function readHeader(cells: readonly Cell[]): CsvHeader {
  const first = cells[0]?.place ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const last = cells.at(-1)?.place ?? first;
  const place = { ...first, endLine: last.endLine, endColumn: last.endColumn };
  if (!cells.some((cell) => KNOWN.includes(cell.text.trim().toLowerCase())))
    return { fields: cells.map(() => null), place, findings: [schemaFinding(place, NO_HEADER)] };
  const findings: Finding[] = [];
  const seen = new Map<string, Place>();
  const fields = cells.map((cell) => {
    const column = columnOf(cell);
    const finding = checkColumn(cell, { column, earlier: seen.get(column ?? '') });
    if (finding !== null) findings.push(finding);
    if (column === null || seen.has(column)) return null;
    seen.set(column, cell.place);
    return column;
  });
  for (const column of CSV_COLUMNS)
    if (!seen.has(column)) findings.push(schemaFinding(first, missing(column)));
  return { fields, place, findings };
}

const NO_HEADER = `The first line is no header: it names no known column. Start the file with the line ${CSV_COLUMNS.join(',')}.`;

function missing(column: string): string {
  return `The header has no column "${column}". Add it; its cells may be empty where the field is optional.`;
}

/** The column that is meant, also where case or blanks differ, so that its cells are checked all the same. */
function columnOf({ text }: Cell): string | null {
  const meant = text.trim().toLowerCase();
  return KNOWN.find((column) => column.toLowerCase() === meant) ?? null;
}

function checkColumn(
  { text, place }: Cell,
  { column, earlier }: { column: string | null; earlier: Place | undefined },
): Finding | null {
  if (earlier !== undefined)
    return schemaFinding(place, `The column ${quoteText(text)} stands twice in the header. Remove one.`, {
      related: [{ ...earlier, message: 'first here' }],
    });
  if (column === text) return null;
  if (column !== null)
    return schemaFinding(place, `The column ${quoteText(text)} must be written "${column}".`, {
      replace: { by: column, title: `Write ${column}` },
    });
  if (text.trim() === '')
    return schemaFinding(
      place,
      'The header has a column without a name. Remove it with its commas, or name it.',
    );
  if (text === CODE_FIELDS.at(-1))
    return schemaFinding(
      place,
      'CSV has no column "children". Name the parent of each code in the column "parent".',
    );
  const nearest = nearestName(text.trim(), KNOWN);
  const hint = nearest === null ? `Known columns: ${KNOWN.join(', ')}.` : `Did you mean "${nearest}"?`;
  return schemaFinding(place, `Unknown column ${quoteText(text)}. ${hint}`);
}
