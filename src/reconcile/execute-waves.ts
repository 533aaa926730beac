import pLimit from 'p-limit';
import type { ChangeOutcome } from '../model/outcome.ts';
import type { ExecutableChange } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import type { Settled } from './apply-journal.ts';
import { executeChange } from './execute-change.ts';

const PROGRESS_LABEL = 'Applying changes';
/** So many changes are skipped in one go: a signal, a timer and the disk get their turn in between. */
const SKIPS_AT_ONCE = 250;

type Outcomes = Map<ExecutableChange, ChangeOutcome>;

/**
 * One wave after the other, of each wave as many changes at once as the store is good for. Once the run has stopped, those in
 * work come to their end first; only then what was not started is put down as skipped. One outcome for each change.
 */
export async function executeWaves(
  waves: readonly (readonly ExecutableChange[])[],
  context: ApplyContext,
): Promise<ReadonlyMap<ExecutableChange, ChangeOutcome>> {
  const outcomes: Outcomes = new Map();
  const total = waves.reduce((sum, wave) => sum + wave.length, 0);
  const limit = pLimit(Math.max(1, context.store.fanOut));
  const { createFanOut } = context.store;
  const createLimit = createFanOut === undefined ? limit : pLimit(Math.max(1, createFanOut));
  const execute = async (change: ExecutableChange): Promise<Settled> => {
    const settled = await executeChange(change, context);
    outcomes.set(change, settled.outcome);
    if (settled.outcome.status === 'failed') context.log.error(toFailureLine(settled.outcome));
    context.log.progress({ label: PROGRESS_LABEL, done: outcomes.size, total });
    return settled;
  };
  const start = async (change: ExecutableChange): Promise<Settled | null> =>
    context.run.reasonToStop() === null ? execute(change) : null;
  for (const wave of waves) {
    if (context.run.reasonToStop() !== null) break;
    const settled = await Promise.all(
      wave.map((change) => (change.action === 'create' ? createLimit : limit)(start, change)),
    );
    await Promise.all(settled.flatMap((each) => (each === null ? [] : [each.recorded])));
  }
  await skip(
    waves.flat().filter((change) => !outcomes.has(change)),
    { context, execute },
  );
  return outcomes;
}

async function skip(
  changes: readonly ExecutableChange[],
  {
    context,
    execute,
  }: {
    readonly context: ApplyContext;
    readonly execute: (change: ExecutableChange) => Promise<Settled>;
  },
): Promise<void> {
  for (let from = 0; from < changes.length; from += SKIPS_AT_ONCE) {
    const settled = await Promise.all(changes.slice(from, from + SKIPS_AT_ONCE).map(execute));
    await Promise.all(settled.map(({ recorded }) => recorded));
    await context.clock.sleep(0);
  }
}

function toFailureLine({ change, error }: ChangeOutcome): string {
  return `${change.action} ${change.path} failed: ${error?.code ?? 'unknown'}: ${error?.message ?? ''}`;
}
