import type { DesiredCode, DesiredMatrix } from '../../model/call-code.ts';
import { byCodePoint } from '../../util/by-code-point.ts';

/** One document: the category it declares and the codes at its top. */
export interface Outline {
  readonly category: string;
  readonly wasCategories: readonly string[];
  readonly codes: readonly OutlinedCode[];
}

export interface OutlinedCode {
  readonly path: string;
  readonly fields: readonly OutlinedField[];
  readonly children: readonly OutlinedCode[];
}

/** `text` is anything that a person typed, and may need quotes; `word` is a fixed word of the format. */
export type OutlinedField =
  | { readonly key: string; readonly kind: 'text'; readonly value: string }
  | { readonly key: 'type'; readonly kind: 'word'; readonly value: string }
  | { readonly key: 'active'; readonly kind: 'word'; readonly value: false };

const NONE: ReadonlySet<string> = new Set();

/**
 * Documents by category, sorted; codes in them sorted by path, nested where their parent is in the same document. Codes whose path
 * is in `unnested` stand at the top and name their parent.
 */
export function toOutlines(matrix: DesiredMatrix, unnested = NONE): Outline[] {
  const declared = categoriesOf(matrix, 'category');
  const categories = declared.length > 0 ? declared : sortUnique(matrix.codes.map((code) => code.category));
  const home = new Set(categories);
  const codes = matrix.codes.toSorted((left, right) => compareText(left.path, right.path));
  const paths = new Map(codes.map((code) => [code.path, code]));
  const children = new Map<string, DesiredCode[]>();
  const tops = new Map<string, DesiredCode[]>();
  for (const code of codes) {
    const parent = nestingParent(code, { paths, home, unnested });
    const [lists, key] = parent === null ? [tops, homeOf(code, categories)] : [children, parent.path];
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [code]);
    else list.push(code);
  }
  const former = categoriesOf(matrix, 'wasCategory');
  return categories.map((category, position) => ({
    category,
    wasCategories: position === 0 ? former : [],
    codes: (tops.get(category) ?? []).map((code) =>
      toOutlined(code, { inherited: category, nested: false, children }),
    ),
  }));
}

function categoriesOf({ owned }: DesiredMatrix, declaredBy: 'category' | 'wasCategory'): string[] {
  return sortUnique(owned.filter((entry) => entry.declaredBy === declaredBy).map((entry) => entry.category));
}

function sortUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(byCodePoint);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A category that nobody declares has no document of its own: the first one takes its codes. */
function homeOf(code: DesiredCode, categories: readonly string[]): string {
  return categories.includes(code.category) ? code.category : (categories[0] ?? code.category);
}

interface Surroundings {
  readonly paths: ReadonlyMap<string, DesiredCode>;
  /** Categories that have a document. */
  readonly home: ReadonlySet<string>;
  readonly unnested: ReadonlySet<string>;
}

/** The code to nest this one in; null where it stands at the top of a document and names its parent. */
function nestingParent(code: DesiredCode, { paths, home, unnested }: Surroundings): DesiredCode | null {
  const parent = code.parent.kind === 'listed' ? paths.get(code.parent.path) : undefined;
  if (parent === undefined) return null;
  const mustNest = isBelowId(code.path) || !home.has(code.category);
  if (mustNest) return parent;
  return parent.category === code.category && !unnested.has(code.path) ? parent : null;
}

/** True below a parent that is known by its id only, which no `parent` can name. */
export function isBelowId(path: string): boolean {
  return path.startsWith('id:');
}

interface OutlineContext {
  readonly inherited: string;
  readonly nested: boolean;
  readonly children: ReadonlyMap<string, readonly DesiredCode[]>;
}

function toOutlined(code: DesiredCode, { inherited, nested, children }: OutlineContext): OutlinedCode {
  const below = children.get(code.path) ?? [];
  return {
    path: code.path,
    fields: [
      text('code', code.code),
      text('name', code.name),
      { key: 'type', kind: 'word', value: code.type },
      ...(code.category === inherited ? [] : [text('category', code.category)]),
      ...(nested ? [] : parentFields(code)),
      ...(code.active ? [] : [{ key: 'active', kind: 'word', value: false } as const]),
      ...(code.was === null ? [] : [text('was', code.was)]),
      ...(code.classification === null ? [] : [text('classification', code.classification)]),
    ],
    children: below.map((child) => toOutlined(child, { inherited: code.category, nested: true, children })),
  };
}

function text(key: string, value: string): OutlinedField {
  return { key, kind: 'text', value };
}

/** The parent as a field that names it. */
export function parentFields({ parent }: DesiredCode): OutlinedField[] {
  if (parent.kind === 'root') return [];
  if (parent.kind === 'tenant-id') return [text('parentCallCodeId', parent.id)];
  return [text('parent', parent.kind === 'tenant' ? `tenant:${parent.path}` : parent.path)];
}
