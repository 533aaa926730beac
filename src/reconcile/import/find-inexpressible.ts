import { parseAbsentParentId } from '../../model/absent-parent.ts';
import { type ActualCode, MAX_LEVEL } from '../../model/call-code.ts';
import { rivalsOf, type Snapshot } from '../index-snapshot.ts';

export interface TextChecks {
  /** Why a file cannot hold the text, each as the end of a sentence; empty where it can. */
  readonly checkName: (text: string) => readonly string[];
  readonly checkCategory: (text: string) => readonly string[];
}

/** Why no matrix file can say of a record what the tenant says, by id; records that can be listed are left out. Pure, linear. */
export function findInexpressible(snapshot: Snapshot, checks: TextChecks): ReadonlyMap<string, string> {
  const chains = new Map(snapshot.records.map((record) => [record.id, toAncestors(record, snapshot)]));
  const tooHigh = new Set<string>();
  for (const above of chains.values())
    if (above !== null && above.length >= MAX_LEVEL) for (const { id } of above) tooHigh.add(id);
  const reasons = new Map<string, string>();
  for (const record of snapshot.records) {
    const above = chains.get(record.id) ?? null;
    const reason =
      findPlaceFault(record, { above, snapshot, tooHigh }) ??
      findTextFault(record, checks) ??
      findInactiveAbove(record, above ?? []);
    if (reason !== null) reasons.set(record.id, reason);
  }
  return reasons;
}

/** The records above, the nearest first; null where one of them is missing or they run in a circle. */
function toAncestors(record: ActualCode, { byId }: Snapshot): readonly ActualCode[] | null {
  const above: ActualCode[] = [];
  const passed = new Set([record.id]);
  let { parentId } = record;
  while (parentId !== null) {
    const parent = byId.get(parentId);
    if (parent === undefined || passed.has(parent.id)) return null;
    passed.add(parent.id);
    above.push(parent);
    parentId = parent.parentId;
  }
  return above;
}

interface PlaceFacts {
  readonly above: readonly ActualCode[] | null;
  readonly snapshot: Snapshot;
  /** Ids of records with something below the deepest level. */
  readonly tooHigh: ReadonlySet<string>;
}

function findPlaceFault(record: ActualCode, { above, snapshot, tooHigh }: PlaceFacts): string | null {
  if (above === null) return toLostReason(record);
  const level = above.length + 1;
  if (level > MAX_LEVEL) return `it stands on level ${level}, and files have ${MAX_LEVEL}`;
  if (tooHigh.has(record.id)) return `something below it stands on level ${MAX_LEVEL + 1} or deeper`;
  const doubtful = [record, ...above].find((each) => rivalsOf(snapshot, each).length > 0);
  if (doubtful === undefined) return null;
  const path = snapshot.paths.get(doubtful.id) ?? doubtful.code;
  const ids = [doubtful, ...rivalsOf(snapshot, doubtful)].map(({ id }) => id).sort();
  return `several records say that they are ${path} (ids ${ids.join(', ')})`;
}

function toLostReason({ parentId }: ActualCode): string {
  const path = parentId === null ? null : parseAbsentParentId(parentId);
  return path === null
    ? 'its parent, or one above that, is not in the tenant'
    : `its parent ${path} is not in the tenant`;
}

function findTextFault({ name, category }: ActualCode, checks: TextChecks): string | null {
  const [nameFault] = checks.checkName(name);
  if (nameFault !== undefined) return `its name ${nameFault}`;
  const [categoryFault] = checks.checkCategory(category);
  return categoryFault === undefined ? null : `its category ${categoryFault}`;
}

/** Files refuse an active code below an inactive one. */
function findInactiveAbove({ isActive }: ActualCode, above: readonly ActualCode[]): string | null {
  const inactive = isActive ? above.find((each) => !each.isActive) : undefined;
  return inactive === undefined ? null : `it is active, but ${inactive.code} above it is not`;
}
