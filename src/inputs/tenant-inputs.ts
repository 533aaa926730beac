import { API_NAMES } from '../model/call-code.ts';
import { ACTION_COMMANDS } from '../model/settings.ts';
import type { InputDefinition } from './input-definition.ts';

/** Globs that are looked for when nobody gives any. */
export const DEFAULT_MATRIX = ['yml', 'yaml', 'json', 'csv'].map(
  (extension) => `callcodes/**/*.${extension}`,
);

/** What to do, on which files, with which tenant. */
export const TENANT_INPUTS = [
  {
    name: 'command',
    group: 'What to do',
    kind: 'choice',
    default: 'auto',
    values: ACTION_COMMANDS,
    placeholder: 'name',
    description: 'What to do. `auto` picks by event: a plan on pull requests, apply on the default branch.',
  },
  {
    name: 'matrix',
    group: 'What to do',
    kind: 'lines',
    default: DEFAULT_MATRIX.join('\n'),
    placeholder: 'glob',
    description:
      'Globs of the matrix files, one a line; `!` in front excludes. All of them lie within the workspace and together make one matrix.',
  },
  {
    name: 'api',
    group: 'What to do',
    kind: 'choice',
    default: 'callcodes',
    values: API_NAMES,
    placeholder: 'name',
    description: 'The API through which the tenant is served.',
  },
  {
    name: 'client-id',
    group: 'Tenant',
    kind: 'text',
    default: '',
    credential: true,
    env: 'CXONE_CLIENT_ID',
    placeholder: 'id',
    description: 'Client id of the back-end application that signs in.',
  },
  {
    name: 'client-secret',
    group: 'Tenant',
    kind: 'text',
    default: '',
    secret: true,
    env: 'CXONE_CLIENT_SECRET',
    placeholder: 'secret',
    description: 'Client secret of that application.',
  },
  {
    name: 'access-key-id',
    group: 'Tenant',
    kind: 'text',
    default: '',
    credential: true,
    env: 'CXONE_ACCESS_KEY_ID',
    placeholder: 'id',
    description: 'Id of an access key, for `api: dispositions`.',
  },
  {
    name: 'access-key-secret',
    group: 'Tenant',
    kind: 'text',
    default: '',
    secret: true,
    env: 'CXONE_ACCESS_KEY_SECRET',
    placeholder: 'secret',
    description: 'Secret of that access key.',
  },
  {
    name: 'region',
    group: 'Tenant',
    kind: 'text',
    default: '',
    derivedDefault: '`us`; for dispositions `na1`',
    env: 'CXONE_REGION',
    placeholder: 'region',
    description: 'Region of the tenant; the base URL follows from it.',
  },
  {
    name: 'tenant',
    group: 'Tenant',
    kind: 'text',
    default: '',
    env: 'CXONE_TENANT',
    placeholder: 'id',
    description: 'Id of the tenant. When the sign-in answers for another one, nothing is written.',
  },
  {
    name: 'base-url',
    group: 'Tenant',
    kind: 'text',
    default: '',
    derivedDefault: 'from the region or the discovery document',
    placeholder: 'url',
    description:
      'Where the API answers: an `https` URL (`http` on the loopback only), or `sandbox:` for an embedded tenant in memory, or `sandbox:FILE` for one that is kept in a file.',
  },
  {
    name: 'issuer',
    group: 'Tenant',
    kind: 'text',
    default: 'https://cxone.niceincontact.com',
    placeholder: 'url',
    description: 'Who signs in and tells where the API is; for `api: dispositions` only.',
  },
  {
    name: 'api-version',
    group: 'Tenant',
    kind: 'text',
    default: 'v30.0',
    placeholder: 'version',
    description: 'Version of the Admin API; for `api: dispositions` only.',
  },
  {
    name: 'disposition-name',
    group: 'Tenant',
    kind: 'text',
    default: '{name}',
    placeholder: 'template',
    description:
      'How a disposition is called, from `{name}`, `{path}`, `{code}` and `{category}`; for `api: dispositions` only.',
  },
  {
    name: 'target',
    group: 'Tenant',
    kind: 'text',
    default: '',
    derivedDefault: 'the tenant, else the host of the base URL, made to fit',
    placeholder: 'name',
    description:
      'Name of the environment in comment, issue, artifact and digest: 1 to 64 letters, digits, `_` and `-`, a letter or digit first.',
  },
] as const satisfies readonly InputDefinition[];
