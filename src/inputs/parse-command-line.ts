import { parseArgs } from 'node:util';
import { InputError } from '../errors/input-error.ts';
import { CLI_COMMANDS, type CliCommand } from './cli-commands.ts';
import { RUN_COMMANDS } from './cli-invocation.ts';
import { INPUTS } from './input-table.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';
import { type GivenOption, OPTION_TYPES, toOptionValues } from './to-option-values.ts';

/** A command line, taken apart. `values` holds options by name; a switch is the empty string. */
export type ParsedLine =
  | {
      readonly kind: 'command';
      readonly words: CliCommand['words'];
      /** False where the words follow from the options. */
      readonly wordsGiven: boolean;
      /** What follows the words; empty for a command without an argument. */
      readonly files: readonly string[];
      readonly values: ReadonlyMap<string, string>;
    }
  /** `words`: of a command, of a group of commands, or none. */
  | { readonly kind: 'help'; readonly words: readonly string[] }
  | { readonly kind: 'version' };

const COMMANDS: readonly CliCommand[] = CLI_COMMANDS;

/**
 * Options may stand before and after the command's words.
 * @throws InputError for an unknown command or option and for a missing or unknown value, with the nearest known one.
 */
export function parseCommandLine(argv: readonly string[]): ParsedLine {
  const { options, words } = toTokens(argv);
  if (argv.length === 0 || options.some(({ name }) => name === 'help') || words[0] === 'help')
    return { kind: 'help', words: assertCommandWords(words[0] === 'help' ? words.slice(1) : words) };
  if (options.some(({ name }) => name === 'version')) return { kind: 'version' };
  for (const option of options) assertKnown(option);
  const command = findCommand(words, options);
  if (command === null) return { kind: 'help', words: assertCommandWords(words) };
  const values = toOptionValues(command, options);
  const files = takeFiles(command, words);
  return { kind: 'command', words: command.words, wordsGiven: words.length > 0, files, values };
}

function toTokens(argv: readonly string[]): { options: GivenOption[]; words: string[] } {
  const known = [...OPTION_TYPES].map(([name, type]) => [name, { type }] as const);
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(known),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: GivenOption[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') options.push(token);
    if (token.kind === 'positional') words.push(token.value);
  }
  return { options, words };
}

function assertKnown({ name, rawName }: GivenOption): void {
  if (OPTION_TYPES.has(name)) return;
  const negated = /^no-(.+)$/.exec(name)?.[1] ?? '';
  const isSwitchable = INPUTS.some((input) => input.name === negated && input.values?.includes('false'));
  throw new InputError(`Command line: there is no option ${quoteValue(rawName)}.`, {
    hint: isSwitchable
      ? `Write --${negated} false.`
      : suggestName(
          rawName,
          [...OPTION_TYPES.keys()].map((known) => `--${known}`),
        ),
  });
}

/** Null where help is all that can be given. Options alone are `auto`, or what `--command` names. */
function findCommand(words: readonly string[], options: readonly GivenOption[]): CliCommand | null {
  const [first, second] = words;
  if (first === undefined) {
    const named = options.find(({ name }) => name === 'command')?.value;
    const word = RUN_COMMANDS.find((command) => command === named) ?? 'auto';
    return COMMANDS.find((command) => command.words[0] === word) ?? null;
  }
  const group = COMMANDS.filter((command) => command.words[0] === first);
  return (
    group.find((command) => command.words[1] === undefined || command.words[1] === second) ??
    (second === undefined && group.length > 0 ? null : unknownCommand(words))
  );
}

/** The words where they name a command or a group of commands; others after them do not matter. */
function assertCommandWords(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  if (first === undefined) return [];
  const group = COMMANDS.filter((command) => command.words[0] === first);
  if (group.length === 0) return unknownCommand(words);
  if (group.some((command) => command.words[1] === undefined)) return [first];
  if (second === undefined) return [first];
  return group.some((command) => command.words[1] === second) ? [first, second] : unknownCommand(words);
}

function unknownCommand([first = '', second]: readonly string[]): never {
  const below = COMMANDS.filter((command) => command.words[0] === first).flatMap(
    (command) => command.words[1] ?? [],
  );
  const known = below.length > 0 ? below : COMMANDS.map((command) => command.words[0]);
  const name = below.length > 0 ? (second ?? '') : first;
  throw new InputError(`Command line: there is no command ${quoteValue(name)}.`, {
    hint: suggestName(name, known),
  });
}

function takeFiles(definition: CliCommand, given: readonly string[]): readonly string[] {
  const { words, argument, argumentRepeats, takesInputs, inputs } = definition;
  const others = given.slice(words.length);
  const command = words.join(' ');
  if (argument !== null && others[0] === undefined)
    throw new InputError(`Command line: ${command} needs a ${argument}.`, {
      hint: `See ${command} --help.`,
    });
  const left = others.length - (argument === null ? 0 : 1);
  if (left > 0 && argumentRepeats !== true)
    throw new InputError(
      `Command line: ${command} takes ${argument === null ? 'no argument' : `one ${argument}`}, but ${left} more ${left === 1 ? 'word stands' : 'words stand'} there.`,
      {
        hint:
          takesInputs || inputs?.includes('matrix') === true
            ? "Name files with --matrix, and quote globs and values with blanks: --matrix 'callcodes/**/*.yml'."
            : 'Put a value with blanks into quotes.',
      },
    );
  return others;
}
