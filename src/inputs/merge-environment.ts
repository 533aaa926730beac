import { INPUTS, type RawInputs } from './input-table.ts';
import { type DotEnvFile, parseDotEnv } from './parse-dot-env.ts';

/** Environment variables that stand for inputs on the command line. */
export const INPUT_VARIABLES: readonly string[] = INPUTS.flatMap(({ env }) =>
  env === undefined ? [] : [env],
);

export interface EnvironmentFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null when there is none. Not looked at under GitHub Actions, where a checked-out file must not speak for the runner. */
  readonly dotEnv: DotEnvFile | null;
}

/** Options over environment over `.env`; an empty value is not given. */
export function mergeEnvironment(options: RawInputs, { env, dotEnv }: EnvironmentFacts): RawInputs {
  const underActions = env['GITHUB_ACTIONS'] === 'true';
  const file =
    dotEnv === null || underActions ? new Map<string, string>() : parseDotEnv(dotEnv, INPUT_VARIABLES);
  const merged = INPUTS.map(({ name, env: variable }): readonly [string, string] => {
    const given = [options[name], ...(variable === undefined ? [] : [env[variable], file.get(variable)])];
    return [name, given.find((value) => value !== undefined && value.trim() !== '') ?? ''];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== ''));
}
