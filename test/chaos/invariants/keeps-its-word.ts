import type { AuditRecord, AuditResult } from '../../../src/model/audit-record.ts';
import type { ActualCode } from '../../../src/model/call-code.ts';
import { hasValues } from '../has-values.ts';
import type { ChaosHistory, RunHistory, Violation } from '../history.ts';
import { Timeline } from '../timeline.ts';

interface Scene {
  readonly timeline: Timeline;
  readonly run: RunHistory;
}

/** Every SUCCESS was true of the tenant during its run, and is true at the end of it unless somebody changed the record by hand. */
export function keepsItsWord(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  return history.runs.flatMap((run, index) =>
    (run.audit?.records ?? []).filter(isSuccess).flatMap((result) => {
      const fault = findFault(result, { timeline, run });
      const message = `${result.action} of ${result.path} (id ${result.callCodeId ?? 'none'}) is a SUCCESS, but ${fault ?? ''}`;
      return fault === null ? [] : [{ invariant: 'keeps its word', run: index + 1, message }];
    }),
  );
}

function isSuccess(record: AuditRecord): record is AuditRecord & AuditResult {
  return 'status' in record && record.status === 'SUCCESS';
}

function findFault(result: AuditResult, { timeline, run }: Scene): string | null {
  const id = result.callCodeId;
  if (id === null) return 'names no record';
  const { fromSequence, toSequence } = run;
  const moments = Array.from({ length: toSequence - fromSequence + 1 }, (_, step) => fromSequence + step);
  const holds = (sequence: number) => isAs(timeline.at(sequence).get(id), { result, timeline });
  if (!moments.some(holds)) return 'the tenant had no such record during the run';
  const isTouched = moments.slice(1).some((sequence) => isTouchedByHand(id, sequence, timeline));
  return isTouched || holds(toSequence) ? null : 'the record was another one when the run had ended';
}

function isAs(
  record: ActualCode | undefined,
  { result, timeline }: { readonly result: AuditResult; readonly timeline: Timeline },
): boolean {
  return (
    record !== undefined &&
    hasValues(record, result.after) &&
    timeline.isParent(record.parentId, result.after.parent)
  );
}

function isTouchedByHand(id: string, sequence: number, timeline: Timeline): boolean {
  const change = timeline.changeAt(sequence);
  return change !== null && change.record.id === id && timeline.editOf(change) !== null;
}
