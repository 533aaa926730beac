import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { quoteText } from '../quote-text.ts';
import { rewriteScalar } from '../rewrite-scalar.ts';
import { toFinding } from './to-finding.ts';

/** Codes that are not upper case in the file. */
export function findCodeCase({ entries }: RuleContext): Finding[] {
  return entries.flatMap(({ code, codeText, format }) => {
    if (code === null || codeText === null || code.text === codeText) return [];
    const message = `The code ${quoteText(code.text)} is not upper case; it counts as ${quoteText(codeText)}. Write it so.`;
    const fix = rewriteScalar(code, codeText, { format, title: `Write ${quoteText(codeText)}` });
    return [toFinding(code.place, { rule: 'code-case', severity: 'warning', message, fix })];
  });
}
