import { MAX_NESTING } from '../limits.ts';

export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** What the parser would overflow on (deep nesting) or let pass (raw control characters in a string), or null. */
export function findJsonFault(text: string): JsonFault | null {
  let depth = 0;
  let offset = 0;
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) {
      const end = endOfString(text, offset + 1);
      if (typeof end !== 'number') return end;
      offset = end;
      continue;
    }
    if (OPENING.has(unit)) depth += 1;
    else if (CLOSING.has(unit)) depth -= 1;
    if (depth > MAX_NESTING) return { offset, message: TOO_DEEP };
    offset += 1;
  }
  return null;
}

const TOO_DEEP = `Objects and lists are nested more than ${MAX_NESTING} levels deep. Flatten them; codes have at most three levels.`;

/** Offset after the closing quote, or the fault inside the string. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let offset = start; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) return offset + 1;
    if (unit === BACKSLASH) offset += 1;
    else if (unit < 0x20) return { offset, message: controlMessage(unit) };
  }
  return text.length;
}

function controlMessage(unit: number): string {
  if (unit === 10 || unit === 13)
    return 'A JSON string runs over the end of its line. Close it with a double quote.';
  const escaped = `\\u${unit.toString(16).padStart(4, '0')}`;
  return `A JSON string holds a raw control character (${escaped}). Remove it.`;
}
