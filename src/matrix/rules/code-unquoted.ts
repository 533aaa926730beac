import type { Finding } from '../../model/finding.ts';
import { isAmbiguousScalar } from '../ambiguous-scalar.ts';
import type { RuleContext } from '../code-index.ts';
import { quoteText } from '../quote-text.ts';
import { rewriteScalar } from '../rewrite-scalar.ts';
import { toFinding } from './to-finding.ts';

/** Unquoted codes that YAML 1.1 or 1.2 tools, or JSON, read as number, boolean or null. CSV knows text only. */
export function findCodeUnquoted({ entries }: RuleContext): Finding[] {
  return entries.flatMap(({ code, codeText, format }) => {
    if (code === null || codeText === null) return [];
    if (code.style !== 'plain' && code.style !== 'tagged') return [];
    if (format === 'yaml' && !isAmbiguousScalar(code.text)) return [];
    const message = `The code ${quoteText(code.text)} ${explain(code.style)}`;
    const fix = rewriteScalar(code, codeText, { format, title: 'Put the code into quotes' });
    return [toFinding(code.place, { rule: 'code-unquoted', severity: 'warning', message, fix })];
  });
}

function explain(style: 'plain' | 'tagged'): string {
  const taken = 'other tools read it as a number, boolean or null';
  return style === 'plain'
    ? `is not quoted: ${taken}. Put it into quotes.`
    : `has a tag: ${taken}. Remove the tag and put the code into quotes.`;
}
