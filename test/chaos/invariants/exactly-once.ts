import type { ChaosHistory, Violation } from '../history.ts';
import type { MatrixVersion } from '../schedule.ts';
import { Timeline } from '../timeline.ts';

/** No record twice at one place, at no time; no second record for a code that has one; ids stay. */
export function exactlyOnce(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  return [
    ...findTwins(history, timeline),
    ...findSecondCreates(history, timeline),
    ...findChangedIds(history, timeline),
  ];
}

function findTwins({ changes, api }: ChaosHistory, timeline: Timeline): readonly Violation[] {
  return changes.flatMap((change) => {
    const { kind, record, sequence } = change;
    const run = timeline.runOf(change);
    const others = [...timeline.at(sequence).values()].filter((other) => other.id !== record.id);
    const twin = others.find((other) => api.toPlace(other) === api.toPlace(record));
    const isKnown = timeline.at(sequence - 1).has(record.id);
    return [
      ...(twin === undefined
        ? []
        : [toViolation(run, `change ${sequence} puts ${record.id} where ${twin.id} is: ${record.code}`)]),
      ...(isKnown === (kind === 'updated')
        ? []
        : [toViolation(run, `change ${sequence} has ${record.id} ${kind}, which cannot be`)]),
    ];
  });
}

/** A place that a record left by hand may be filled again. */
function findSecondCreates({ api }: ChaosHistory, timeline: Timeline): readonly Violation[] {
  const { displaced } = timeline;
  return timeline.appliedChanges.flatMap((change) => {
    if (change.kind !== 'created') return [];
    for (let sequence = 0; sequence < change.sequence; sequence += 1) {
      for (const other of timeline.at(sequence).values()) {
        if (api.toPlace(other) !== api.toPlace(change.record) || displaced.has(other.id)) continue;
        const message = `${change.record.code} was created as ${change.record.id}, though ${other.id} had been at its place`;
        return [toViolation(timeline.runOf(change), message)];
      }
    }
    return [];
  });
}

/** The id of each listed code, from run to run, wherever the files move it. */
function findChangedIds({ schedule, runs }: ChaosHistory, timeline: Timeline): readonly Violation[] {
  const { displaced } = timeline;
  const ids = new Map<number, string>();
  for (const { key, formerId } of schedule.versions.flatMap(({ listed }) => listed))
    if (formerId !== null) ids.set(key, formerId);
  return runs.flatMap((run, index) => {
    const known = toPathsByKey(schedule.versions.slice(0, run.version + 1));
    return [...known].flatMap(([key, paths]) => {
      // Until it is renamed, a record may stand at a path that no version lists.
      const id =
        paths.map((path) => timeline.idAt(path, run.toSequence)).find((found) => found !== null) ?? null;
      if (id === null) return [];
      const earlier = ids.get(key) ?? id;
      ids.set(key, id);
      if (earlier === id || displaced.has(earlier)) return [];
      return [toViolation(index + 1, `${paths[0] ?? ''} has the id ${id} and had ${earlier} before`)];
    });
  });
}

/** The paths of each listed code, the newest version's first. */
function toPathsByKey(versions: readonly MatrixVersion[]): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, string[]>();
  for (const { key, path } of versions.flatMap(({ listed }) => listed))
    paths.set(key, [path, ...(paths.get(key) ?? [])]);
  return paths;
}

function toViolation(run: number, message: string): Violation {
  return { invariant: 'exactly once', run, message };
}
