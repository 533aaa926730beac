import type { Webhook } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';
import { isWebhookSecret, WEBHOOK_SECRET_FORM, WEBHOOK_SECRET_HINT } from './is-webhook-secret.ts';
import { toSecureUrl } from './to-base-url.ts';

/** Receivers with the secret of each. Secrets without a URL are kept for the day that one is given. */
export function toWebhooks(reader: InputReader): readonly Webhook[] {
  const urls = toUrls(reader);
  // No secret holds a blank, and a receiver has several of them separated by blanks.
  const secrets = reader.lines('webhook-secret').flatMap((line) => line.split(/\s+/));
  checkSecrets(reader, secrets);
  if (urls.length === 0) return [];
  if (secrets.length === 0) {
    reader.problem('webhook-url', {
      why: 'has no secret to sign its events with',
      wayOut: 'Give webhook-secret, one for all or one a URL line.',
    });
  } else if (secrets.length !== 1 && secrets.length !== urls.length) {
    reader.problem('webhook-secret', {
      why: `holds ${secrets.length} secrets for ${urls.length === 1 ? '1 URL' : `${urls.length} URLs`}`,
      wayOut: 'Give one secret for all or one a URL line.',
    });
  }
  return urls.flatMap((url, index) => {
    const secret = secrets.length === 1 ? secrets[0] : secrets[index];
    return url === null || secret === undefined ? [] : [{ url: url.href, secret }];
  });
}

function toUrls(reader: InputReader): readonly (URL | null)[] {
  const urls = reader.lines('webhook-url').map((value) => {
    if (!/\s/.test(value)) return toSecureUrl(reader, { name: 'webhook-url', value });
    reader.problem('webhook-url', { why: 'has a blank in a line', wayOut: 'Write one URL a line.' });
    return null;
  });
  const hrefs = urls.flatMap((url) => url?.href ?? []);
  if (new Set(hrefs).size < hrefs.length)
    reader.problem('webhook-url', { why: 'names a receiver twice', wayOut: 'Name each of them once.' });
  return urls;
}

function checkSecrets(reader: InputReader, secrets: readonly string[]): void {
  for (const [index, secret] of secrets.entries()) {
    if (isWebhookSecret(secret)) continue;
    reader.problem('webhook-secret', {
      why: `secret ${index + 1} of ${secrets.length} is not ${WEBHOOK_SECRET_FORM}`,
      wayOut: WEBHOOK_SECRET_HINT,
    });
  }
}
