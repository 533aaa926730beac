import { InputError } from '../errors/input-error.ts';
import { CLI_COMMANDS, type CliCommand } from './cli-commands.ts';
import type { CliOption } from './cli-options.ts';
import { INPUTS } from './input-table.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';

/** One option as it stands on the command line. */
export interface GivenOption {
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

interface KnownOption extends Omit<CliOption, 'isRepeatable'> {
  readonly isRepeatable: boolean;
}

const COMMANDS: readonly CliCommand[] = CLI_COMMANDS;
const INPUT_OPTIONS: readonly KnownOption[] = INPUTS.map(({ name, placeholder, description, kind }) => ({
  name,
  placeholder,
  description,
  isRepeatable: kind === 'lines' || kind === 'list',
}));
/** Every option of any command. A name means the same everywhere, apart from the values that it takes. */
export const OPTION_TYPES: ReadonlyMap<string, 'boolean' | 'string'> = new Map(
  [...INPUT_OPTIONS, ...COMMANDS.flatMap(({ options }) => options)].map(
    ({ name, placeholder }) => [name, placeholder === null ? 'boolean' : 'string'] as const,
  ),
);

/**
 * Values of the options by name, those of a repeated one joined by line ends; a switch is the empty string.
 * @throws InputError for an option of another command, one that stands twice, and a missing or unknown value.
 */
export function toOptionValues(
  command: CliCommand,
  options: readonly GivenOption[],
): ReadonlyMap<string, string> {
  const own: readonly KnownOption[] = [
    ...command.options.map((option) => ({
      ...option,
      isRepeatable: option.isRepeatable === true,
    })),
    ...INPUT_OPTIONS.filter(({ name }) => takesInput(command, name)),
  ];
  const values = new Map<string, string>();
  for (const option of options) {
    const known = own.find(({ name }) => name === option.name) ?? belongsElsewhere(option.name, command);
    const value = checkValue(option, known);
    const earlier = values.get(known.name);
    if (earlier !== undefined && !known.isRepeatable)
      throw new InputError(`Command line: --${known.name} stands twice.`, { hint: 'Give it once.' });
    values.set(known.name, earlier === undefined ? value : `${earlier}\n${value}`);
  }
  return values;
}

function takesInput({ takesInputs, inputs }: CliCommand, name: string): boolean {
  return takesInputs || inputs?.some((input) => input === name) === true;
}

function belongsElsewhere(name: string, { words }: CliCommand): never {
  const owners = COMMANDS.filter(
    (command) =>
      command.options.some((option) => option.name === name) ||
      INPUTS.some((input) => input.name === name && takesInput(command, name)),
  ).map((command) => command.words.join(' '));
  throw new InputError(`Command line: ${words.join(' ')} has no option "--${name}".`, {
    hint: `It belongs to ${owners.join(', ')}. See ${words.join(' ')} --help.`,
  });
}

/** A value that is the name of another option was forgotten. */
function checkValue({ value, inlineValue }: GivenOption, option: KnownOption): string {
  const { name, placeholder, values } = option;
  if (placeholder === null) {
    if (value === undefined) return '';
    throw new InputError(`Command line: --${name} is a switch and takes no value.`, {
      hint: 'Leave it out to switch it off.',
    });
  }
  const isForgotten =
    inlineValue !== true && /^--./.test(value ?? '') && OPTION_TYPES.has((value ?? '').slice(2));
  if (value === undefined || isForgotten)
    throw new InputError(`Command line: --${name} has no value.`, {
      hint: `Write --${name} <${placeholder}>.`,
    });
  if (values === undefined || values.includes(value)) return value;
  throw new InputError(`Command line: --${name} ${quoteValue(value)} is not one of ${values.join(', ')}.`, {
    hint: suggestName(value, values),
  });
}
