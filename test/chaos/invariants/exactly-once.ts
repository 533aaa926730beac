import type { ActualCode } from '../../../src/model/call-code.ts';
import type { ChaosHistory, Violation } from '../history.ts';
import { Places } from '../places.ts';
import type { NumberedChange } from '../play/served-tenant.ts';
import type { MatrixVersion } from '../schedule.ts';
import { Timeline } from '../timeline.ts';

interface Scene {
  readonly history: ChaosHistory;
  readonly timeline: Timeline;
  readonly places: Places;
}

/** No record twice at one place, at no time; no second record for a code that has one; ids stay. */
export function exactlyOnce(history: ChaosHistory): readonly Violation[] {
  const timeline = new Timeline(history);
  const scene = { history, timeline, places: new Places(history, timeline) };
  return [...findTwins(scene), ...findSecondCreates(scene), ...findChangedIds(scene)];
}

function findTwins({ history, timeline, places }: Scene): readonly Violation[] {
  return history.changes.flatMap((change) => {
    const { kind, record, sequence } = change;
    const run = timeline.runOf(change);
    const others = [...timeline.at(sequence).values()].filter((other) => other.id !== record.id);
    const twin =
      timeline.editOf(change) === null ? others.find((other) => isTwin(other, { change, places })) : null;
    const isKnown = timeline.at(sequence - 1).has(record.id);
    return [
      ...(twin == null
        ? []
        : [toViolation(run, `change ${sequence} puts ${record.id} where ${twin.id} is: ${show(record)}`)]),
      ...(isKnown === (kind === 'updated')
        ? []
        : [toViolation(run, `change ${sequence} has ${record.id} ${kind}, which cannot be`)]),
    ];
  });
}

function isTwin(
  other: ActualCode,
  { change, places }: Pick<Scene, 'places'> & { readonly change: NumberedChange },
): boolean {
  const place = places.findCommon(other, change.record);
  if (place === null) return false;
  return places.isArrival(change, place) && !places.isRival(other, { place, change });
}

/** A place that a record left by hand may be filled again. */
function findSecondCreates(scene: Scene): readonly Violation[] {
  const { timeline } = scene;
  return timeline.appliedChanges.flatMap((change) => {
    const first = change.kind === 'created' ? findFirst(change, scene) : null;
    if (first === null) return [];
    const { record } = change;
    const message = `${show(record)} was created as ${record.id}, though ${first.id} had been at its place`;
    return [toViolation(timeline.runOf(change), message)];
  });
}

/** The record that was there before this one. */
function findFirst(
  change: NumberedChange,
  { timeline, places }: Pick<Scene, 'timeline' | 'places'>,
): ActualCode | null {
  for (let sequence = 0; sequence < change.sequence; sequence += 1) {
    for (const other of timeline.at(sequence).values()) {
      const place = places.findCommon(other, change.record);
      const isFree = place === null || places.wasLeftByHand(other.id, place);
      if (!isFree && !places.isRival(other, { place, change })) return other;
    }
  }
  return null;
}

/** The id of each listed code, from run to run, wherever the files move it. */
function findChangedIds({ history: { schedule, runs }, timeline, places }: Scene): readonly Violation[] {
  const { displaced } = places;
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

function show({ code, name }: ActualCode): string {
  return code === '' ? JSON.stringify(name) : code;
}

function toViolation(run: number, message: string): Violation {
  return { invariant: 'exactly once', run, message };
}
