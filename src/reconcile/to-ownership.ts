import type { ActualCode, OwnedCategory } from '../model/call-code.ts';
import type { Takeover } from '../model/plan.ts';

/**
 * Whose a record is. A matched document owns the categories that it declares (`category`, `wasCategory`), with every record
 * in them. A category set on a single code is not declared: it owns no other record, and a record that stands in
 * such a category is changed only where `takeover` allows it.
 */
export interface Ownership {
  isDeclared(category: string): boolean;
  /** Whether `takeover` names the record, by one of its paths or by its category. */
  isTakenOver(record: ActualCode, paths: readonly string[]): boolean;
}

export function toOwnership(owned: readonly OwnedCategory[], takeover: Takeover): Ownership {
  const declared = new Set(owned.map(({ category }) => category));
  const named = new Set(takeover.kind === 'some' ? takeover.names : []);
  return {
    isDeclared: (category) => declared.has(category),
    isTakenOver: (record, paths) =>
      takeover.kind === 'all' || named.has(record.category) || paths.some((path) => named.has(path)),
  };
}
