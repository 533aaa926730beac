import type { ActualCode } from '../model/call-code.ts';
import { listUnmatchedTakeover } from '../reconcile/list-unmatched-takeover.ts';
import type { Run } from './run-environment.ts';
import { warnLoudly } from './warn-loudly.ts';

const MAX_NAMED = 10;

/** Tells which names under `takeover` mean nothing: mistyped ones would leave their conflicts unexplained. */
export async function warnOfTakeover(
  run: Run,
  known: { readonly actual: readonly ActualCode[]; readonly listed: readonly string[] },
): Promise<void> {
  const unmatched = listUnmatchedTakeover(run.settings.takeover, known);
  if (unmatched.length === 0) return;
  const named = unmatched.slice(0, MAX_NAMED).map((name) => `"${name}"`);
  const more = unmatched.length > MAX_NAMED ? ` and ${unmatched.length - MAX_NAMED} more` : '';
  await warnLoudly(
    run,
    `takeover names nothing that the tenant or the files know: ${named.join(', ')}${more}. Write a path (INT/INT_HOT) or a category exactly as it is spelled, or drop it.`,
  );
}
