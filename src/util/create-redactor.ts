import { type DecodedText, decodeEscapes } from './decode-escapes.ts';
import { MIN_NEEDLE_LENGTH, NeedleFinder, type Span } from './needle-finder.ts';
import { toSecretSpellings } from './to-secret-spellings.ts';

/** Shorter values are too likely to stand in harmless text by chance; GitLab masks none that is shorter either. */
export const MIN_SECRET_LENGTH = MIN_NEEDLE_LENGTH;

/** What stands where a secret was. */
export const MASK = '***';
/** An escape in an escape in an escape: JSON in JSON in a URL. */
const MAX_LAYERS = 3;

/** Knows the secrets of a run and takes them out of any text. */
export interface Redactor {
  /** One that is shorter than `MIN_SECRET_LENGTH` is not searched for. */
  add(secret: string): void;
  /** The text with `***` for each secret, however it is spelled. */
  redact(text: string): string;
  /** True when `redact` would change the text. */
  finds(text: string): boolean;
}

/** A redactor that knows no secret yet. Also finds each in Base64 and hex, and behind escapes of JSON, URLs, HTML and Markdown. */
export function createRedactor(): Redactor {
  const finder = new NeedleFinder();
  return {
    add(secret) {
      if (secret.length < MIN_SECRET_LENGTH) return;
      for (const spelling of toSecretSpellings(secret)) finder.add(spelling);
    },
    redact: (text) => maskSpans(text, findSpans(finder, text)),
    finds: (text) => isFound(finder, text),
  };
}

function findSpans(finder: NeedleFinder, text: string): readonly Span[] {
  const found: (readonly Span[])[] = [];
  for (const view of viewsOf(text)) found.push(view.toSource(finder.find(view.text)));
  return found.flat();
}

function isFound(finder: NeedleFinder, text: string): boolean {
  for (const view of viewsOf(text)) if (finder.find(view.text).length > 0) return true;
  return false;
}

/** The text itself, and as it reads behind one layer of escapes, two, three; none twice, whatever the order in which they go. */
function* viewsOf(text: string): Generator<DecodedText, undefined> {
  const seen = new Set([text]);
  let views: readonly DecodedText[] = [{ text, toSource: (spans) => spans }];
  for (let layer = 0; layer < MAX_LAYERS && views.length > 0; layer += 1) {
    yield* views;
    views = views.flatMap((outer) => toUnseen(outer, seen));
  }
  yield* views;
}

function toUnseen(outer: DecodedText, seen: Set<string>): readonly DecodedText[] {
  const views: DecodedText[] = [];
  for (const inner of decodeEscapes(outer.text)) {
    if (seen.has(inner.text)) continue;
    seen.add(inner.text);
    views.push({ text: inner.text, toSource: (spans) => outer.toSource(inner.toSource(spans)) });
  }
  return views;
}

/** Places that touch or overlap become one mask. */
function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = -1;
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    if (start > at) masked += text.slice(Math.max(at, 0), start) + MASK;
    at = Math.max(at, end);
  }
  return masked + text.slice(Math.max(at, 0));
}
