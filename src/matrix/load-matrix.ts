import type { ParsedMatrix } from './check-matrix.ts';
import { limitFindings } from './limit-findings.ts';
import { type LoadOptions, loadMatrixFiles } from './load-matrix-files.ts';
import { parseMatrixFiles } from './parse-matrix-files.ts';

export interface LoadedMatrix extends ParsedMatrix {
  /** Matched files, relative to the workspace, sorted by code point. */
  readonly files: readonly string[];
}

/**
 * Reads and checks every file that the globs match. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
export async function loadMatrix(options: LoadOptions): Promise<LoadedMatrix> {
  const { files, names, findings } = await loadMatrixFiles(options);
  const parsed = await parseMatrixFiles(files);
  return { ...parsed, findings: limitFindings([...findings, ...parsed.findings]), files: names };
}
