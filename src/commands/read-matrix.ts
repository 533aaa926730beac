import { type LoadedMatrix, loadMatrix } from '../matrix/load-matrix.ts';
import type { Finding } from '../model/finding.ts';
import { assertNoSecrets } from './assert-no-secrets.ts';
import type { Run } from './run-environment.ts';

/** Reads the matrix files of the run. @throws InputError when a secret stands in one of them. */
export async function readMatrix({ settings, context, environment }: Run): Promise<LoadedMatrix> {
  const loaded = await loadMatrix({
    workspace: context.workspace,
    globs: settings.matrix,
    globsGiven: settings.matrixGiven,
  });
  assertNoSecrets(loaded, environment.redactor);
  return loaded;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
