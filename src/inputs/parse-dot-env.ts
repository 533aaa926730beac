import { parseEnv } from 'node:util';
import { InputError } from '../errors/input-error.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';

export interface DotEnvFile {
  /** As messages name it. */
  readonly path: string;
  readonly text: string;
}

/**
 * The variables of a `.env` file, which may hold `allowed` names only.
 * @throws InputError that names every other name with its line, never a value.
 */
export function parseDotEnv(file: DotEnvFile, allowed: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map(
    Object.entries(parseEnv(file.text)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  const strangers = [...variables.keys()].filter((name) => !allowed.includes(name));
  if (strangers.length === 0) return variables;
  const lines = strangers.map((name) => describeStranger(name, { file, allowed }));
  throw new InputError(`${lines.join('\n')}\nA ${file.path} file may hold only ${allowed.join(', ')}.`, {
    hint: 'Take the other names out, or set the variables in the environment.',
  });
}

function describeStranger(
  name: string,
  { file, allowed }: { readonly file: DotEnvFile; readonly allowed: readonly string[] },
): string {
  return `${file.path}:${lineOf(name, file.text)}: ${quoteValue(name).slice(1, -1)} is not a name for this file. ${suggestName(name, allowed)}`;
}

function lineOf(name: string, text: string): number {
  const isAssignment = (line: string) =>
    line
      .replace(/^\s*(?:export\s+)?/, '')
      .split('=')[0]
      ?.trim() === name;
  return Math.max(0, text.split(/\r\n|\n|\r/).findIndex(isAssignment)) + 1;
}
