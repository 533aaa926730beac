import { hkdfSync } from 'node:crypto';
import { InputError } from '../errors/input-error.ts';
import type { PlanKey } from '../model/plan-statement.ts';

const SALT = 'cxone-callcodes';
const KEY_INFO = 'reviewed-plan v1';
const KEY_ID_INFO = 'key-id v1';
const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
const MIN_SECRET_LENGTH = 16;

export interface KeyMaterial {
  /** The input `plan-key`, which is the key itself. */
  readonly planKey: string | null;
  readonly clientSecret: string | null;
  readonly accessKeySecret: string | null;
}

/**
 * The key of reviewed plans: `plan-key`, else derived from the client secret, else from the access key's secret. Its id is
 * derived from the same material.
 * @throws InputError when there is none of them, or when a secret is too short to derive a key from.
 */
export function derivePlanKey({ planKey, clientSecret, accessKeySecret }: KeyMaterial): PlanKey {
  if (planKey !== null) return { id: toKeyId(planKey), bytes: Buffer.from(planKey, 'utf8') };
  const secret = clientSecret ?? accessKeySecret;
  const name = clientSecret === null ? 'access-key-secret' : 'client-secret';
  if (secret === null) {
    throw new InputError(
      'Reviewed plans have no key: neither plan-key nor client-secret nor access-key-secret is given.',
      { hint: 'Give the same plan-key to plan and apply, or the credentials of the tenant.' },
    );
  }
  if (secret.length < MIN_SECRET_LENGTH) {
    throw new InputError(
      `Reviewed plans have no key: ${name} has ${secret.length} characters, and a key is derived from ${MIN_SECRET_LENGTH} or more.`,
      { hint: 'Give the same plan-key to plan and apply; make one with: openssl rand -hex 32' },
    );
  }
  return { id: toKeyId(secret), bytes: derive(secret, { info: KEY_INFO, length: KEY_BYTES }) };
}

function toKeyId(material: string): string {
  return derive(material, { info: KEY_ID_INFO, length: KEY_ID_BYTES }).toString('hex');
}

function derive(
  material: string,
  { info, length }: { readonly info: string; readonly length: number },
): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(material, 'utf8'), SALT, info, length));
}
