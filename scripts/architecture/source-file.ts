import { parseAst } from 'vitest/node';

/** A TypeScript file of the project: path from the root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree (ESTree with TypeScript), looked at with care: its fields are unknown. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly fields: ReadonlyMap<string, unknown>;
}

const parsed = new WeakMap<SourceFile, readonly SyntaxNode[]>();

/** The statements of a file, parsed once. */
export function parseStatements(file: SourceFile): readonly SyntaxNode[] {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const program: unknown = parseAst(file.text, { lang: 'ts' });
  const statements = toNodes(toNode(program)?.fields.get('body'));
  parsed.set(file, statements);
  return statements;
}

/** The nodes below `value`, itself included, depth first; does not descend where `visit` answers `false`. */
export function walk(value: unknown, visit: (node: SyntaxNode) => boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  const node = toNode(value);
  if (node === null || !visit(node)) return;
  for (const child of node.fields.values()) walk(child, visit);
}

export function toNode(value: unknown): SyntaxNode | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isSyntaxNode(value)) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  const type = fields.get('type');
  const start = fields.get('start');
  return typeof type === 'string' && typeof start === 'number' ? { type, start, fields } : null;
}

/** The literal text of a node; null when it is something else. */
export function literalOf(value: unknown): string | null {
  const literal = toNode(value)?.fields.get('value');
  return typeof literal === 'string' ? literal : null;
}

/** `a.b.c` for a chain of names; null when it is something else. */
export function dottedName(value: unknown): string | null {
  const node = toNode(value);
  if (node === null) return null;
  const name = node.fields.get('name');
  if (typeof name === 'string') return name;
  if (node.type !== 'MemberExpression' || node.fields.get('computed') === true) return null;
  const object = dottedName(node.fields.get('object'));
  const property = dottedName(node.fields.get('property'));
  return object === null || property === null ? null : `${object}.${property}`;
}

export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

function toNodes(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.map(toNode).filter((node) => node !== null) : [];
}

function isSyntaxNode(value: object): value is SyntaxNode {
  return 'fields' in value && value.fields instanceof Map;
}
