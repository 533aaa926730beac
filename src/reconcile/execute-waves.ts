import pLimit from 'p-limit';
import type { ChangeOutcome } from '../model/outcome.ts';
import type { ExecutableChange } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import type { Settled } from './apply-journal.ts';
import { executeChange } from './execute-change.ts';

const PROGRESS_LABEL = 'Applying changes';

/** One wave after the other, of each wave as many changes at once as the store is good for. One outcome for each change. */
export async function executeWaves(
  waves: readonly (readonly ExecutableChange[])[],
  context: ApplyContext,
): Promise<ReadonlyMap<ExecutableChange, ChangeOutcome>> {
  const outcomes = new Map<ExecutableChange, ChangeOutcome>();
  const total = waves.reduce((sum, wave) => sum + wave.length, 0);
  const limit = pLimit(Math.max(1, context.store.fanOut));
  const execute = async (change: ExecutableChange): Promise<Settled> => {
    const settled = await executeChange(change, context);
    outcomes.set(change, settled.outcome);
    if (settled.outcome.status === 'failed') context.log.error(toFailureLine(settled.outcome));
    context.log.progress({ label: PROGRESS_LABEL, done: outcomes.size, total });
    return settled;
  };
  for (const wave of waves) {
    const settled = await limit.map(wave, execute);
    await Promise.all(settled.map(({ recorded }) => recorded));
  }
  return outcomes;
}

function toFailureLine({ change, error }: ChangeOutcome): string {
  return `${change.action} ${change.path} failed: ${error?.code ?? 'unknown'}: ${error?.message ?? ''}`;
}
