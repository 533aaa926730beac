import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../errors/input-error.ts';
import { CLI_COMMANDS, type CliCommand, type CliOption } from './cli-commands.ts';
import { describeOption } from './describe-input.ts';
import { INPUTS } from './input-table.ts';
import { suggestName } from './suggest-name.ts';

const SECRETS_NOTE =
  'Secrets belong into the environment or a .env file: other people on the machine can read the options of a process.';
const EXIT_CODES = 'Exit code: 0 done, 1 not done or wrong, 130 and 143 cancelled.';

/** A command line, taken apart. `values` holds options by name; a switch is the empty string. */
export type ParsedLine =
  | {
      readonly kind: 'command';
      readonly words: CliCommand['words'];
      readonly file: string | null;
      readonly values: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version'; readonly text: string };

export interface CommandLineFacts {
  readonly version: string;
  /** Width of the help texts. */
  readonly columns: number;
}

/** @throws InputError for an unknown command or option and for a missing or unknown value, with the nearest known one. */
export function parseCommandLine(argv: readonly string[], facts: CommandLineFacts): ParsedLine {
  const written: string[] = [];
  const parsed: ParsedLine[] = [];
  const program = buildProgram({
    ...facts,
    write: (text) => written.push(text),
    done: (line) => parsed.push(line),
  });
  try {
    program.parse(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return toHelpOrError(error, { program, text: written.join('') });
  }
  const [line] = parsed;
  if (line === undefined) throw new InputError('The command line names no command.', { hint: 'Try --help.' });
  return line;
}

interface ProgramFacts extends CommandLineFacts {
  readonly write: (text: string) => void;
  readonly done: (line: ParsedLine) => void;
}

function buildProgram({ version, columns, write, done }: ProgramFacts): Command {
  const program = new Command('cxone-callcodes')
    .description('Keeps the call codes of NICE CXone as code: plan, review, apply, audit.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .showSuggestionAfterError(false)
    .exitOverride()
    .addHelpText('after', `\n${EXIT_CODES}`);
  for (const definition of CLI_COMMANDS) addCommand(program, definition, done);
  return program;
}

function addCommand(program: Command, definition: CliCommand, done: ProgramFacts['done']): void {
  const [first, second] = definition.words;
  const parent = second === undefined ? program : groupCommand(program, first);
  const command = parent.command(second ?? first).description(definition.summary);
  if (definition.argument !== null) command.argument(`<${definition.argument}>`);
  for (const option of definition.options) command.addOption(toOption(option));
  if (definition.takesInputs) addInputOptions(command);
  const notes = definition.takesInputs ? `\n${SECRETS_NOTE}\n${EXIT_CODES}` : `\n${EXIT_CODES}`;
  command.addHelpText(
    'after',
    `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join('\n')}\n${notes}`,
  );
  command.allowExcessArguments(false).action(() => {
    const file = definition.argument === null ? null : (command.args[0] ?? null);
    done({ kind: 'command', words: definition.words, file, values: valuesOf(command) });
  });
}

function groupCommand(program: Command, name: string): Command {
  return (
    program.commands.find((command) => command.name() === name) ??
    program.command(name).description('work with audit logs')
  );
}

function addInputOptions(command: Command): void {
  for (const input of INPUTS) {
    const option = new Option(`--${input.name} <${input.placeholder}>`, describeOption(input));
    const isRepeatable = input.kind === 'lines' || input.kind === 'list';
    if (isRepeatable) option.argParser((value: string, previous?: string) => joinLines(previous, value));
    command.addOption(option.helpGroup(`${input.group}:`).hideHelp(input.name === 'command'));
  }
}

function joinLines(previous: string | undefined, value: string): string {
  return previous === undefined ? value : `${previous}\n${value}`;
}

function toOption({ name, placeholder, description, values }: CliOption): Option {
  const known = values === undefined ? '' : ` (one of ${values.join(', ')})`;
  const option = new Option(
    placeholder === null ? `--${name}` : `--${name} <${placeholder}>`,
    `${description}${known}`,
  );
  if (values === undefined) return option;
  return option.argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`It is not one of ${values.join(', ')}. ${suggestName(value, values)}`);
  });
}

function valuesOf(command: Command): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (typeof value === 'string') values.set(option.long?.slice(2) ?? '', value);
    if (value === true) values.set(option.long?.slice(2) ?? '', '');
  }
  return values;
}

function toHelpOrError(
  error: CommanderError,
  { program, text }: { readonly program: Command; readonly text: string },
): ParsedLine {
  if (error.code === 'commander.version') return { kind: 'version', text };
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help')
    return { kind: 'help', text };
  const message = error.message.replace(/^error: /, '');
  const option = /^unknown option '([^'=]*)/.exec(message)?.[1];
  if (option !== undefined) throw unknown({ what: 'option', name: option, known: optionNames(program) });
  const name = /^unknown command '([^']*)/.exec(message)?.[1];
  if (name !== undefined) throw unknown({ what: 'command', name, known: commandNames(program) });
  throw new InputError(`Command line: ${message}`, {
    hint:
      error.code === 'commander.excessArguments'
        ? 'Quote globs and values with blanks; every input is given as --name value.'
        : 'See --help.',
  });
}

function optionNames(program: Command): readonly string[] {
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);
  return [program, ...commands].flatMap((command) => command.options.flatMap(({ long }) => long ?? []));
}

function commandNames(program: Command): readonly string[] {
  return program.commands
    .flatMap((command) => [command, ...command.commands])
    .map((command) => command.name());
}

function unknown(facts: {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
}): InputError {
  return new InputError(`Command line: there is no ${facts.what} ${JSON.stringify(facts.name)}.`, {
    hint: suggestName(
      facts.name,
      // The option may well exist, for another command.
      facts.known.filter((known) => known !== facts.name),
    ),
  });
}
