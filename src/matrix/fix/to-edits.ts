import type { Finding } from '../../model/finding.ts';
import type { SourceText } from '../source-text.ts';
import type { Edit } from './apply-edits.ts';

/**
 * The fixes of one file as edits of its text, sorted. Findings with the same fix share one edit; of edits that overlap the
 * first is taken, and what the others would mend is found again in the text that it leaves.
 */
export function toEdits(findings: readonly Finding[], source: SourceText): readonly Edit[] {
  const groups = new Map<string, Edit & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { line, column, endLine, endColumn, replacement } = finding.fix;
    const start = source.offsetAt(line, column);
    const end = source.offsetAt(endLine, endColumn);
    if (source.text.slice(start, end) === replacement) continue;
    const key = `${start}:${end}:${replacement}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, { start, end, replacement, findings: [finding] });
    else same.findings.push(finding);
  }
  const sorted = [...groups.values()].sort((left, right) => left.start - right.start || left.end - right.end);
  return withoutOverlaps(sorted);
}

function withoutOverlaps(sorted: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  let last = 0;
  for (const edit of sorted) {
    if (edit.start < last) continue;
    kept.push(edit);
    last = edit.end;
  }
  return kept;
}
