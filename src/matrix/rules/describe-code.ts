import type { CodeEntry } from '../code-entry.ts';
import { quoteText } from '../quote-text.ts';

/** Subject of a sentence about a code. */
export function describeCode(entry: Pick<CodeEntry, 'code'>): string {
  return entry.code === null ? 'This code' : `The code ${quoteText(entry.code.text)}`;
}

/** Where siblings stand, for the end of a sentence. */
export function describeParent({ parentKey, parent }: Pick<CodeEntry, 'parentKey' | 'parent'>): string {
  if (parent.kind === 'root') return 'at the top';
  return `below ${quoteText(parentKey.replaceAll('\0', '?'))}`;
}
