import type { Span } from './needle-finder.ts';

/** One way to escape. Each is undone by itself, since the marks of one are plain signs to the others. */
interface Family {
  readonly mark: string;
  readonly escape: RegExp;
  readonly decode: (spelled: string) => string;
}

const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10_ff_ff;

const FAMILIES: readonly Family[] = [
  {
    // JSON, JavaScript, Markdown.
    mark: '\\',
    escape: /\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^\n\r]/gi,
    decode: decodeBackslash,
  },
  {
    // URLs and forms.
    mark: '%',
    escape: /(?:%[0-9a-f]{2})+/gi,
    decode: (spelled) => Buffer.from(spelled.replaceAll('%', ''), 'hex').toString('utf8'),
  },
  {
    // HTML and XML.
    mark: '&',
    escape: /&#x0*[0-9a-f]{1,6};|&#0*\d{1,7};|&(?:amp|lt|gt|quot|apos);/gi,
    decode: decodeEntity,
  },
];

export interface DecodedText {
  readonly text: string;
  /** Where stretches of the decoded text come from; an escape that stands for several units is always taken as a whole. */
  readonly toSource: (spans: readonly Span[]) => readonly Span[];
}

/** The text as readers see it who undo one layer of escapes, one for each kind of escape that is in it. Pure. */
export function decodeEscapes(source: string): readonly DecodedText[] {
  const decoded: DecodedText[] = [];
  for (const family of FAMILIES) {
    if (!source.includes(family.mark)) continue;
    const text = source.replace(family.escape, family.decode);
    if (text !== source) decoded.push({ text, toSource: (spans) => toSource(source, { family, spans }) });
  }
  return decoded;
}

function decodeBackslash(spelled: string): string {
  const hex = /^\\[ux]\{?([0-9a-f]{1,6})\}?$/i.exec(spelled)?.[1];
  if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16)) ?? spelled;
  const character = spelled.slice(1);
  return CONTROLS[character] ?? character;
}

function decodeEntity(spelled: string): string {
  const name = spelled.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? spelled;
  const codePoint = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return fromCodePoint(codePoint) ?? spelled;
}

function fromCodePoint(codePoint: number): string | null {
  return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : null;
}

/** One escape: where it stands, and where that which it stands for does. */
interface Escape {
  readonly source: Span;
  readonly decoded: Span;
}

function toSource(
  source: string,
  { family, spans }: { readonly family: Family; readonly spans: readonly Span[] },
): readonly Span[] {
  if (spans.length === 0) return [];
  const escapes = listEscapes(source, family);
  return spans.map(({ start, end }) => {
    const first = lastFrom(escapes, start);
    const last = lastFrom(escapes, end - 1);
    return {
      start: start < first.decoded.end ? first.source.start : first.source.end + start - first.decoded.end,
      end: end <= last.decoded.end ? last.source.end : last.source.end + end - last.decoded.end,
    };
  });
}

/** In order, after an empty one at the very beginning. */
function listEscapes(source: string, family: Family): readonly Escape[] {
  let last: Escape = { source: { start: 0, end: 0 }, decoded: { start: 0, end: 0 } };
  const escapes = [last];
  for (const { index, 0: spelled } of source.matchAll(family.escape)) {
    const start = last.decoded.end + index - last.source.end;
    last = {
      source: { start: index, end: index + spelled.length },
      decoded: { start, end: start + family.decode(spelled).length },
    };
    escapes.push(last);
  }
  return escapes;
}

/** The last escape that begins at this place of the decoded text or before it. */
function lastFrom(escapes: readonly Escape[], at: number): Escape {
  let low = 0;
  let high = escapes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((escapes[middle]?.decoded.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = escapes[low];
  if (found === undefined) throw new RangeError('There is no escape to begin with.');
  return found;
}
