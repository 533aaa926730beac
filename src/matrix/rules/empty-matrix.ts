import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { fieldOf, type SourceDocument } from '../source-node.ts';
import { toFinding } from './to-finding.ts';

/** Documents that define no code. */
export function findEmptyMatrix({ documents }: RuleContext): Finding[] {
  return documents.flatMap((document) => checkDocument(document));
}

/** A glob that was given and matches no file, or all of them together when none matches. */
export function unmatchedGlob(glob: string, message: string): Finding {
  const place = { file: glob, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return toFinding(place, { rule: 'empty-matrix', severity: 'error', message });
}

function checkDocument({ root, format }: SourceDocument): Finding[] {
  const codes = root.kind === 'map' ? fieldOf(root, 'codes') : null;
  const isEmpty =
    root.kind === 'empty' || (root.kind === 'map' && (codes === null || codes.kind === 'empty'));
  if (!isEmpty && !(codes?.kind === 'list' && codes.items.length === 0)) return [];
  const first = root.kind === 'map' ? root.entries[0]?.keyPlace : undefined;
  const place = codes?.place ?? first ?? root.place;
  const what = format === 'csv' ? 'The file has a header but no rows' : 'This matrix defines no codes';
  const message = `${what}. List at least one code, or remove it if the category is not managed here any more.`;
  return [toFinding(place, { rule: 'empty-matrix', severity: 'warning', message })];
}
