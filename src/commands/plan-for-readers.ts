import { findStakes } from './find-stakes.ts';
import { type Draft, makePlan } from './make-plan.ts';
import type { Run } from './run-environment.ts';

/** The plan, and for those who read it what is at stake. Lets go of the tenant. */
export async function planForReaders(run: Run): Promise<Draft> {
  const draft = await makePlan(run);
  if (draft.compared === null) return draft;
  try {
    return { ...draft, stakes: await findStakes(run, draft.compared) };
  } finally {
    await draft.compared.close();
  }
}
