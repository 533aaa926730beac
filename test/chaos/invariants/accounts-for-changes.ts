import type { AuditIntent } from '../../../src/model/audit-record.ts';
import type { ChaosHistory, RunHistory, Violation } from '../history.ts';
import { Timeline } from '../timeline.ts';

/** Every change of the tenant has a SUCCESS or an open intent in the log of some run that had begun by then. */
export function accountsForChanges(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  const intents = history.runs.map(listUnrefuted);
  return timeline.appliedChanges.flatMap((change) => {
    const run = timeline.runOf(change);
    const announced = intents.slice(0, run).flat();
    if (announced.some(({ after }) => timeline.isFor(change.record, { values: after, parent: after.parent })))
      return [];
    const { kind, record, sequence } = change;
    const message = `change ${sequence} (${kind} ${record.code}, id ${record.id}) has neither a SUCCESS nor an open intent in any log`;
    return [{ invariant: 'accounts for changes', run, message }];
  });
}

/** Intents whose log does not say that they failed. */
function listUnrefuted({ audit }: RunHistory): readonly AuditIntent[] {
  const records = audit?.records ?? [];
  const refuted = new Set(
    records.flatMap((record) =>
      'status' in record && record.status === 'FAILURE' && record.requestId !== null
        ? [record.requestId]
        : [],
    ),
  );
  return records
    .filter((record) => record.action === 'INTENT')
    .filter(({ requestId }) => !refuted.has(requestId));
}
