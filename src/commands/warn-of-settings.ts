import type { Settings } from '../model/settings.ts';
import { MIN_SECRET_LENGTH } from '../util/create-redactor.ts';
import type { Run } from './run-environment.ts';
import { warnLoudly } from './warn-loudly.ts';

/** Says which settings are wide open or guard little. */
export async function warnOfSettings(run: Run, command: string): Promise<void> {
  if (command !== 'plan' && command !== 'apply') return;
  const { takeover } = run.settings;
  for (const { name, length } of listShortSecrets(run.settings)) {
    run.environment.log.warning(
      `${name} has ${length} characters. A secret under ${MIN_SECRET_LENGTH} stands in harmless text by chance, so it is masked in the log of the job only, not taken out of comments, reports and files. Use a longer one.`,
    );
  }
  if (takeover.kind === 'all') {
    await warnLoudly(
      run,
      'takeover is true: every code that a file lists may be changed in the tenant, also in categories that nobody here owns. Name the paths or categories instead.',
    );
  }
}

function listShortSecrets({
  credentials,
}: Settings): readonly { readonly name: string; readonly length: number }[] {
  const secrets = {
    'client-secret': credentials.clientSecret,
    'access-key-secret': credentials.accessKeySecret,
  };
  return Object.entries(secrets).flatMap(([name, secret]) =>
    secret !== null && secret.length < MIN_SECRET_LENGTH ? [{ name, length: secret.length }] : [],
  );
}
