import { hasValues } from '../has-values.ts';
import type { ChaosHistory, Violation } from '../history.ts';
import type { NumberedChange } from '../play/served-tenant.ts';
import { Timeline } from '../timeline.ts';

/** Whatever an apply changes, it changes into what the files list, or retires what they own and do not list. */
export function leavesOthersAlone(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  return timeline.appliedChanges.flatMap((change) => {
    if (isListed(change, { history, timeline }) || isRetirement(change, { history, timeline })) return [];
    const { record, sequence } = change;
    const path = timeline.pathsAt(sequence).get(record.id) ?? record.code;
    const message = `change ${sequence} (${change.kind}) of ${path} (id ${record.id}, category ${JSON.stringify(record.category)}) is nothing that the files ask for`;
    return [{ invariant: 'leaves others alone', run: timeline.runOf(change), message }];
  });
}

interface Scene {
  readonly history: ChaosHistory;
  readonly timeline: Timeline;
}

function isListed(change: NumberedChange, { history, timeline }: Scene): boolean {
  const begun = history.runs.slice(0, timeline.runOf(change));
  const versions = new Set(begun.map(({ version }) => version));
  return [...versions].some((version) =>
    (history.schedule.versions[version]?.listed ?? []).some((code) => {
      const cut = code.path.lastIndexOf('/');
      const parent = cut < 0 ? null : code.path.slice(0, cut);
      return hasValues(change.record, code) && timeline.isParent(change.record.parentId, parent);
    }),
  );
}

function isRetirement({ kind, record, sequence }: NumberedChange, { history, timeline }: Scene): boolean {
  const { removed, ownedCategories } = history.schedule;
  if (kind !== 'updated' || removed !== 'deactivate' || !ownedCategories.includes(record.category))
    return false;
  const before = timeline.at(sequence - 1).get(record.id);
  return (
    before !== undefined &&
    !record.isActive &&
    JSON.stringify({ ...before, isActive: false }) === JSON.stringify(record)
  );
}
