/** A glob of names, `*`, `?` and `**` as whole segments, taken apart. */
export interface PlainGlob {
  readonly glob: string;
  /** Directory, relative with `/`, that holds whatever matches; empty for the root. */
  readonly base: string;
  /** Directories below `base` that a match may lie in at most; infinite with `**`. */
  readonly depth: number;
  /** Matches paths that are relative to the root. As everywhere, `*` and `?` do not stand for a dot in front. */
  readonly pattern: RegExp;
}

const NAME = /^[\w .-]+$/;
const WILD = /^[\w .*?-]+$/;

/** Null for every other glob: braces, sets, dots in front below a wildcard and the like need a real matcher. */
export function parsePlainGlob(glob: string): PlainGlob | null {
  const segments = glob.split('/');
  const last = segments.length - 1;
  const wildAt = segments.findIndex((segment) => !NAME.test(segment));
  const baseLength = wildAt === -1 ? last : Math.min(wildAt, last);
  const base = segments.slice(0, baseLength);
  const rest = segments.slice(baseLength);
  if (base.some(isDots) || rest.some((segment) => segment.startsWith('.') || !isPlain(segment))) return null;
  const parts = [...base.map((segment) => `${literal(segment)}/`), ...rest.map(toPart)];
  return {
    glob,
    base: base.join('/'),
    depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.length - 1,
    pattern: new RegExp(`^${parts.join('')}$`),
  };
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..';
}

function isPlain(segment: string): boolean {
  return segment === '**' || (WILD.test(segment) && !segment.includes('**'));
}

function toPart(segment: string, position: number, all: readonly string[]): string {
  const isLast = position === all.length - 1;
  if (segment === '**') return isLast ? '(?:[^./][^/]*/)*[^./][^/]*' : '(?:[^./][^/]*/)*';
  const text = segment.replace(/[^*?]+|\*|\?/g, (piece) => {
    if (piece === '*') return '[^/]*';
    return piece === '?' ? '[^/]' : literal(piece);
  });
  return `${/^[*?]/.test(segment) ? '(?=[^./])' : ''}${text}${isLast ? '' : '/'}`;
}

function literal(text: string): string {
  return text.replaceAll('.', '\\.');
}
