import { OUTPUTS } from '../../src/inputs/output-table.ts';
import { GENERATED_NOTE } from './generated-note.ts';
import { renderTable } from './render-table.ts';

export function renderOutputTable(): string {
  return renderTable(
    ['Output', 'What it holds'],
    OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

/** `docs/reference/outputs.md`. */
export function renderOutputsReference(): string {
  const text =
    'All outputs are set at the end of every run; one that has nothing to say is empty. Numbers are whole, in digits.';
  return `${[GENERATED_NOTE, '# Outputs', text, renderOutputTable(), renderOutcomes()].join('\n\n')}\n`;
}

function renderOutcomes(): string {
  const rows = [
    ['`invalid`', 'a finding is an error'],
    ['`failed`', 'nothing was written and something failed'],
    [
      '`blocked`',
      'apply would be refused, or was: a conflict, too many deactivations, a plan that was not reviewed',
    ],
    ['`partial`', 'some changes failed or were skipped, or the run was cancelled'],
    ['`applied`', 'at least one change was written, or was found done'],
    ['`changes`', 'the plan holds changes'],
    ['`clean`', 'the tenant is as the files want it'],
    ['`validated`', 'no tenant was asked'],
  ];
  return `## The output \`outcome\`\n\nThe first that holds:\n\n${renderTable(['Outcome', 'When'], rows)}`;
}
