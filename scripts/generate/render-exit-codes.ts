import { GENERATED_NOTE } from './generated-note.ts';
import { renderTable } from './render-table.ts';

/** `docs/reference/exit-codes.md`. */
export function renderExitCodesReference(): string {
  const rows = [
    [
      '`0`',
      'The command did what it was asked. A blocked plan is still a plan, unless `fail-on` names `blocked`.',
    ],
    [
      '`1`',
      'Everything else: wrong inputs, error findings, failed or blocked changes, a condition of `fail-on`.',
    ],
    ['`130`', 'Command line only: cancelled by SIGINT (Ctrl-C). Of two signals the first counts.'],
    ['`143`', 'Command line only: cancelled by SIGTERM.'],
  ];
  return `${[
    GENERATED_NOTE,
    '# Exit codes',
    'A step of the action fails where the command line would exit with something other than 0. The last words name the cause and the next step.',
    renderTable(['Exit code', 'Meaning'], rows),
  ].join('\n\n')}\n`;
}
