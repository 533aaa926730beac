import { type LoadedMatrix, loadMatrix } from '../matrix/load-matrix.ts';
import type { Finding } from '../model/finding.ts';
import type { Run } from './run-environment.ts';

/** Reads the matrix files of the run. */
export async function readMatrix({ settings, context }: Run): Promise<LoadedMatrix> {
  return loadMatrix({
    workspace: context.workspace,
    globs: settings.matrix,
    globsGiven: settings.matrixGiven,
  });
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
