import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { quoteText } from '../quote-text.ts';
import { toFinding } from './to-finding.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Values of `parentCallCodeId` that are no UUID. */
export function findParentId({ entries }: RuleContext): Finding[] {
  return entries.flatMap(({ parent }) => {
    if (parent.kind !== 'id' || UUID.test(parent.id)) return [];
    const what = `The parentCallCodeId ${quoteText(parent.node.text)} is no UUID.`;
    const message = `${what} Copy the id from the tenant, or name the parent's path in "parent".`;
    return [toFinding(parent.node.place, { rule: 'parent-id', severity: 'error', message })];
  });
}
