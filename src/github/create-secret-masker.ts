/** A line of a longer secret that is shorter than this would blank out harmless text. */
const MIN_LINE_LENGTH = 4;

/**
 * A function that asks the runner to mask a secret in all that follows. Outside GitHub Actions it prints nothing: there
 * the command would put the secret on the screen.
 */
export async function createSecretMasker(
  env: Readonly<Record<string, string | undefined>>,
): Promise<(secret: string) => void> {
  if (env['GITHUB_ACTIONS'] !== 'true') return () => {};
  const { setSecret } = await import('@actions/core');
  const masked = new Set<string>();
  return (secret) => {
    for (const part of toMaskedParts(secret)) {
      if (!masked.has(part)) setSecret(part);
      masked.add(part);
    }
  };
}

/** The runner compares line by line, so that every line of a secret counts as one. */
function toMaskedParts(secret: string): readonly string[] {
  if (secret.trim() === '') return [];
  const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
  return [...new Set([secret, ...lines.filter((line) => line.length >= MIN_LINE_LENGTH)])];
}
