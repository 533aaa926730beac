import type { Finding } from '../model/finding.ts';
import type { Run } from './run-environment.ts';

/** Shows findings beside their lines on GitHub; elsewhere, or when it is switched off, does nothing. */
export async function publishAnnotations(
  { environment, settings }: Run,
  findings: readonly Finding[],
): Promise<void> {
  if (environment.surface !== 'action' || !settings.annotations || findings.length === 0) return;
  const { toAnnotations } = await import('../report/to-annotations.ts');
  const { emitAnnotations } = await import('../github/emit-annotations.ts');
  await emitAnnotations(toAnnotations(findings));
}
