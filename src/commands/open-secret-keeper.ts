import { createSecretMasker } from '../github/create-secret-masker.ts';
import { listEnvironmentSecrets } from '../inputs/list-environment-secrets.ts';
import { listSecrets } from '../inputs/list-secrets.ts';
import { readActionInputs } from '../inputs/read-action-inputs.ts';
import type { Redactor } from '../util/create-redactor.ts';

export interface SecretKeeperOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redactor: Redactor;
}

/**
 * Masks every secret that a step was given, and resolves with the function that does so with those that come into being later:
 * in the log of the runner, and in everything that we render. Call it before anything is printed.
 */
export async function openSecretKeeper({
  env,
  redactor,
}: SecretKeeperOptions): Promise<(secret: string) => void> {
  const mask = await createSecretMasker(env);
  const keepSecret = (secret: string): void => {
    redactor.add(secret);
    mask(secret);
  };
  for (const secret of [...listSecrets(readActionInputs(env)), ...listEnvironmentSecrets(env)])
    keepSecret(secret);
  return keepSecret;
}
