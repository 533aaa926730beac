import type { ActualCode } from '../../../src/model/call-code.ts';
import { hasValues } from '../has-values.ts';
import type { ChaosHistory, Violation } from '../history.ts';
import type { NumberedChange } from '../play/served-tenant.ts';
import { Timeline } from '../timeline.ts';

/**
 * Whatever an apply changes, it changes into what the files list, or it retires, or takes along with a parent, what they own and do
 * not list. What others have put into a record besides stays in it.
 */
export function leavesOthersAlone(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  return timeline.appliedChanges.flatMap((change) => {
    const scene = { history, timeline };
    const isWanted = isListed(change, scene) || isCareOfUnlisted(change, scene);
    if (isWanted && keepsOthers(change, scene)) return [];
    const { record, sequence } = change;
    const path = timeline.pathsAt(sequence).get(record.id) ?? record.code;
    const fault = isWanted ? 'drops what others wrote in it' : 'is nothing that the files ask for';
    const message = `change ${sequence} (${change.kind}) of ${path} (id ${record.id}, category ${JSON.stringify(record.category)}) ${fault}`;
    return [{ invariant: 'leaves others alone', run: timeline.runOf(change), message }];
  });
}

interface Scene {
  readonly history: ChaosHistory;
  readonly timeline: Timeline;
}

function isListed({ record, sequence }: NumberedChange, { history, timeline }: Scene): boolean {
  const versions = new Set(timeline.runsBefore(sequence).map(({ version }) => version));
  return [...versions].some((version) =>
    (history.schedule.versions[version]?.listed ?? []).some((code) => {
      const cut = code.path.lastIndexOf('/');
      const parent = cut < 0 ? null : code.path.slice(0, cut);
      return timeline.isFor(record, { values: code, parent });
    }),
  );
}

function isCareOfUnlisted(change: NumberedChange, { history, timeline }: Scene): boolean {
  const { kind, record, sequence } = change;
  const { removed, ownedCategories } = history.schedule;
  if (kind !== 'updated' || !ownedCategories.includes(record.category)) return false;
  return timeline.seenBefore(change).some((before) => {
    if (!hasValues(record, { ...before, isActive: record.isActive })) return false;
    const isMoved = record.parentId !== before.parentId;
    if (isMoved && !isCarried({ before, after: record, sequence }, timeline)) return false;
    return removed === 'deactivate' && !record.isActive
      ? true
      : isMoved && record.isActive === before.isActive;
  });
}

/** Below the same record as before, which has another path now, or gets it: a parent that is retired as well comes after its children. */
function isCarried(
  { before, after, sequence }: Pick<NumberedChange, 'sequence'> & Record<'before' | 'after', ActualCode>,
  timeline: Timeline,
): boolean {
  const { parentId } = before;
  if (parentId === null) return false;
  return Array.from({ length: sequence }, (_, earlier) => timeline.idAt(parentId, earlier)).some(
    (id) => id !== null && timeline.isParent(id, after.parentId),
  );
}

/** An edit between looking and writing is lost, and another invariant's business. */
function keepsOthers(change: NumberedChange, { history, timeline }: Scene): boolean {
  const { toOthers } = history.api.rules;
  if (change.kind === 'created') return true;
  return timeline.seenBefore(change).some((before) => toOthers(before) === toOthers(change.record));
}
