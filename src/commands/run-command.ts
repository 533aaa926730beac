import { assertAllowedEvent } from '../github/assert-allowed-event.ts';
import { type ChosenCommand, chooseCommand } from '../github/choose-command.ts';
import { assertNever } from '../util/assert-never.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { tellOfCancel } from './tell-of-cancel.ts';
import { warnOfSettings } from './warn-of-settings.ts';

/**
 * Runs the command that was asked for, or for `auto` the one that fits the event. An error that ends it becomes the outcome
 * `failed`, so that outputs, summary and last words are those of any other run.
 */
export async function runCommand(run: Run): Promise<RunResult> {
  return await tellOfCancel(run.environment, () => runChosen(run));
}

async function runChosen(run: Run): Promise<RunResult> {
  const chosen = chooseCommand(run.context, run.settings.command);
  if (run.settings.command === 'auto') run.environment.log.info(`Command: ${chosen.command}. ${chosen.why}`);
  try {
    assertAllowedEvent(run.context, chosen.command);
    await warnOfSettings(run, chosen.command);
    return await dispatch(run, chosen);
  } catch (error) {
    const command = chosen.command === 'not-applied' ? 'none' : chosen.command;
    const { failRun } = await import('./fail-run.ts');
    return failRun(run, { command, error });
  }
}

async function dispatch(run: Run, { command, comment, sign }: ChosenCommand): Promise<RunResult> {
  switch (command) {
    case 'validate':
      return (await import('./run-validate.ts')).runValidate(run);
    case 'plan':
      return (await import('./run-plan.ts')).runPlan(run, { comment, sign });
    case 'apply':
      return (await import('./run-apply.ts')).runApply(run);
    case 'not-applied':
      return (await import('./run-not-applied.ts')).runNotApplied(run);
    case 'none':
      return { ...EMPTY_RESULT, command: 'none', target: run.settings.target, outcome: 'validated' };
    case 'drift':
      return (await import('./run-drift.ts')).runDrift(run);
    case 'import':
      return (await import('./run-import.ts')).runImport(run);
    default:
      return assertNever(command);
  }
}
