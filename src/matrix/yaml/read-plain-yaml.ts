import type { MapEntry, ReadResult, SourceNode } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { isLineOver, KEY, matchAt, type Read, readBlockValue, skipBlanks } from './plain-flow.ts';

/** Characters that YAML, or the places of findings, treat in a way of their own. */
const UNUSUAL =
  /\r(?!\n)|[^\r\n -~\u00c0-\u1679\u1681-\u17ff\u1900-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\udfff]/;
/** Deeper text is for the parser that counts. */
const MAX_DEPTH = 12;

/**
 * YAML of the plainest kind, as nearly all matrix files are: one document of block maps and lists by indentation, values and
 * flow collections on one line, comments behind them or on lines of their own. Gives what `readYaml` gives, or null for whatever
 * is not surely of that kind, a mistake above all: then the parser must look. Loading and warming up the parser takes longer than the rest
 * of a check.
 */
export function readPlainYaml(source: SourceText): ReadResult | null {
  const { text } = source;
  if (UNUSUAL.test(text)) return null;
  const lines = toLines(text);
  const root = lines[0]?.indent === 0 ? readNode({ source, lines, at: 0, depth: 0 }) : null;
  if (root === null || root.next < lines.length) return null;
  return { documents: [{ format: 'yaml', file: source.file, root: root.node, broken: false }], findings: [] };
}

interface Line {
  /** Of the first character that is no blank. */
  readonly offset: number;
  readonly indent: number;
  /** Without blanks and the CR of a CR LF at the end, with the comment there. */
  readonly end: number;
}

/** Where to read. */
interface Cursor {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly depth: number;
}

interface Block extends Read {
  /** Index of the line after the block. */
  readonly next: number;
}

/** Lines that hold more than a comment. */
function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const offset = skipBlanks(text, from);
    const end = from + text.slice(from, to).trimEnd().length;
    if (offset < end && text[offset] !== '#') lines.push({ offset, indent: offset - from, end });
    from = to + 1;
  }
  return lines;
}

function readNode(cursor: Cursor): Block | null {
  const line = cursor.lines[cursor.at];
  if (line === undefined || cursor.depth > MAX_DEPTH) return null;
  return isItem(cursor.source.text, line) ? readList(cursor, line) : readMap(cursor, line);
}

function isItem(text: string, line: Line): boolean {
  return text.startsWith('- ', line.offset);
}

function readList({ source, lines, at, depth }: Cursor, first: Line): Block | null {
  const items: SourceNode[] = [];
  let next = at;
  let end = first.offset;
  for (let line: Line | undefined = first; line !== undefined; line = lines[next]) {
    if (line.indent !== first.indent || !isItem(source.text, line)) break;
    const offset = skipBlanks(source.text, line.offset + 1);
    const inner = { offset, indent: line.indent + offset - line.offset, end: line.end };
    const item =
      matchAt(KEY, source.text, offset) === ''
        ? readLineValue({ source, lines, at: next, depth }, { offset, indent: first.indent })
        : readMap({ source, lines, at: next, depth: depth + 1 }, inner);
    if (item === null) return null;
    items.push(item.node);
    ({ next, end } = item);
  }
  return { node: { kind: 'list', items, place: source.placeAt(first.offset, end) }, end, next };
}

function readMap({ source, lines, at, depth }: Cursor, first: Line): Block | null {
  const entries = new Map<string, MapEntry>();
  let next = at;
  let end = first.offset;
  for (let line: Line | undefined = first; line !== undefined; line = lines[next]) {
    if (line.indent !== first.indent || isItem(source.text, line)) break;
    const key = matchAt(KEY, source.text, line.offset);
    if (key === '' || entries.has(key)) return null;
    const keyEnd = line.offset + key.length;
    const cursor = { source, lines, at: next, depth };
    const value = isLineOver(source.text, keyEnd + 1, line.end)
      ? readBelow(cursor, line.indent)
      : readLineValue(cursor, { offset: skipBlanks(source.text, keyEnd + 1), indent: line.indent });
    if (value === null) return null;
    entries.set(key, { key, keyPlace: source.placeAt(line.offset, keyEnd), value: value.node });
    ({ next, end } = value);
  }
  const place = source.placeAt(first.offset, end);
  return { node: { kind: 'map', entries: [...entries.values()], place }, end, next };
}

/** The value of a key that stands alone on its line: an indented block, or a list that is not indented. */
function readBelow({ source, lines, at, depth }: Cursor, indent: number): Block | null {
  const below = lines[at + 1];
  if (below === undefined) return null;
  const isBelow = below.indent > indent || (below.indent === indent && isItem(source.text, below));
  return isBelow ? readNode({ source, lines, at: at + 1, depth: depth + 1 }) : null;
}

/** A value that fills the rest of its line, but for a comment; the next line must not go on with it. */
function readLineValue(
  { source, lines, at }: Cursor,
  { offset, indent }: { readonly offset: number; readonly indent: number },
): Block | null {
  const value = readBlockValue(source, offset);
  if (value === null || !isLineOver(source.text, value.end, lines[at]?.end ?? offset)) return null;
  const after = lines[at + 1];
  return after !== undefined && after.indent > indent ? null : { ...value, next: at + 1 };
}
