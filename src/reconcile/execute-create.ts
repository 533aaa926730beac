import type { WriteReply } from '../model/call-code-store.ts';
import type { CreateChange } from '../model/plan.ts';
import { type ApplyContext, toParentId } from './apply-context.ts';
import type { ApplyJournal } from './apply-journal.ts';
import { type ExpectedCode, renderDifferences, toDifferences } from './apply-values.ts';
import { toFailed, toReplyVerdict, type Verdict } from './apply-verdict.ts';

interface CreateCall {
  readonly context: ApplyContext;
  readonly journal: ApplyJournal;
}

/**
 * Creates the code below the id that its parent has by now. A record that the tenant already has at that place is adopted
 * when it is equal in every field; another one stays as it is.
 * @throws what the store throws
 */
export async function executeCreate(
  change: CreateChange,
  { context, journal }: CreateCall,
): Promise<Verdict> {
  const parentId = toParentId(change.after.parent, context.ids);
  const reply = await context.store.createCode({
    path: change.path,
    values: change.after,
    parentId,
    knownIds: context.knownIds,
    beforeSend: (requestId) => journal.beforeSend(requestId),
  });
  const expected = { values: change.after, parentId };
  if (reply.kind === 'written') return toReplyVerdict(reply, expected);
  return toExistingVerdict(reply, { change, expected, keptAt: toKeptPath(reply.code.id, context) });
}

interface ExistingRecord {
  readonly change: CreateChange;
  readonly expected: ExpectedCode;
  /** Where this very plan has the record; null for one that the plan does not know. */
  readonly keptAt: string | null;
}

function toExistingVerdict(reply: WriteReply, { change, expected, keptAt }: ExistingRecord): Verdict {
  const { attempts, httpStatus, code } = reply;
  const differences = toDifferences(code, expected);
  if (differences.length === 0 && keptAt === null) {
    return { status: 'adopted', id: code.id, attempts, httpStatus, error: null, settled: true };
  }
  const other = keptAt === null ? 'another record' : `the record of ${keptAt}`;
  const shown = differences.length === 0 ? 'equal in every field' : renderDifferences(differences, 'wanted');
  const message = `Not created: the tenant has ${other} at ${change.path} (id ${code.id}): ${shown}. Plan again to see it.`;
  const settled = reply.mayHaveTakenEffect !== true;
  return toFailed({ code: 'DUPLICATE', message }, { id: code.id, attempts, httpStatus, settled });
}

/** A record of the snapshot is that of another path: its own move away failed, or somebody moved it here. */
function toKeptPath(id: string, { knownIds, ids }: ApplyContext): string | null {
  if (!knownIds.has(id)) return null;
  return [...ids].find(([, each]) => each === id)?.[0] ?? 'another path';
}
