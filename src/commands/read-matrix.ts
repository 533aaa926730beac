import { type LoadedMatrix, loadMatrix } from '../matrix/load-matrix.ts';
import { byFindingPlace } from '../model/by-finding-place.ts';
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
  if (settings.api !== 'dispositions') return loaded;
  const { limitFindings } = await import('../matrix/limit-findings.ts');
  const faults = await findNameFaults(settings, loaded);
  return { ...loaded, findings: limitFindings([...loaded.findings, ...faults].sort(byFindingPlace)) };
}

/** Names that the flat list cannot have: no tenant is needed to tell, so that `validate` and runs without secrets tell them too. */
async function findNameFaults(
  { dispositionName }: Run['settings'],
  { matrix }: LoadedMatrix,
): Promise<readonly Finding[]> {
  const { findCodeFaults } = await import('../cxone/dispositions/find-code-faults.ts');
  const { toCodeFinding } = await import('../reconcile/code-finding.ts');
  const faults = findCodeFaults(matrix.codes, { template: dispositionName, classifications: null });
  return faults.map(({ code, ...found }) => toCodeFinding(code, found).finding);
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
