import type { CliCommand } from './cli-commands.ts';

/** The file or files that follow the words, as help and reference show them; nothing for a command without. */
export function renderArgument({ argument, argumentRepeats }: CliCommand): string {
  if (argument === null) return '';
  return argumentRepeats === true ? `<${argument}...>` : `<${argument}>`;
}
