import type { Place } from '../../model/call-code.ts';
import type { Finding } from '../../model/finding.ts';
import { MAX_FINDINGS } from '../limits.ts';
import { CSV_COLUMNS } from '../matrix-fields.ts';
import { schemaFinding } from '../rules/schema-finding.ts';
import { syntaxFinding } from '../rules/syntax.ts';
import type { MapEntry, MapNode, ReadResult, SourceDocument } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { findSeparatorFault, separatorOf } from './find-separator-fault.ts';
import { type Cell, parseCells } from './parse-cells.ts';
import { type CsvHeader, readHeader } from './read-header.ts';

type Row = readonly Cell[];

/** A CSV file as one document whose codes are its rows. Pure; never throws on any text. */
export function readCsv(source: SourceText): ReadResult {
  const separator = findSeparatorFault(source);
  if (separator !== null) return { documents: [], findings: [separator] };
  const { rows, partial, fault } = parseCells(source);
  const faults = fault === null ? [] : [syntaxFinding(fault.place, fault.message)];
  const [headerCells, ...body] = rows;
  if (headerCells === undefined)
    return { documents: [], findings: fault === null ? [noHeader(source)] : faults };
  const header = readHeader(headerCells);
  const isHeadless = header.fields.every((field) => field === null);
  const checked = checkRows(body, isHeadless ? null : header);
  const whole = checked.whole.map((cells) => toMap(cells, header));
  const broken = [...(partial.length === 0 ? [] : [partial]), ...checked.broken].map((cells) =>
    toMap(cells, header),
  );
  const isLost = whole.length === 0 && (broken.length > 0 || fault !== null);
  const documents = [toDocument(whole, { header, source, broken: isHeadless || isLost })];
  if (broken.length > 0) documents.push(toDocument(broken, { header, source, broken: true }));
  return { documents, findings: [...header.findings, ...faults, ...checked.findings] };
}

interface CheckedRows {
  readonly whole: readonly Row[];
  readonly broken: readonly Row[];
  readonly findings: readonly Finding[];
}

/** One finding is left to say how many more there are. */
const MAX_BROKEN_ROWS = MAX_FINDINGS - 1;

/**
 * Rows whose cells fit the header, and those whose cells do not; all of them fit where there is no header to fit. No more of
 * the latter are kept than can be listed: a file of 5 MiB can have two million, which would fill the memory.
 */
function checkRows(rows: readonly Row[], header: CsvHeader | null): CheckedRows {
  const whole: Row[] = [];
  const broken: Row[] = [];
  const findings: Finding[] = [];
  const others: Row[] = [];
  for (const row of rows) {
    const finding = header === null ? null : checkRow(row, header);
    if (finding === null) whole.push(row);
    else if (broken.length === MAX_BROKEN_ROWS) others.push(row);
    else {
      broken.push(row);
      findings.push(finding);
    }
  }
  return { whole, broken, findings: [...findings, ...toOthersFinding(others)] };
}

function toOthersFinding(rows: readonly Row[]): readonly Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    syntaxFinding(placeOfRow(first), `${rows.length} more rows, this one first, do not fit the header.`),
  ];
}

function noHeader(source: SourceText): Finding {
  const wanted = CSV_COLUMNS.join(',');
  return schemaFinding(source.placeAt(0, 0), `The CSV file is empty. Start it with the line ${wanted}.`);
}

function checkRow(cells: readonly Cell[], { fields }: CsvHeader): Finding | null {
  if (cells.every((cell) => cell.text === ''))
    return schemaFinding(placeOfRow(cells), 'The row holds nothing but commas. Remove it.');
  if (cells.length === fields.length) return null;
  const counts = `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${fields.length}.`;
  const separator = cells.length === 1 ? separatorOf(cells[0]?.text ?? '') : null;
  if (separator !== null)
    return syntaxFinding(
      placeOfRow(cells),
      `${counts} Its values are separated by ${separator}. Use commas.`,
    );
  if (cells.length < fields.length)
    return syntaxFinding(
      cells.at(-1)?.place ?? placeOfRow(cells),
      `${counts} Add a comma for each empty cell.`,
    );
  const extra = cells.slice(fields.length);
  return syntaxFinding(placeOfRow(extra), `${counts} Put a value that contains a comma into double quotes.`);
}

function placeOfRow(cells: readonly Cell[]): Place {
  const first = cells[0]?.place ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const last = cells.at(-1)?.place ?? first;
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}

function toMap(cells: readonly Cell[], { fields }: CsvHeader): MapNode {
  const entries: MapEntry[] = [];
  const emptyCells = new Map<string, Place>();
  fields.forEach((key, index) => {
    const cell = cells[index];
    if (key === null || cell === undefined) return;
    const { text, place } = cell;
    const style = cell.quoted ? 'quoted-cell' : 'cell';
    if (text === '') emptyCells.set(key, place);
    else
      entries.push({ key, keyPlace: place, value: { kind: 'scalar', text, style, place, aliased: false } });
  });
  return { kind: 'map', entries, place: placeOfRow(cells), emptyCells };
}

interface DocumentFacts {
  readonly header: CsvHeader;
  readonly source: SourceText;
  readonly broken: boolean;
}

function toDocument(items: readonly MapNode[], { header, source, broken }: DocumentFacts): SourceDocument {
  const { place } = header;
  const codes: MapEntry = { key: 'codes', keyPlace: place, value: { kind: 'list', items, place } };
  return { format: 'csv', file: source.file, root: { kind: 'map', entries: [codes], place }, broken };
}
