import { parseEnv } from 'node:util';
import { INPUTS, type RawInputs } from './input-table.ts';
import { listEnvironmentSecrets } from './list-environment-secrets.ts';
import { listSecrets } from './list-secrets.ts';
import type { DotEnvFile } from './parse-dot-env.ts';

export interface CliSources {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dotEnv: DotEnvFile | null;
}

/**
 * Every secret that the command line was given, wherever it stands, also one that another source overrules. Made before the
 * arguments are checked, so that no message about them can repeat a secret. Pure.
 */
export function listCliSecrets({ argv, env, dotEnv }: CliSources): readonly string[] {
  return [
    ...listSecrets(toOptions(argv)),
    ...listEnvironmentSecrets(env),
    ...(dotEnv === null ? [] : listEnvironmentSecrets(parseEnv(dotEnv.text))),
  ];
}

/** What follows the options that take a secret; all values of one that stands several times. */
function toOptions(argv: readonly string[]): RawInputs {
  const options: [name: string, value: string][] = INPUTS.map(({ name }) => [
    name,
    argv.flatMap((word, index) => valuesOf(word, { option: `--${name}`, next: argv[index + 1] })).join('\n'),
  ]);
  return Object.fromEntries(options);
}

function valuesOf(
  word: string,
  { option, next }: { readonly option: string; readonly next: string | undefined },
): readonly string[] {
  if (word === option) return next === undefined ? [] : [next];
  return word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [];
}
