import { Buffer } from 'node:buffer';
import type { DesiredCode, DesiredMatrix } from '../../model/call-code.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { MatrixFormat } from '../source-node.ts';
import { renderCsv } from './render-csv.ts';
import { renderJson } from './render-json.ts';
import { renderYaml } from './render-yaml.ts';
import { toFileNames } from './to-file-names.ts';
import { type Outline, type OutlinedCode, toOutlines } from './to-outlines.ts';

export interface CategoryFile {
  /** Without a folder. */
  readonly name: string;
  readonly category: string;
  /** How many codes it holds, nested ones included. */
  readonly codes: number;
  readonly text: string;
}

export interface CategoryFileOptions {
  readonly format: MatrixFormat;
  /** Of one file; what the reader takes by default. */
  readonly maxBytes?: number;
}

/**
 * A matrix that declares the categories of its codes as files, one a category, sorted by category. A category that would make a
 * larger file than can be read back has several.
 */
export function renderCategoryFiles(
  matrix: DesiredMatrix,
  { format, maxBytes = MAX_FILE_BYTES }: CategoryFileOptions,
): readonly CategoryFile[] {
  const outlines = toOutlines(matrix);
  const stems = toFileNames(outlines.map(({ category }) => category));
  const extension = format === 'yaml' ? 'yml' : format;
  const byCategory = groupByCategory(matrix.codes);
  return outlines.flatMap((outline) => {
    const { category } = outline;
    const parts =
      format === 'csv'
        ? toTables(byCategory.get(category) ?? [], maxBytes)
        : toDocuments(outline, { maxBytes, render: format === 'yaml' ? renderYaml : renderJson });
    return parts.map(({ codes, text }, index) => ({
      name: `${stems.get(category) ?? 'codes'}${index === 0 ? '' : `.${index + 1}`}.${extension}`,
      category,
      codes,
      text,
    }));
  });
}

type Part = Pick<CategoryFile, 'codes' | 'text'>;

function toTables(codes: readonly DesiredCode[], maxBytes: number): readonly Part[] {
  return splitToFit(codes, { maxBytes, render: (part) => renderCsv(part).text }).map(({ items, text }) => ({
    codes: items.length,
    text,
  }));
}

function toDocuments(
  outline: Outline,
  { maxBytes, render }: { readonly maxBytes: number; readonly render: (outline: Outline) => string },
): readonly Part[] {
  const parts = splitToFit(outline.codes, { maxBytes, render: (codes) => render({ ...outline, codes }) });
  return parts.map(({ items, text }) => ({ codes: countCodes(items), text }));
}

interface Fitting<Item> {
  readonly maxBytes: number;
  readonly render: (items: readonly Item[]) => string;
}

/** One text of all items, or the texts of their halves where it is too large. */
function splitToFit<Item>(
  items: readonly Item[],
  fitting: Fitting<Item>,
): readonly { readonly items: readonly Item[]; readonly text: string }[] {
  const text = fitting.render(items);
  if (items.length < 2 || Buffer.byteLength(text) <= fitting.maxBytes) return [{ items, text }];
  const middle = Math.ceil(items.length / 2);
  return [...splitToFit(items.slice(0, middle), fitting), ...splitToFit(items.slice(middle), fitting)];
}

function countCodes(codes: readonly OutlinedCode[]): number {
  return codes.reduce((sum, { children }) => sum + 1 + countCodes(children), 0);
}

function groupByCategory(codes: readonly DesiredCode[]): ReadonlyMap<string, readonly DesiredCode[]> {
  const groups = new Map<string, DesiredCode[]>();
  for (const code of codes) {
    const group = groups.get(code.category);
    if (group === undefined) groups.set(code.category, [code]);
    else group.push(code);
  }
  return groups;
}
