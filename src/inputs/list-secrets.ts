import { INPUTS, type RawInputs } from './input-table.ts';

/** A shorter line of a longer secret (a brace of a JSON key) stands in harmless text everywhere. */
const MIN_LINE_LENGTH = 4;
/** Before the key of a webhook secret, which is a secret without it, too. */
const WEBHOOK_PREFIX = 'whsec_';

/** Every secret among the inputs, each line of one by itself too: what must be masked before anything else is done. */
export function listSecrets(raw: RawInputs): readonly string[] {
  const values = INPUTS.filter(({ secret }) => secret === true).map(({ name }) => raw[name] ?? '');
  return toSecretParts(values);
}

/** The values and their lines, none of them twice, none of them blank. Pure. */
export function toSecretParts(values: readonly string[]): readonly string[] {
  const parts = values.flatMap((value) => {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const longLines = lines.filter((line) => line.length >= MIN_LINE_LENGTH);
    // The receiver takes several of them in one line.
    const webhookSecrets = longLines
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => word.startsWith(WEBHOOK_PREFIX));
    const keys = webhookSecrets.map((secret) => secret.slice(WEBHOOK_PREFIX.length));
    return [value.trim(), ...longLines, ...webhookSecrets, ...keys];
  });
  return [...new Set(parts)].filter((part) => part !== '');
}
