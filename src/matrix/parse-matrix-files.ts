import { checkMatrix, type ParsedMatrix } from './check-matrix.ts';
import type { MatrixFile } from './matrix-file.ts';
import { readMatrixFiles } from './read-matrix-files.ts';

/**
 * Pure apart from loading the reader of a format when it is first needed. The result does not depend on the order of files.
 * Never rejects because of what a file holds. A finding has a fix only where applying it changes nothing but what the finding is
 * about.
 */
export async function parseMatrixFiles(files: readonly MatrixFile[]): Promise<ParsedMatrix> {
  const reads = await readMatrixFiles(files);
  const checked = checkMatrix(reads);
  if (!checked.findings.some(({ fix }) => fix !== undefined)) return checked;
  const { tryFixes } = await import('./fix/try-fixes.ts');
  const { withholdFixes } = await import('./fix/withhold-fixes.ts');
  const { withheld } = await tryFixes(reads, checked.findings);
  return { ...checked, findings: withholdFixes(checked.findings, withheld) };
}
