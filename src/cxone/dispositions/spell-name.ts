import { PATH_SEPARATOR } from '../../model/call-code.ts';

/** What a name says of a code; null what the template does not hold. */
export interface SpelledParts {
  readonly name: string | null;
  readonly path: string | null;
  readonly category: string | null;
}

const CODE = { greedy: '[A-Z0-9_]{2,16}', lazy: '[A-Z0-9_]{2,16}?' } as const;
const PLACEHOLDER = /\{(name|path|code|category)\}/;

type Appetite = keyof typeof CODE;

/**
 * Takes the name of a disposition apart by the template that made it: the reverse of rendering it. Gives null for a name that the
 * template cannot have made, and for one that it could have made of different parts, as `{category} {name}` with three words.
 */
export function createNameSpeller(template: string): (dispositionName: string) => SpelledParts | null {
  const [longest, shortest] = [toPattern(template, 'greedy'), toPattern(template, 'lazy')];
  return (dispositionName) => {
    const parts = longest.exec(dispositionName)?.groups;
    const others = shortest.exec(dispositionName)?.groups;
    if (parts === undefined || others === undefined) return null;
    // The first parts as long as can be, and as short as can be: where that is the same there is no third way.
    if (Object.entries(parts).some(([part, text]) => others[part] !== text)) return null;
    const { name = null, code = null, category = null } = parts;
    const path = parts['path'] ?? code;
    const isOne = code === null || path === code || path?.endsWith(PATH_SEPARATOR + code) === true;
    return isOne ? { name, path, category } : null;
  };
}

function toPattern(template: string, appetite: Appetite): RegExp {
  const seen = new Set<string>();
  const pieces = template.split(PLACEHOLDER).map((piece, index) => {
    if (index % 2 === 0) return piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    if (seen.has(piece)) return `\\k<${piece}>`;
    seen.add(piece);
    return `(?<${piece}>${toPartPattern(piece, appetite)})`;
  });
  // Without any placeholder there would be no groups to compare.
  return new RegExp(`^${pieces.join('')}(?<end>)$`, 'su');
}

function toPartPattern(part: string, appetite: Appetite): string {
  const lazy = appetite === 'lazy' ? '?' : '';
  const code = CODE[appetite];
  if (part === 'code') return code;
  return part === 'path' ? `${code}(?:${PATH_SEPARATOR}${code}){0,2}${lazy}` : `.+${lazy}`;
}
