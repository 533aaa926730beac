import type { MapEntry, ScalarNode, SourceNode } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';

/** A node and the offset behind it. */
export interface Read<Node extends SourceNode = SourceNode> {
  readonly node: Node;
  readonly end: number;
}

export const KEY = /[A-Za-z_$][\w$-]*(?=:(?: |$))/my;
const FLOW_PLAIN = /[A-Za-z0-9_\u00c0-\u1fff\u3001-\ud7ff](?:[^,[\]{}:#\n]|(?<! )#|:(?=[A-Za-z0-9_]))*/y;
const BLOCK_PLAIN = /[A-Za-z0-9_\u00c0-\u1fff\u3001-\ud7ff](?:[^:#\n]|(?<! )#|:(?=[A-Za-z0-9_]))*/y;
const QUOTED = /"[^"\\\n]*"|'[^'\n]*'/y;
const BLANKS = / */y;
/** Deeper text is for the parser that counts. */
const MAX_DEPTH = 8;

/** What `pattern`, which is sticky, matches at an offset; empty where it does not match. */
export function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

export function skipBlanks(text: string, offset: number): number {
  return offset + matchAt(BLANKS, text, offset).length;
}

/** True where nothing but a comment stands between an offset, behind a value or a colon, and the end of its line. */
export function isLineOver(text: string, offset: number, lineEnd: number): boolean {
  return offset === lineEnd || (text[offset] === ' ' && text[skipBlanks(text, offset)] === '#');
}

/** A value that begins at an offset and ends on its line, in block context; null where it is not of the plainest kind. */
export function readBlockValue(source: SourceText, offset: number): Read | null {
  return readValue(source, offset, { plain: BLOCK_PLAIN, depth: 0 });
}

interface ValueContext {
  readonly plain: RegExp;
  readonly depth: number;
}

function readValue(source: SourceText, offset: number, { plain, depth }: ValueContext): Read | null {
  const first = source.text[offset];
  if (first === '{') return depth > MAX_DEPTH ? null : readFlowMap(source, offset, depth);
  if (first === '[') return depth > MAX_DEPTH ? null : readFlowList(source, offset, depth);
  return readScalar(source, offset, plain);
}

function readScalar(source: SourceText, offset: number, plain: RegExp): Read<ScalarNode> | null {
  const { text } = source;
  const quoted = matchAt(QUOTED, text, offset);
  const typed = quoted === '' ? matchAt(plain, text, offset).trimEnd() : quoted;
  if (typed === '') return null;
  const end = offset + typed.length;
  const place = source.placeAt(offset, end);
  const style = quoted === '' ? 'plain' : quoted.startsWith('"') ? 'double' : 'single';
  const content = quoted === '' ? typed : quoted.slice(1, -1);
  return { node: { kind: 'scalar', text: content, style, place, aliased: false }, end };
}

function readFlowMap(source: SourceText, start: number, depth: number): Read | null {
  const { text } = source;
  const entries = new Map<string, MapEntry>();
  let offset = skipBlanks(text, start + 1);
  let isOpen = text[offset] !== '}';
  while (isOpen) {
    const key = matchAt(KEY, text, offset);
    const at = offset + key.length;
    if (key === '' || text[at + 1] !== ' ' || entries.has(key)) return null;
    const value = readValue(source, skipBlanks(text, at + 1), { plain: FLOW_PLAIN, depth: depth + 1 });
    if (value === null) return null;
    entries.set(key, { key, keyPlace: source.placeAt(offset, at), value: value.node });
    offset = skipBlanks(text, value.end);
    isOpen = text[offset] === ',';
    if (isOpen) offset = skipBlanks(text, offset + 1);
  }
  if (text[offset] !== '}') return null;
  const place = source.placeAt(start, offset + 1);
  return { node: { kind: 'map', entries: [...entries.values()], place }, end: offset + 1 };
}

function readFlowList(source: SourceText, start: number, depth: number): Read | null {
  const { text } = source;
  const items: SourceNode[] = [];
  let offset = skipBlanks(text, start + 1);
  let isOpen = text[offset] !== ']';
  while (isOpen) {
    const item = readValue(source, offset, { plain: FLOW_PLAIN, depth: depth + 1 });
    if (item === null) return null;
    items.push(item.node);
    offset = skipBlanks(text, item.end);
    isOpen = text[offset] === ',';
    if (isOpen) offset = skipBlanks(text, offset + 1);
  }
  if (text[offset] !== ']') return null;
  return { node: { kind: 'list', items, place: source.placeAt(start, offset + 1) }, end: offset + 1 };
}
