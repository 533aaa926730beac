import { InputError } from '../../errors/input-error.ts';
import type { DesiredCode } from '../../model/call-code.ts';
import { byCodePoint } from '../../util/by-code-point.ts';
import { CSV_COLUMNS, OPTIONAL_CSV_COLUMNS } from '../matrix-fields.ts';
import { toCsvCell } from '../quote-csv.ts';
import type { RenderedMatrix } from './rendered-matrix.ts';
import { isBelowId, parentFields } from './to-outlines.ts';

type Column = (typeof CSV_COLUMNS)[number] | (typeof OPTIONAL_CSV_COLUMNS)[number];

/** All codes as one table sorted by category and path; optional columns only where a code needs them. */
export function renderCsv(codes: readonly DesiredCode[]): RenderedMatrix {
  const rows = codes.toSorted(compareCodes).map(toRow);
  const optional = OPTIONAL_CSV_COLUMNS.filter((column) => rows.some((row) => row.get(column) !== undefined));
  const columns: readonly Column[] = [...CSV_COLUMNS, ...optional];
  const lines = rows.map((row) => columns.map((column) => toCsvCell(row.get(column) ?? '')).join(','));
  const categories = [...new Set(codes.map((code) => code.category))].toSorted(byCodePoint);
  return { categories, text: `${[columns.join(','), ...lines].join('\n')}\n` };
}

function compareCodes(left: DesiredCode, right: DesiredCode): number {
  if (left.category !== right.category) return byCodePoint(left.category, right.category);
  return left.path < right.path ? -1 : 1;
}

function toRow(code: DesiredCode): ReadonlyMap<string, string> {
  if (code.parent.kind === 'listed' && isBelowId(code.parent.path))
    throw new InputError(`Writing CSV: code ${code.path}: its parent has no path, only an id above it.`, {
      hint: 'Use YAML or JSON, where codes are nested, or list the parent by its path.',
    });
  const row = new Map([
    ['category', code.category],
    ['code', code.code],
    ['name', code.name],
    ['type', code.type],
  ]);
  for (const { key, value } of parentFields(code)) row.set(key, String(value));
  if (!code.active) row.set('active', 'false');
  if (code.was !== null) row.set('was', code.was);
  if (code.classification !== null) row.set('classification', code.classification);
  return row;
}
