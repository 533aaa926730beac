import type { InputReader } from './input-reader.ts';
import { INPUTS } from './input-table.ts';

/** Inputs whose values end up in messages, comments, file names and digests, so that no secret may stand in them. */
const PUBLIC_INPUTS = INPUTS.filter(
  ({ name, secret, credential }) => secret !== true && credential !== true && name !== 'webhook-url',
);

/** Makes it a problem when the value of a secret input stands in another one, which would be shown. */
export function reportMisplacedSecrets(reader: InputReader): void {
  for (const { name } of PUBLIC_INPUTS) {
    if (!reader.holdsSecret(reader.given(name) ?? '')) continue;
    reader.problem(name, {
      why: 'holds the value of a secret input, and would be shown',
      wayOut: 'Give another value, and renew the secret if this one was ever printed.',
    });
  }
}
