// Standard Webhooks, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
const SECRET_PREFIX = 'whsec_';
const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;

/** What a secret must be, for the end of a sentence, and how one is made. */
export const WEBHOOK_SECRET_FORM = `${SECRET_PREFIX} followed by the Base64 of ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes`;
export const WEBHOOK_SECRET_HINT = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';

export function isWebhookSecret(secret: string): boolean {
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
