import type { ChangeOutcome } from '../model/outcome.ts';
import { countStatuses, toUndone } from './count-statuses.ts';
import { escapeTerminal, guardWorkflowCommands } from './escape-terminal.ts';
import { formatCount } from './format-text.ts';
import type { OutcomeInput } from './render-outcome-section.ts';
import type { TextColors } from './text-colors.ts';

export type OutcomeTextInput = Pick<
  OutcomeInput,
  'outcome' | 'apply' | 'cancelled' | 'reasons' | 'auditHash'
>;

/** What an apply did, for a terminal: each change that was not done with its reason, the counts, the figures, the audit hash. */
export function renderOutcomeText(input: OutcomeTextInput, colors: TextColors): string {
  const { apply, cancelled, reasons, auditHash } = input;
  const lines = [
    ...(apply === null ? [] : toUndone(apply.changes).map((change) => toUndoneLine(change, colors))),
    ...reasons.map((reason) => `${colors.red('reason')} ${escapeTerminal(reason)}`),
    ...(cancelled ? [colors.yellow('cancelled before the end')] : []),
    ...(apply === null ? [] : toFigureLines(apply, colors)),
    ...(auditHash === null ? [] : [`audit hash ${escapeTerminal(auditHash)}`]),
    colors.bold(`outcome: ${input.outcome}`),
  ];
  return guardWorkflowCommands(lines.map((line) => `${line}\n`).join(''));
}

function toUndoneLine({ change, status, error, attempts }: ChangeOutcome, colors: TextColors): string {
  const sign = status === 'failed' ? colors.red('failed ') : colors.yellow('skipped');
  const tries = attempts > 1 ? ` (${attempts} tries)` : '';
  const why =
    error === null ? '' : `: ${escapeTerminal(error.code)} ${escapeTerminal(error.message)}${tries}`;
  return `${sign} ${change.action} ${escapeTerminal(change.path)}${why}`;
}

function toFigureLines(
  { changes, metrics }: NonNullable<OutcomeInput['apply']>,
  colors: TextColors,
): string[] {
  const { applied, adopted, failed, skipped } = countStatuses(changes);
  const counts = [
    colors.green(`${formatCount(applied)} applied`),
    `${formatCount(adopted)} adopted`,
    failed === 0 ? '0 failed' : colors.red(`${formatCount(failed)} failed`),
    skipped === 0 ? '0 skipped' : colors.yellow(`${formatCount(skipped)} skipped`),
  ];
  const percent = Math.floor(metrics.assignmentRate * 10_000) / 100;
  return [
    counts.join(', '),
    `${formatCount(metrics.successfulAssignments)} of ${formatCount(metrics.totalAttempts)} codes in place (${percent} %), average latency ${metrics.averageLatencyMs} ms`,
  ];
}
