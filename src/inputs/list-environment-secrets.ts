import { MIN_SECRET_LENGTH } from '../util/create-redactor.ts';
import { INPUTS } from './input-table.ts';
import { listProxySecrets } from './list-proxy-secrets.ts';
import { toSecretParts } from './list-secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a runner and its users put there for other programs, and what our own clients send to GitHub. */
const TOKEN_VARIABLES = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
];

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
    ...listProxySecrets(env),
  ]);
  return secrets.filter(({ length }) => length >= MIN_SECRET_LENGTH);
}
