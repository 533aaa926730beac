import { InputError } from '../errors/input-error.ts';
import type { CliInvocation } from './cli-invocation.ts';
import { DEFAULT_WAREHOUSE } from './default-warehouse.ts';
import { isWebhookSecret, WEBHOOK_SECRET_FORM, WEBHOOK_SECRET_HINT } from './is-webhook-secret.ts';
import { type EnvironmentFacts, mergeEnvironment } from './merge-environment.ts';
import { MAX_PORT, toNumberOption } from './to-number-option.ts';

const DEFAULT_RECEIVER_PORT = 3000;
const DEFAULT_RECEIVER_HOST = '127.0.0.1';

/** `receive`. @throws InputError without a secret, unless `--insecure` says that none is wanted. */
export function toReceive(values: ReadonlyMap<string, string>, facts: EnvironmentFacts): CliInvocation {
  const port = toNumberOption(values, { name: 'port', max: MAX_PORT }) ?? DEFAULT_RECEIVER_PORT;
  const isInsecure = values.has('insecure');
  const text = mergeEnvironment({}, facts)['webhook-secret'] ?? '';
  const secrets = text.split(/\s+/).filter((word) => word !== '');
  checkSecrets(secrets, { isInsecure });
  return {
    kind: 'receive',
    port,
    host: values.get('host')?.trim() || DEFAULT_RECEIVER_HOST,
    warehouse: values.get('warehouse')?.trim() || DEFAULT_WAREHOUSE,
    secrets,
    isInsecure,
  };
}

function checkSecrets(secrets: readonly string[], { isInsecure }: { readonly isInsecure: boolean }): void {
  if (secrets.length === 0 && !isInsecure) {
    throw new InputError('Receiver: CXONE_WEBHOOK_SECRET holds no secret to check signatures with.', {
      hint: `${WEBHOOK_SECRET_HINT}. With --insecure anybody who reaches the port can store events.`,
    });
  }
  const wrong = secrets.findIndex((secret) => !isWebhookSecret(secret));
  if (wrong === -1) return;
  const which = secrets.length === 1 ? 'the secret' : `secret ${wrong + 1} of ${secrets.length}`;
  throw new InputError(`Receiver: ${which} in CXONE_WEBHOOK_SECRET is not ${WEBHOOK_SECRET_FORM}.`, {
    hint: WEBHOOK_SECRET_HINT,
  });
}
