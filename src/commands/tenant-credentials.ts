import { InputError } from '../errors/input-error.ts';
import type { Credentials, Settings } from '../model/settings.ts';
import { isEmbeddedTenant } from './open-endpoint.ts';
import type { Run } from './run-environment.ts';

/** What each API cannot sign in without. */
const NEEDED = {
  callcodes: { 'client-id': 'clientId', 'client-secret': 'clientSecret' },
  dispositions: { 'access-key-id': 'accessKeyId', 'access-key-secret': 'accessKeySecret' },
} as const satisfies Record<Settings['api'], Record<string, keyof Credentials>>;

/** True when the settings hold what the tenant's sign-in needs; the embedded tenant brings its own. */
export function hasCredentials(run: Run): boolean {
  return isEmbeddedTenant(run) || listMissing(run.settings).length === 0;
}

/** Throws an `InputError` that names the inputs, for commands that are nothing without the tenant. */
export function assertCredentials(run: Run): void {
  const { settings } = run;
  const missing = listMissing(settings);
  if (isEmbeddedTenant(run) || missing.length === 0) return;
  const names = Object.keys(NEEDED[settings.api]);
  const variables = names.map((name) => `CXONE_${name.replaceAll('-', '_').toUpperCase()}`);
  const what = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given`;
  throw new InputError(`The tenant needs credentials: ${what}.`, {
    hint: `Set the inputs ${names.join(' and ')} (on the command line ${variables.join(' and ')}), or try base-url: sandbox: without a tenant.`,
  });
}

function listMissing({ api, credentials }: Settings): readonly string[] {
  return Object.entries(NEEDED[api])
    .filter(([, field]) => credentials[field] === null)
    .map(([name]) => name);
}

/** Of the call-codes API. */
export function toClientCredentials({ clientId, clientSecret }: Credentials): {
  readonly clientId: string;
  readonly clientSecret: string;
} {
  return { clientId: clientId ?? '', clientSecret: clientSecret ?? '' };
}

/** Of the dispositions API: an access key, alone or through a registered application. Throws for half an application. */
export function toAccessCredentials({ accessKeyId, accessKeySecret, clientId, clientSecret }: Credentials): {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly application: { readonly clientId: string; readonly clientSecret: string } | null;
} {
  if ((clientId === null) !== (clientSecret === null)) {
    const missing = clientId === null ? 'client-id' : 'client-secret';
    throw new InputError(`The registered application is given by half: ${missing} is not given.`, {
      hint: 'Give both client-id and client-secret, or neither: an access key signs in by itself too.',
    });
  }
  return {
    accessKeyId: accessKeyId ?? '',
    accessKeySecret: accessKeySecret ?? '',
    application: clientId === null || clientSecret === null ? null : { clientId, clientSecret },
  };
}
