import type { Webhook } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';
import { isWebhookSecret, WEBHOOK_SECRET_FORM, WEBHOOK_SECRET_HINT } from './is-webhook-secret.ts';
import { toSecureUrl } from './to-base-url.ts';

/** Receivers with the secret of each. Secrets without a URL are kept for the day that one is given. */
export function toWebhooks(reader: InputReader): readonly Webhook[] {
  const urls = reader
    .lines('webhook-url')
    .map((value) => toSecureUrl(reader, { name: 'webhook-url', value }));
  const secrets = reader.lines('webhook-secret');
  checkSecrets(reader, secrets);
  if (urls.length === 0) return [];
  if (secrets.length === 0) {
    reader.problem('webhook-url', {
      why: 'has no secret to sign its events with',
      wayOut: 'Give webhook-secret, one for all or one a URL line.',
    });
  } else if (secrets.length !== 1 && secrets.length !== urls.length) {
    reader.problem('webhook-secret', {
      why: `has ${secrets.length} lines for ${urls.length} URLs`,
      wayOut: 'Give one secret for all or one a URL line.',
    });
  }
  return urls.flatMap((url, index) => {
    const secret = secrets.length === 1 ? secrets[0] : secrets[index];
    return url === null || secret === undefined ? [] : [{ url: url.href, secret }];
  });
}

function checkSecrets(reader: InputReader, secrets: readonly string[]): void {
  for (const [index, secret] of secrets.entries()) {
    if (isWebhookSecret(secret)) continue;
    reader.problem('webhook-secret', {
      why: `line ${index + 1} is not ${WEBHOOK_SECRET_FORM}`,
      wayOut: WEBHOOK_SECRET_HINT,
    });
  }
}
