import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { CATEGORY_LIMITS, checkText, hasOuterBlanks, NAME_LIMITS, type TextLimits } from '../name-limits.ts';
import { quoteText } from '../quote-text.ts';
import { rewriteScalar } from '../rewrite-scalar.ts';
import {
  fieldOf,
  type MatrixFormat,
  type ScalarNode,
  type SourceDocument,
  scalarOf,
} from '../source-node.ts';
import { toFinding } from './to-finding.ts';

/** Names and categories outside their limits. An inherited category is checked where it is written. */
export function findNameFormat({ documents, entries }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const check = (node: ScalarNode | null, text: CheckedText): void => {
    const finding = node === null ? null : checkScalar(node, text);
    if (finding !== null) findings.push(finding);
  };
  for (const document of documents)
    for (const node of categoriesOf(document))
      check(node, { what: 'category', limits: CATEGORY_LIMITS, format: document.format });
  for (const { map, name, format } of entries) {
    check(name, { what: 'name', limits: NAME_LIMITS, format });
    check(scalarOf(map, 'category'), { what: 'category', limits: CATEGORY_LIMITS, format });
  }
  return findings;
}

interface CheckedText {
  readonly what: 'name' | 'category';
  readonly limits: TextLimits;
  readonly format: MatrixFormat;
}

/** Values of `category` and `wasCategory` of a document itself. */
function categoriesOf({ root }: SourceDocument): ScalarNode[] {
  if (root.kind !== 'map') return [];
  const former = fieldOf(root, 'wasCategory');
  const nodes = [fieldOf(root, 'category'), ...(former?.kind === 'list' ? former.items : [former])];
  return nodes.filter((node) => node?.kind === 'scalar');
}

function checkScalar(node: ScalarNode, { what, limits, format }: CheckedText): Finding | null {
  const reasons = checkText(node.text, limits);
  if (reasons.length === 0) return null;
  const trimmed = node.text.trim();
  const isTrimmable = hasOuterBlanks(node.text) && checkText(trimmed, limits).length === 0;
  const fix = isTrimmable ? rewriteScalar(node, trimmed, { format, title: `Trim the ${what}` }) : null;
  const wayOut = `Use 1 to ${limits.maxLength} visible characters${limits.forbidden === null ? '' : ` without ${limits.forbiddenText}`}.`;
  const message = `The ${what} ${quoteText(node.text)} ${reasons.join(' and ')}. ${wayOut}`;
  return toFinding(node.place, { rule: 'name-format', severity: 'error', message, fix });
}
