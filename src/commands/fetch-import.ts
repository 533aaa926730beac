import { createNameSpeller } from '../cxone/dispositions/spell-name.ts';
import { InputError } from '../errors/input-error.ts';
import { CATEGORY_LIMITS, checkText, NAME_LIMITS } from '../matrix/name-limits.ts';
import type { DesiredCode } from '../model/call-code.ts';
import type { SettledImport } from '../reconcile/import/settle-import.ts';
import { nearestName } from '../util/nearest-name.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { holdsMask, wrongTenant } from './make-plan.ts';
import { type OpenStore, openStore } from './open-store.ts';
import type { Run } from './run-environment.ts';

/** Enters idempotency keys only, and nothing is created here. */
const NO_COMMIT = 'import';

/**
 * What files of these categories, of all when none is named, have to say for a plan to find nothing to do. Reads lists, never a
 * code by itself: a flat list is read once more, for the codes that were found, since that is how a plan will read it.
 * @throws InputError when the credentials are another tenant's than the settings name, and for a category in which there is
 * nothing to list.
 */
export async function fetchImport(run: Run, categories: readonly string[] = []): Promise<SettledImport> {
  const opened = await openStore(run, NO_COMMIT);
  try {
    const blocker = wrongTenant(run, await opened.store.signIn());
    if (blocker !== null) throw new InputError(blocker.message);
    return await draft(run, { opened, categories });
  } finally {
    await opened.close();
  }
}

interface Source {
  readonly opened: OpenStore;
  readonly categories: readonly string[];
}

async function draft(run: Run, { opened, categories }: Source): Promise<SettledImport> {
  const { store, hasRedacted } = opened;
  const records = await store.listCodes([]);
  assertNotCancelled(run);
  const { draftImport } = await import('../reconcile/import/draft-import.ts');
  const spellName = createNameSpeller(run.settings.dispositionName);
  const drafted = draftImport(records, {
    checkName: (text) => checkText(text, NAME_LIMITS),
    checkCategory: (text) => checkText(text, CATEGORY_LIMITS),
    desiredTerms: (code) => store.desiredTerms(code),
    spellName: ({ terms, name }) => spellName(String(terms['dispositionName'] ?? name)),
    isRedacted: (record) => hasRedacted() && holdsMask(record),
  });
  const codes = await choose(drafted.codes, categories);
  const leftOut = drafted.leftOut.filter(
    ({ category }) => categories.length === 0 || categories.includes(category),
  );
  const actual = store.api === 'callcodes' ? records : await store.listCodes(codes);
  const { settleImport } = await import('../reconcile/import/settle-import.ts');
  return settleImport({ codes, leftOut }, { actual, target: run.settings.target, store });
}

/** @throws InputError for a category in which the tenant has nothing that can be listed. */
async function choose(
  codes: readonly DesiredCode[],
  categories: readonly string[],
): Promise<readonly DesiredCode[]> {
  if (categories.length === 0) return codes;
  const known = new Set(codes.map(({ category }) => category));
  const unknown = categories.find((category) => !known.has(category));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, [...known].sort());
    throw new InputError(
      `Importing failed: the tenant has no code to list in category ${JSON.stringify(unknown)}.`,
      {
        hint:
          nearest === null
            ? 'Leave --category out for all of them.'
            : `Did you mean ${JSON.stringify(nearest)}?`,
      },
    );
  }
  const { selectCategories } = await import('../reconcile/import/select-categories.ts');
  return selectCategories(codes, new Set(categories));
}
