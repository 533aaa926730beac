import type { Finding } from '../../model/finding.ts';
import { CSV_COLUMNS } from '../matrix-fields.ts';
import { schemaFinding } from '../rules/schema-finding.ts';
import type { SourceText } from '../source-text.ts';

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
]);

/** A header whose cells something else than commas separates, as spreadsheets write them in many countries; or null. */
export function findSeparatorFault(source: SourceText): Finding | null {
  const [line = ''] = /[^\r\n]*\S[^\r\n]*/.exec(source.text) ?? [];
  for (const [separator, name] of SEPARATORS) {
    if (countColumns(line, separator) < 2 || countColumns(line, ',') >= 2) continue;
    const start = source.text.indexOf(line);
    const wanted = `Save the file as comma-separated CSV: its first line is ${CSV_COLUMNS.join(',')}.`;
    const message = `The cells are separated by ${name}, not by commas. ${wanted}`;
    return schemaFinding(source.placeAt(start, start + line.length), message);
  }
  return null;
}

/** Why a row that is a single cell looks like one with another separator; null where it does not. */
export function separatorOf(text: string): string | null {
  for (const [separator, name] of SEPARATORS) if (text.includes(separator)) return name;
  return null;
}

function countColumns(line: string, separator: string): number {
  const cells = line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  );
  return CSV_COLUMNS.filter((column) => cells.includes(column)).length;
}
