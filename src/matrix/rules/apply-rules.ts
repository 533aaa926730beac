import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { findCodeCase } from './code-case.ts';
import { findCodeFormat } from './code-format.ts';
import { findCodeUnquoted } from './code-unquoted.ts';
import { findDuplicateCode } from './duplicate-code.ts';
import { findDuplicateName } from './duplicate-name.ts';
import { findEmptyMatrix } from './empty-matrix.ts';
import { findInactiveParent } from './inactive-parent.ts';
import { findMaxDepth } from './max-depth.ts';
import { findNameFormat } from './name-format.ts';
import { findParentId } from './parent-id.ts';
import { findSchemaFaults } from './schema.ts';
import { findUnknownParent } from './unknown-parent.ts';
import { findWasConflict } from './was-conflict.ts';

const RULES: readonly ((context: RuleContext) => Finding[])[] = [
  findSchemaFaults,
  findCodeFormat,
  findCodeCase,
  findCodeUnquoted,
  findMaxDepth,
  findDuplicateCode,
  findDuplicateName,
  findUnknownParent,
  findParentId,
  findInactiveParent,
  findWasConflict,
  findNameFormat,
  findEmptyMatrix,
];

/** Findings of all rules; those for text that does not parse come from the readers. */
export function applyRules(context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule(context));
}
