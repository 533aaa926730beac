import type { Clock } from '../model/clock.ts';
import { listRetirements } from '../model/list-retirements.ts';
import type { Stakes } from '../model/stakes.ts';
import type { Compared } from './make-plan.ts';
import type { Run } from './run-environment.ts';

/** Retirements that the tenant is asked about; more than that nobody reads. */
const MAX_RETIREMENTS = 50;
/** The tenant is asked no longer than this: a plan does not wait for what only adds to it. */
const MAX_ASKING_MS = 30_000;

/** Who uses what the plan retires; null where it retires nothing, or the API cannot tell. Never fails a run. */
export async function findStakes(
  run: Run,
  { result, store }: Pick<Compared, 'result' | 'store'>,
): Promise<Stakes | null> {
  const retired = listRetirements(result.plan);
  if (retired.length === 0 || store.listUses === undefined) return null;
  const { clock, signal } = run.environment;
  const asked = retired.slice(0, MAX_RETIREMENTS).map(({ id }) => id);
  const deadline = startDeadline(MAX_ASKING_MS, clock);
  try {
    const listed = await store.listUses(asked, { signal: AbortSignal.any([signal, deadline.signal]) });
    return { ...listed, askedCount: asked.length };
  } finally {
    deadline.clear();
  }
}

/** A signal that aborts after this time, unless it is cleared before. */
function startDeadline(
  ms: number,
  clock: Clock,
): { readonly signal: AbortSignal; readonly clear: () => void } {
  const deadline = new AbortController();
  const cleared = new AbortController();
  clock.sleep(ms, cleared.signal).then(
    () => deadline.abort(),
    // Nobody waits for it any more.
    () => undefined,
  );
  return { signal: deadline.signal, clear: () => cleared.abort() };
}
