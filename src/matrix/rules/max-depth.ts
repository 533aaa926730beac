import { MAX_LEVEL } from '../../model/call-code.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { describeCode } from './describe-code.ts';
import { toFinding } from './to-finding.ts';

/** Codes at level 4 or deeper, through nesting, `parent` and other files alike. */
export function findMaxDepth({ entries, index }: RuleContext): Finding[] {
  return entries.flatMap((entry) => {
    const level = index.levelOf(entry);
    if (level <= MAX_LEVEL) return [];
    const message = `${describeCode(entry)} is at level ${level}; a tenant takes ${MAX_LEVEL} levels. Move it up.`;
    return [toFinding(entry.place, { rule: 'max-depth', severity: 'error', message })];
  });
}
