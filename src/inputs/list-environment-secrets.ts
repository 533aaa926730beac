import { MIN_SECRET_LENGTH } from '../util/create-redactor.ts';
import { INPUTS } from './input-table.ts';
import { toSecretParts } from './list-secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a runner and its users put there for other programs, and what our own clients send to GitHub. */
const TOKEN_VARIABLES = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
];
const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/**
 * Every secret that the environment holds, whether it is an input or not. Nobody gave it to us, so that one which is too short to
 * be told from harmless text is left out. Pure.
 */
export function listEnvironmentSecrets(env: Environment): readonly string[] {
  const inputVariables = INPUTS.flatMap((input) =>
    input.secret === true && input.env !== undefined ? [input.env] : [],
  );
  const secrets = toSecretParts([
    ...[...TOKEN_VARIABLES, ...inputVariables].map((name) => env[name] ?? ''),
    ...PROXY_VARIABLES.flatMap((name) => toPasswords(env[name] ?? '')),
  ]);
  return secrets.filter(({ length }) => length >= MIN_SECRET_LENGTH);
}

/** The password of a proxy as it is spelled and as it is meant; clients also take an address without its scheme. */
function toPasswords(proxy: string): readonly string[] {
  const spelled = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*?:([^/?#]*)@/i.exec(proxy.trim())?.[1] ?? '';
  return [spelled, decodePercent(spelled)];
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
