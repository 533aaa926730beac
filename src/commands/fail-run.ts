import { publishOutcome, writeOutcomeSummary } from './publish-outcome.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { toEnding } from './to-ending.ts';

/**
 * What a run came to that an error or a signal ended before anything was written: told in the summary and, after an apply,
 * to the pull request. The outputs follow from the result, as those of any other run.
 */
export async function failRun(
  run: Run,
  { command, error }: { readonly command: string; readonly error: unknown },
): Promise<RunResult> {
  const { environment, settings } = run;
  const ended = toEnding(error, environment);
  const result: RunResult = { ...EMPTY_RESULT, command, target: settings.target, ...ended };
  if (command === 'apply') {
    return { ...result, commentUrl: await publishOutcome(run, { draft: null, result }) };
  }
  await writeOutcomeSummary(run, { draft: null, result });
  return result;
}
