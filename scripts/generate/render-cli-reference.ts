import { CLI_COMMANDS, type CliCommand } from '../../src/inputs/cli-commands.ts';
import { INPUT_VARIABLES } from '../../src/inputs/merge-environment.ts';
import { renderArgument } from '../../src/inputs/render-argument.ts';
import { GENERATED_NOTE } from './generated-note.ts';
import { renderTable } from './render-table.ts';

/** `docs/reference/command-line.md`. */
export function renderCliReference(): string {
  return `${[
    GENERATED_NOTE,
    '# Command line',
    'Run `node dist/cli/index.js COMMAND --option value`. An option wins over the environment, the environment over a `.env` file in the current directory.',
    `The environment, and outside GitHub Actions the file \`.env\`, may hold ${INPUT_VARIABLES.map((name) => `\`${name}\``).join(', ')}. Any other name in \`.env\` is an error.`,
    'Options that take several values (`matrix`, `takeover`, `webhook-url`, `webhook-secret`, `fail-on`) may be repeated. Secrets belong into the environment: other people on the machine can read the options of a process.',
    ...CLI_COMMANDS.map(renderCommand),
  ].join('\n\n')}\n`;
}

function renderCommand(command: CliCommand): string {
  const title = [...command.words, renderArgument(command)].join(' ').trim();
  const rows = command.options.map(({ name, placeholder, description, values }) => [
    `\`--${name}${placeholder === null ? '' : ` <${placeholder}>`}\``,
    values === undefined
      ? description
      : `${description}: ${values.map((value) => `\`${value}\``).join(', ')}`,
  ]);
  return [
    `## \`${title}\``,
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...(command.takesInputs ? ['Takes every [input](inputs.md) as an option.'] : []),
    ...(command.inputs === undefined ? [] : [renderInputs(command.inputs)]),
    ...(rows.length === 0 ? [] : [renderTable(['Option', 'What it does'], rows)]),
    `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function renderInputs(inputs: readonly string[]): string {
  const names = inputs.map((name) => `\`${name}\``).join(', ');
  return `Takes of the [inputs](inputs.md) as options: ${names}.`;
}
