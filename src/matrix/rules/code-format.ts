import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { isCode } from '../normalize-code.ts';
import { quoteText } from '../quote-text.ts';
import { toFinding } from './to-finding.ts';

const MIN_LENGTH = 2;
const MAX_LENGTH = 16;

/** Codes that do not match the pattern after upper-casing. */
export function findCodeFormat({ entries }: RuleContext): Finding[] {
  return entries.flatMap(({ code, codeText }) => {
    if (code === null || codeText === null || isCode(codeText)) return [];
    const message = `The code ${quoteText(code.text)} ${reason(codeText)}. Use ${MIN_LENGTH} to ${MAX_LENGTH} of A-Z, 0-9 and _.`;
    return [toFinding(code.place, { rule: 'code-format', severity: 'error', message })];
  });
}

function reason(codeText: string): string {
  const foreign = /[^A-Z0-9_]/u.exec(codeText)?.[0];
  if (foreign !== undefined) return `has the character ${quoteText(foreign)}`;
  return codeText.length < MIN_LENGTH ? 'is too short' : `has ${codeText.length} characters`;
}
