import type { ActualCode } from '../model/call-code.ts';
import type { WriteOverChange } from '../model/plan.ts';
import { type ApplyContext, toParentId } from './apply-context.ts';
import type { ApplyJournal } from './apply-journal.ts';
import { type ExpectedCode, renderDifferences, toDifferences } from './apply-values.ts';
import { toFailed, toReplyVerdict, type Verdict } from './apply-verdict.ts';

/** What a read that found its record, or found none, answered; the port tells no more than that. */
const HTTP_FOUND = 200;
const HTTP_NOT_FOUND = 404;

interface OverwriteCall {
  readonly context: ApplyContext;
  readonly journal: ApplyJournal;
}

/**
 * Reads the record and writes over it only while it is as it was planned against. One that is already as wanted is
 * adopted; one that somebody changed meanwhile is left alone.
 * @throws what the store throws
 */
export async function executeOverwrite(
  change: WriteOverChange,
  { context, journal }: OverwriteCall,
): Promise<Verdict> {
  const after = { values: change.after, parentId: toParentId(change.after.parent, context.ids) };
  const before = { values: change.before, parentId: toPlannedParentId(change, context) };
  journal.startRead();
  const actual = await context.store.readCode(change.id);
  const verdict = toReadVerdict(change, { actual, before, after });
  if (verdict !== null) return verdict;
  const reply = await context.store.updateCode({
    id: change.id,
    path: change.path,
    values: change.after,
    parentId: after.parentId,
    beforeSend: (requestId) => journal.beforeSend(requestId),
  });
  return toReplyVerdict(reply, after);
}

interface ReadRecord {
  readonly actual: ActualCode | null;
  readonly before: ExpectedCode;
  readonly after: ExpectedCode;
}

/** Null when the record may be written over. */
function toReadVerdict({ id, path }: WriteOverChange, { actual, before, after }: ReadRecord): Verdict | null {
  if (actual === null) {
    const message = `Not written: the tenant no longer has the record of ${path} (id ${id}). Plan again.`;
    return toFailed({ code: 'GONE', message }, { id, httpStatus: HTTP_NOT_FOUND });
  }
  if (toDifferences(actual, after).length === 0) {
    return { status: 'adopted', id, attempts: 1, httpStatus: HTTP_FOUND, error: null, settled: true };
  }
  const changed = toDifferences(actual, before);
  if (changed.length === 0) return null;
  const message = `Not written: ${path} (id ${id}) was changed in the tenant after it was planned: ${renderDifferences(changed, 'planned from')}. Plan again.`;
  return toFailed({ code: 'STALE', message }, { id, httpStatus: HTTP_FOUND });
}

function toPlannedParentId({ id, path }: WriteOverChange, { snapshot }: ApplyContext): string | null {
  const planned = snapshot.get(id);
  if (planned === undefined)
    throw new Error(`The plan changes ${path} (id ${id}), which its snapshot does not hold.`);
  return planned.parentId;
}
