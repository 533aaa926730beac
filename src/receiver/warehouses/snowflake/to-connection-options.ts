import type { ConnectionOptions } from 'snowflake-sdk';
import { InputError } from '../../../errors/input-error.ts';
import { isLoopback } from '../../../util/is-loopback.ts';
import { readOptions } from '../read-options.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import type { SnowflakeLocation } from '../warehouse-location.ts';

const APPLICATION = 'cxone_callcodes';
const MAX_SIGN_IN_RETRIES = 1;
const REQUEST_TIMEOUT_MS = 30_000;
const CREDENTIALS_HINT =
  'Set SNOWFLAKE_USER and one of SNOWFLAKE_PRIVATE_KEY_FILE, SNOWFLAKE_TOKEN, SNOWFLAKE_PASSWORD.';

/**
 * How to connect, from URL and environment; what the URL says counts more. The file of a private key is read by the client.
 * @throws InputError without a user, without a secret, or for a parameter that is none.
 */
export function toConnectionOptions(
  { account, database, schema, user, password, options }: SnowflakeLocation,
  { env }: Pick<WarehouseFacts, 'env'>,
): ConnectionOptions {
  const { warehouse, role, accessUrl } = readOptions(options, {
    scheme: 'snowflake',
    known: ['warehouse', 'role', 'accessUrl'],
  });
  const username = user ?? given(env['SNOWFLAKE_USER']);
  if (username === null) throw missing('a user');
  return {
    account,
    username,
    database,
    schema,
    ...(warehouse === undefined ? {} : { warehouse }),
    ...(role === undefined ? {} : { role }),
    ...(accessUrl === undefined ? {} : { accessUrl: toAccessUrl(accessUrl) }),
    ...toSecret(password, env),
    application: APPLICATION,
    // Senders wait for a receipt and come again: many tries of our own would only hold them up.
    sfRetryMaxLoginRetries: MAX_SIGN_IN_RETRIES,
    timeout: REQUEST_TIMEOUT_MS,
    // A database or schema that is not there is told when connecting.
    validateDefaultParameters: true,
  };
}

function toSecret(
  password: string | null,
  env: WarehouseFacts['env'],
): Pick<ConnectionOptions, 'authenticator' | 'password' | 'token' | 'privateKeyPath' | 'privateKeyPass'> {
  if (password !== null) return { password };
  const privateKeyPath = given(env['SNOWFLAKE_PRIVATE_KEY_FILE']);
  const privateKeyPass = given(env['SNOWFLAKE_PRIVATE_KEY_PASSPHRASE']);
  if (privateKeyPath !== null) {
    const passphrase = privateKeyPass === null ? {} : { privateKeyPass };
    return { authenticator: 'SNOWFLAKE_JWT', privateKeyPath, ...passphrase };
  }
  const token = given(env['SNOWFLAKE_TOKEN']);
  if (token !== null) return { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token };
  const ownPassword = given(env['SNOWFLAKE_PASSWORD']);
  if (ownPassword === null) throw missing('a key, a token or a password');
  return { password: ownPassword };
}

function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function missing(what: string): InputError {
  return new InputError(`Snowflake needs ${what}.`, { hint: CREDENTIALS_HINT });
}

/** Of a private link, for example; plain http stays on this machine. */
function toAccessUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname)))
    return url.origin;
  throw new InputError('Warehouse URL: the accessUrl of the snowflake one is no https address.', {
    hint: 'http is for this machine only.',
  });
}
