import type { Finding } from '../../model/finding.ts';
import type { ReadFile } from '../read-matrix-files.ts';
import { fixFile } from './fix-file.ts';

/** What applying the fixes of some findings comes to; nothing is written. */
export interface Trial {
  /** The files with the fixes in them, in the order given. */
  readonly reads: readonly ReadFile[];
  /** Findings whose fix is in them, by file. */
  readonly mended: ReadonlyMap<string, readonly Finding[]>;
  /** Those whose fix would change more than the finding. */
  readonly withheld: ReadonlySet<Finding>;
}

/** Applies all fixes that do not overlap and leave the meaning of the files alone. */
export async function tryFixes(reads: readonly ReadFile[], findings: readonly Finding[]): Promise<Trial> {
  const byFile = groupByFile(findings);
  const fixed: ReadFile[] = [];
  const mended = new Map<string, readonly Finding[]>();
  const withheld = new Set<Finding>();
  for (const read of reads) {
    const { file } = read.file;
    const outcome = await fixFile(read, byFile.get(file) ?? []);
    fixed.push(outcome.read);
    if (outcome.mended.length > 0) mended.set(file, outcome.mended);
    for (const finding of outcome.withheld) withheld.add(finding);
  }
  return { reads: fixed, mended, withheld };
}

/** Findings with a fix. */
function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}
