import { Command, Option } from 'commander';
import { CLI_COMMANDS, type CliCommand, GROUP_SUMMARIES } from './cli-commands.ts';
import type { CliOption } from './cli-options.ts';
import { describeOption } from './describe-input.ts';
import { INPUTS } from './input-table.ts';
import { renderArgument } from './render-argument.ts';

const SECRETS_NOTE =
  'Secrets belong into the environment or a .env file: other people on the machine can read the options of a process.';
const EXIT_CODES = 'Exit code: 0 done, 1 not done or wrong, 130 and 143 cancelled.';

/** What the commands below a first word have in common. */
export interface HelpFacts {
  readonly version: string;
  /** Width of the text. */
  readonly columns: number;
}

/** Help of the command, or group of commands, that `words` name; of the program without any. */
export function renderHelp(words: readonly string[], facts: HelpFacts): string {
  const written: string[] = [];
  const program = buildProgram({ ...facts, write: (text) => written.push(text) });
  let command = program;
  for (const word of words) command = command.commands.find((child) => child.name() === word) ?? command;
  command.outputHelp();
  return written.join('');
}

function buildProgram({ version, columns, write }: HelpFacts & { write: (text: string) => void }): Command {
  const program = new Command('cxone-callcodes')
    .description('Keeps the call codes of NICE CXone as code: plan, review, apply, audit.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeOut: write, getOutHelpWidth: () => columns })
    .addHelpText('after', `\n${EXIT_CODES}`);
  for (const definition of CLI_COMMANDS) addCommand(program, definition);
  return program;
}

function addCommand(program: Command, definition: CliCommand): void {
  const [first, second] = definition.words;
  const parent = second === undefined ? program : groupCommand(program, first);
  const command = parent.command(second ?? first).description(definition.summary);
  if (definition.argument !== null) command.argument(renderArgument(definition));
  for (const option of definition.options) command.addOption(toOption(option));
  addInputOptions(command, definition);
  const notes = takesSecrets(definition) ? `\n${SECRETS_NOTE}\n${EXIT_CODES}` : `\n${EXIT_CODES}`;
  const examples = definition.examples.map((line) => `  ${line}`).join('\n');
  command.addHelpText('after', `\nExamples:\n${examples}\n${notes}`);
}

function groupCommand(program: Command, name: string): Command {
  return (
    program.commands.find((command) => command.name() === name) ??
    program.command(name).description(GROUP_SUMMARIES[name] ?? '')
  );
}

function addInputOptions(command: Command, { takesInputs, inputs }: CliCommand): void {
  for (const input of INPUTS) {
    if (!takesInputs && inputs?.includes(input.name) !== true) continue;
    const option = new Option(`--${input.name} <${input.placeholder}>`, describeOption(input));
    command.addOption(option.helpGroup(`${input.group}:`).hideHelp(input.name === 'command'));
  }
}

function toOption({ name, placeholder, description, values }: CliOption): Option {
  const known = values === undefined ? '' : ` (one of ${values.join(', ')})`;
  const flags = placeholder === null ? `--${name}` : `--${name} <${placeholder}>`;
  return new Option(flags, `${description}${known}`);
}

function takesSecrets({ takesInputs, inputs }: CliCommand): boolean {
  return takesInputs || INPUTS.some(({ name, secret }) => secret === true && inputs?.includes(name) === true);
}
