import { describeDefault } from '../../src/inputs/describe-input.ts';
import { INPUT_GROUPS, type InputDefinition } from '../../src/inputs/input-definition.ts';
import { INPUTS } from '../../src/inputs/input-table.ts';
import { GENERATED_NOTE } from './generated-note.ts';
import { renderTable } from './render-table.ts';

/** The table of the README: one line an input. */
export function renderInputTable(): string {
  return renderTable(
    ['Input', 'Default', 'What it does'],
    INPUTS.map((input) => [`\`${input.name}\``, describeDefault(input), firstSentence(input.description)]),
  );
}

/** `docs/reference/inputs.md`. */
export function renderInputsReference(): string {
  const groups = INPUT_GROUPS.map((group) => {
    const inputs = INPUTS.filter((input) => input.group === group).map(renderInput);
    return `## ${group}\n\n${inputs.join('\n\n')}`;
  });
  return `${[
    GENERATED_NOTE,
    '# Inputs',
    'Every input of the action is an option of the command line as well: `target` is `--target`. An empty value is not given. Unknown names and values are errors.',
    ...groups,
  ].join('\n\n')}\n`;
}

function renderInput(input: InputDefinition): string {
  const facts = [
    ...(input.values === undefined
      ? []
      : [`Values: ${input.values.map((value) => `\`${value}\``).join(', ')}`]),
    `Default: ${describeDefault(input) || 'none'}`,
    ...(input.env === undefined ? [] : [`Environment of the command line: \`${input.env}\``]),
    ...(input.secret === true ? ['A secret: masked before anything else is done with it'] : []),
  ];
  return `### \`${input.name}\`\n\n${input.description}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
