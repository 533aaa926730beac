import { parseAbsentParentId } from '../model/absent-parent.ts';
import type { ActualCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** The tenant's records, found by id, by path and by place (parent and code). */
export interface Snapshot {
  /** By id, so that nothing depends on the order of pages. */
  readonly records: readonly ActualCode[];
  readonly byId: ReadonlyMap<string, ActualCode>;
  readonly byPath: ReadonlyMap<string, ActualCode>;
  /** Id → path in the tenant today. */
  readonly paths: ReadonlyMap<string, string>;
  readonly byPlace: ReadonlyMap<string, readonly ActualCode[]>;
}

function toPlaceKey(parentId: string | null, code: string): string {
  return `${parentId ?? ''}${PATH_SEPARATOR}${code}`;
}

/** The record with this code below this parent (null: at the root); of several, the one with the lowest id. */
export function recordAt(
  snapshot: Snapshot,
  place: { readonly parentId: string | null; readonly code: string },
): ActualCode | null {
  return snapshot.byPlace.get(toPlaceKey(place.parentId, place.code))?.[0] ?? null;
}

/** Other records that stand at the same place; a hierarchical API has none, a flat one may. */
export function rivalsOf(snapshot: Snapshot, record: ActualCode): readonly ActualCode[] {
  const there = snapshot.byPlace.get(toPlaceKey(record.parentId, record.code)) ?? [];
  return there.length < 2 ? [] : there.filter((other) => other.id !== record.id);
}

/** Path of a record's parent today; null at the root. */
export function parentPathOf(snapshot: Snapshot, record: ActualCode): string | null {
  if (record.parentId === null) return null;
  return snapshot.paths.get(record.parentId) ?? toLostPath(record.parentId);
}

/** Of a parent that is not in the list: the path by which the record names it, else one that no file can mean. */
export function toLostPath(parentId: string): string {
  return parseAbsentParentId(parentId) ?? `id:${parentId}`;
}

/** A record whose parent is not in the list, or is below itself, keeps `id:<parent>` as its first segment: no file's path says that. */
function toPaths(byId: ReadonlyMap<string, ActualCode>): Map<string, string> {
  const paths = new Map<string, string>();
  const open = new Set<string>();
  const pathOf = (record: ActualCode): string => {
    const known = paths.get(record.id);
    if (known !== undefined) return known;
    open.add(record.id);
    const parent = record.parentId === null ? null : byId.get(record.parentId);
    let path = record.code;
    if (parent && !open.has(parent.id)) path = `${pathOf(parent)}${PATH_SEPARATOR}${record.code}`;
    else if (record.parentId !== null) path = `${toLostPath(record.parentId)}${PATH_SEPARATOR}${record.code}`;
    open.delete(record.id);
    paths.set(record.id, path);
    return path;
  };
  for (const record of byId.values()) pathOf(record);
  return paths;
}

/** Indexes a complete list of the tenant's records. Linear, but for one sort by id. */
export function indexSnapshot(actual: readonly ActualCode[]): Snapshot {
  const records = actual.toSorted((left, right) => byCodePoint(left.id, right.id));
  const byId = new Map(records.map((record) => [record.id, record]));
  const paths = toPaths(byId);
  const byPath = new Map<string, ActualCode>();
  const byPlace = new Map<string, ActualCode[]>();
  for (const record of records) {
    const path = paths.get(record.id);
    if (path !== undefined && !byPath.has(path)) byPath.set(path, record);
    const key = toPlaceKey(record.parentId, record.code);
    const there = byPlace.get(key);
    if (there === undefined) byPlace.set(key, [record]);
    else there.push(record);
  }
  return { records, byId, byPath, paths, byPlace };
}
