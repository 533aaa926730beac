import { InputError } from '../errors/input-error.ts';
import { CATEGORY_LIMITS, checkText, NAME_LIMITS } from '../matrix/name-limits.ts';
import type { SettledImport } from '../reconcile/import/settle-import.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { holdsMask, wrongTenant } from './make-plan.ts';
import { type OpenStore, openStore } from './open-store.ts';
import type { Run } from './run-environment.ts';

/** Enters idempotency keys only, and nothing is created here. */
const NO_COMMIT = 'import';

/**
 * What files have to say for a plan to find nothing to do. Reads lists, never a code by itself: a flat list is read once more, for
 * the codes that were found, since that is how a plan will read it.
 * @throws InputError when the credentials are another tenant's than the settings name.
 */
export async function fetchImport(run: Run): Promise<SettledImport> {
  const opened = await openStore(run, NO_COMMIT);
  try {
    const blocker = wrongTenant(run, await opened.store.signIn());
    if (blocker !== null) throw new InputError(blocker.message);
    return await draft(run, opened);
  } finally {
    await opened.close();
  }
}

async function draft(run: Run, { store, hasRedacted }: OpenStore): Promise<SettledImport> {
  const records = await store.listCodes([]);
  assertNotCancelled(run);
  const { draftImport } = await import('../reconcile/import/draft-import.ts');
  const drafted = draftImport(records, {
    checkName: (text) => checkText(text, NAME_LIMITS),
    checkCategory: (text) => checkText(text, CATEGORY_LIMITS),
    desiredTerms: (code) => store.desiredTerms(code),
    isRedacted: (record) => hasRedacted() && holdsMask(record),
  });
  const actual = store.api === 'callcodes' ? records : await store.listCodes(drafted.codes);
  const { settleImport } = await import('../reconcile/import/settle-import.ts');
  return settleImport(drafted, { actual, target: run.settings.target, store });
}
