import type { ActualCode } from '../model/call-code.ts';
import type { WithheldReply, WriteReply } from '../model/call-code-store.ts';
import type { WriteOverChange } from '../model/plan.ts';
import { type ApplyContext, toParentId } from './apply-context.ts';
import type { ApplyJournal } from './apply-journal.ts';
import { type ExpectedCode, renderDifferences, renderValues, toDifferences } from './apply-values.ts';
import { toFailed, toReplyVerdict, type Verdict } from './apply-verdict.ts';
import { isAdoption } from './is-adoption.ts';

/** What a read that found its record, or found none, answered; the port tells no more than that. */
const HTTP_FOUND = 200;
const HTTP_NOT_FOUND = 404;
/** A record that was read longer ago is read again before it is written over: the tenant may have asked for a pause. */
const MAX_READ_AGE_MS = 5_000;
/** A pace that keeps each call waiting for longer must not keep the change reading for ever. */
const MAX_READS = 2;

interface OverwriteCall {
  readonly context: ApplyContext;
  readonly journal: ApplyJournal;
}

/** The record before the plan and after it, parents by id. */
interface Ends {
  readonly before: ExpectedCode;
  readonly after: ExpectedCode;
}

/**
 * Reads the record and writes over it only while it is as it was planned against. One that is already as wanted is
 * adopted; one that somebody changed meanwhile is left alone.
 * @throws what the store throws
 */
export async function executeOverwrite(change: WriteOverChange, call: OverwriteCall): Promise<Verdict> {
  const { context, journal } = call;
  const ends = {
    before: { values: change.before, parentId: toPlannedParentId(change, context) },
    after: { values: change.after, parentId: toParentIdAfter(change, context) },
  };
  for (let reads = 1; ; reads += 1) {
    journal.startRead();
    const actual = await context.store.readCode(change.id);
    const verdict = toReadVerdict(change, { ...ends, actual });
    if (verdict !== null) return verdict;
    const maxAgeMs = reads < MAX_READS ? MAX_READ_AGE_MS : Number.POSITIVE_INFINITY;
    const reply = await overwrite(change, { ...call, ends, goodUntilMs: context.clock.nowMs() + maxAgeMs });
    if (reply?.kind === 'withheld') return toWithheldVerdict(change, { ...ends, reply });
    if (reply !== null) return toWrittenVerdict(change, { reply, after: ends.after });
  }
}

/** A record that was only marked as the code that it was already counts as adopted. */
function toWrittenVerdict(
  change: WriteOverChange,
  { reply, after }: { readonly reply: WriteReply; readonly after: ExpectedCode },
): Verdict {
  const verdict = toReplyVerdict(reply, after);
  return verdict.status === 'applied' && isAdoption(change) ? { ...verdict, status: 'adopted' } : verdict;
}

/** Null when nothing was sent, because the read was too long ago by the time the write could have left. */
async function overwrite(
  change: WriteOverChange,
  {
    context,
    journal,
    ends,
    goodUntilMs,
  }: OverwriteCall & { readonly ends: Ends; readonly goodUntilMs: number },
): Promise<WriteReply | WithheldReply | null> {
  let isOutdated = false;
  try {
    return await context.store.updateCode({
      id: change.id,
      path: change.path,
      values: change.after,
      parentId: ends.after.parentId,
      beforeSend: async (requestId) => {
        isOutdated = context.clock.nowMs() > goodUntilMs;
        if (isOutdated) throw new Error('The record was read too long ago.');
        await journal.beforeSend(requestId);
      },
      mayRepeat: (actual) => toReadVerdict(change, { ...ends, actual }) === null,
    });
  } catch (error) {
    if (isOutdated) return null;
    throw error;
  }
}

type ReadRecord = Ends & { readonly actual: ActualCode | null };

/** Null when the record may be written over. */
function toReadVerdict({ id, path }: WriteOverChange, { actual, before, after }: ReadRecord): Verdict | null {
  const httpStatus = actual === null ? HTTP_NOT_FOUND : HTTP_FOUND;
  if (actual !== null && toDifferences(actual, after).length === 0)
    return { status: 'adopted', id, attempts: 1, httpStatus, error: null, settled: true };
  const changed = actual === null ? [] : toDifferences(actual, before);
  if (actual !== null && changed.length === 0) return null;
  const now =
    actual === null
      ? `the record is gone, planned from ${renderValues(before)}`
      : renderDifferences(changed, 'planned from');
  const message = `Not written: ${path} (id ${id}) was changed in the tenant after it was planned: ${now}. Plan again.`;
  return toFailed({ code: 'STALE', message }, { id, httpStatus });
}

/** The record was as planned before the first attempt and is not before the next: that attempt's work, or somebody's. */
function toWithheldVerdict(
  change: WriteOverChange,
  { reply, ...ends }: Ends & { readonly reply: WithheldReply },
): Verdict {
  const verdict = toReadVerdict(change, { ...ends, actual: reply.code });
  if (verdict === null) throw new Error(`The store did not repeat the write of ${change.path} for nothing.`);
  const settled = verdict.error === null || !reply.mayHaveTakenEffect;
  return { ...verdict, attempts: reply.attempts, settled };
}

/** A record that stays where it is may stand below a parent that a flat list does not have. */
function toParentIdAfter(change: WriteOverChange, context: ApplyContext): string | null {
  const { before, after } = change;
  const isLost = after.parent !== null && after.parent === before.parent && !context.ids.has(after.parent);
  return isLost ? toPlannedParentId(change, context) : toParentId(after.parent, context.ids);
}

function toPlannedParentId({ id, path }: WriteOverChange, { snapshot }: ApplyContext): string | null {
  const planned = snapshot.get(id);
  if (planned === undefined)
    throw new Error(`The plan changes ${path} (id ${id}), which its snapshot does not hold.`);
  return planned.parentId;
}
