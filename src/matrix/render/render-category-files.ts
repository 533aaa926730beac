import { Buffer } from 'node:buffer';
import { InputError } from '../../errors/input-error.ts';
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
 * larger file than can be read back has several; where one code with all below it would, what is below names it as its parent.
 * @throws InputError for a code that is too large by itself.
 */
export function renderCategoryFiles(
  matrix: DesiredMatrix,
  { format, maxBytes = MAX_FILE_BYTES }: CategoryFileOptions,
): readonly CategoryFile[] {
  const render = format === 'json' ? renderJson : renderYaml;
  const outlines = format === 'csv' ? toOutlines(matrix) : toFittingOutlines(matrix, { maxBytes, render });
  const stems = toFileNames(outlines.map(({ category }) => category));
  const extension = format === 'yaml' ? 'yml' : format;
  const byCategory = groupByCategory(matrix.codes);
  return outlines.flatMap((outline) => {
    const { category } = outline;
    const parts =
      format === 'csv'
        ? toTables(byCategory.get(category) ?? [], maxBytes)
        : toDocuments(outline, { maxBytes, render });
    return parts.map(({ codes, text }, index) => ({
      name: `${stems.get(category) ?? 'codes'}${index === 0 ? '' : `.${index + 1}`}.${extension}`,
      category,
      codes,
      text,
    }));
  });
}

interface Rendering {
  readonly maxBytes: number;
  readonly render: (outline: Outline) => string;
}

/** Outlines in which each code at the top, with what is nested in it, fits into a file, as far as taking things out of it helps. */
function toFittingOutlines(matrix: DesiredMatrix, { maxBytes, render }: Rendering): readonly Outline[] {
  const isLarge = (outline: Outline): boolean => Buffer.byteLength(render(outline)) > maxBytes;
  const unnested = new Set<string>();
  for (;;) {
    const outlines = toOutlines(matrix, unnested);
    const large = outlines
      .filter(isLarge)
      .flatMap((outline) => outline.codes.filter((code) => isLarge({ ...outline, codes: [code] })));
    const below = large.flatMap(({ children }) => children);
    if (below.length === 0) return outlines;
    for (const { path } of below) unnested.add(path);
  }
}

type Part = Pick<CategoryFile, 'codes' | 'text'>;

function toTables(codes: readonly DesiredCode[], maxBytes: number): readonly Part[] {
  return splitToFit(codes, { maxBytes, render: (part) => renderCsv(part).text }).map(({ items, text }) => ({
    codes: items.length,
    text,
  }));
}

function toDocuments(outline: Outline, { maxBytes, render }: Rendering): readonly Part[] {
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
  const size = Buffer.byteLength(text);
  if (size <= fitting.maxBytes) return [{ items, text }];
  if (items.length < 2) throw tooLargeError(size, fitting.maxBytes);
  const middle = Math.ceil(items.length / 2);
  return [...splitToFit(items.slice(0, middle), fitting), ...splitToFit(items.slice(middle), fitting)];
}

function tooLargeError(size: number, maxBytes: number): InputError {
  return new InputError(
    `Writing matrix files failed: one code alone makes a file of ${size} bytes, more than the ${maxBytes} that can be read back.`,
    { hint: 'Choose another format, or leave its category out with --category.' },
  );
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
