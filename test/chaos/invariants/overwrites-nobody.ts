import type { ActualCode } from '../../../src/model/call-code.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import type { RecordRules } from '../chaos-api.ts';
import { hasValues } from '../has-values.ts';
import type { ChaosHistory, HandEdit, RunHistory, Violation } from '../history.ts';
import type { LoggedCall } from '../play/request-tail.ts';
import type { NumberedChange } from '../play/served-tenant.ts';
import { Timeline } from '../timeline.ts';

interface Overwriting {
  readonly change: NumberedChange;
  readonly edit: HandEdit;
  /** What the edit had left. */
  readonly edited: ActualCode;
  readonly run: RunHistory;
  /** The run has created the record: it knew what was in it. */
  readonly isOwn: boolean;
}

/**
 * What somebody changed by hand while a run was under way is not written over by that run. The moment between looking and
 * writing remains: an API without preconditions leaves no way around it. A write that is repeated looks again.
 */
export function overwritesNobody(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  const { rules } = history.api;
  return timeline.appliedChanges.flatMap((change) => {
    const number = timeline.runOf(change);
    const run = history.runs[number - 1];
    const last = toLastChange(change, timeline);
    const edit = last === null ? null : timeline.editOf(last);
    // The log of a tenant that died may lack the look.
    if (run === undefined || run.tenantCrashed || last === null || edit === null) return [];
    if (last.sequence <= run.fromSequence || isInformed({ change, edited: last.record, run }, rules))
      return [];
    const isOwn = timeline.appliedChanges.some(
      ({ kind, record, sequence }) =>
        kind === 'created' && record.id === change.record.id && sequence > run.fromSequence,
    );
    const fault = findFault({ change, edit, edited: last.record, run, isOwn }, history);
    const message = `change ${change.sequence} of ${change.record.code} (id ${change.record.id}) ${fault ?? ''}`;
    return fault === null ? [] : [{ invariant: 'overwrites nobody', run: number, message }];
  });
}

function toLastChange({ record, sequence }: NumberedChange, timeline: Timeline): NumberedChange | null {
  for (let number = sequence - 1; number > 0; number -= 1) {
    const change = timeline.changeAt(number);
    if (change?.record.id === record.id) return change;
  }
  return null;
}

/** Nothing of the edit is lost but what the run was planned from, late enough to know of it. */
function isInformed(
  { change, edited, run }: Pick<Overwriting, 'change' | 'edited' | 'run'>,
  { toOthers }: RecordRules,
): boolean {
  if (toOthers(edited) !== toOthers(change.record)) return false;
  return isPlannedFrom(run, edited) || isMarking(edited, change.record);
}

/** The run began late enough to know of the edit. A plan says which code it takes a record for that does not say so itself. */
function isPlannedFrom(
  { texts }: RunHistory,
  { id, name, code, type, category, isActive }: ActualCode,
): boolean {
  const plan: unknown = JSON.parse(texts['plan.json'] ?? '{}');
  const changes: readonly unknown[] = isRecord(plan) && Array.isArray(plan['changes']) ? plan['changes'] : [];
  const before = changes.filter(isRecord).find((change) => change['id'] === id)?.['before'];
  const values = Object.entries({ name, type, isActive, ...(code === '' ? {} : { code, category }) });
  return isRecord(before) && values.every(([field, value]) => before[field] === value);
}

/** The record says now which code it is, and did not before. */
function isMarking(before: ActualCode, { code, category, ...after }: ActualCode): boolean {
  return before.code === '' && hasValues({ ...after, code, category }, { ...before, code, category });
}

function findFault(
  { change, edit, edited, run, isOwn }: Overwriting,
  { calls, api: { rules } }: Pick<ChaosHistory, 'calls' | 'api'>,
): string | null {
  const own = calls.filter(
    ({ path, startedMs }) =>
      path.endsWith(`/${change.record.id}`) && startedMs >= run.startedMs && startedMs <= run.endedMs,
  );
  const writes = own.filter(({ method, body }) => method === 'PUT' && !rules.isBodyOf(body, edited));
  const write = writes.find(({ startedMs }) => startedMs > edit.endedMs);
  if (write === undefined) return null;
  const look = findLook(own, write) ?? (isOwn ? { startedMs: run.startedMs, endedMs: run.startedMs } : null);
  if (look === null) return 'was written without a look at the record';
  if (look.startedMs > edit.endedMs) return `wrote over an edit by hand (${edit.kind}) that it had seen`;
  const first = writes.find(
    ({ startedMs, endedMs }) => startedMs >= look.endedMs && endedMs < edit.startedMs,
  );
  return first === undefined
    ? null
    : `wrote over an edit by hand (${edit.kind}) when it repeated a write without another look`;
}

function findLook(calls: readonly LoggedCall[], write: LoggedCall): LoggedCall | null {
  return calls.findLast(({ method, endedMs }) => method === 'GET' && endedMs <= write.startedMs) ?? null;
}
