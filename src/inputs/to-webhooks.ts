import type { Webhook } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';
import { toSecureUrl } from './to-base-url.ts';

// Standard Webhooks, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
const SECRET_PREFIX = 'whsec_';
const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;

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
      why: `line ${index + 1} is not ${SECRET_PREFIX} followed by the Base64 of ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes`,
      wayOut: 'Make one with: echo "whsec_$(openssl rand -base64 32)"',
    });
  }
}

function isWebhookSecret(secret: string): boolean {
  if (!secret.startsWith(SECRET_PREFIX)) return false;
  const encoded = secret.slice(SECRET_PREFIX.length);
  const bytes = Buffer.from(encoded, 'base64');
  const unpadded = encoded.replace(/={1,2}$/, '');
  return (
    bytes.toString('base64').replace(/=+$/, '') === unpadded &&
    (encoded === unpadded || encoded.length % 4 === 0) &&
    bytes.length >= MIN_SECRET_BYTES &&
    bytes.length <= MAX_SECRET_BYTES
  );
}
