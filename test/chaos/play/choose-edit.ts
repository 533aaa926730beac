import { type ActualCode, CALL_CODE_TYPES, PATH_SEPARATOR } from '../../../src/model/call-code.ts';
import { assertNever } from '../../../src/util/assert-never.ts';
import type { HandWritten, RecordRules } from '../chaos-api.ts';
import { hasValues } from '../has-values.ts';
import type { Edit, ListedCode, Schedule } from '../schedule.ts';

export interface EditScene {
  readonly schedule: Schedule;
  /** Index of the files that are being applied. */
  readonly version: number;
  readonly records: readonly ActualCode[];
  readonly rules: RecordRules;
}

const CATEGORY_OF_NOBODY = 'By hand';

/** What somebody takes out of a record so that it does not say any more which code it is. */
export const UNMARKED = { code: '', category: '', parentId: null } as const;

/** The record as somebody leaves it by hand; null when there is none to which the edit could happen. Pure. */
export function chooseEdit(edit: Edit, scene: EditScene): HandWritten | null {
  const view = new TenantView(scene);
  const name = `By hand ${edit.pick}`;
  const code = `HAND_${edit.pick}`;
  const change = (records: readonly ActualCode[], changed: (record: ActualCode) => Partial<ActualCode>) => {
    const record = choose(records, edit.pick);
    return record === null ? null : { ...record, ...changed(record) };
  };
  switch (edit.kind) {
    case 'rename':
      return change(view.pending(edit.of), () => ({ name }));
    case 'retype':
      return change(view.pending(edit.of), ({ type }) => ({
        type: CALL_CODE_TYPES.find((other) => other !== type) ?? type,
      }));
    case 'toggle':
      return change(view.pending(edit.of), ({ isActive }) => ({ isActive: !isActive }));
    case 'displace':
      return change(view.movable(), (record) => ({
        code,
        name,
        ...(view.canLeaveBelow(record) ? {} : { parentId: null }),
      }));
    case 'uproot':
      return change(view.movable(), () => ({ code, name, parentId: null }));
    case 'disown':
      return change(view.of('listed'), () => ({ category: CATEGORY_OF_NOBODY }));
    case 'occupy-equal':
      return view.toNew(choose(view.planned(), edit.pick), {});
    case 'occupy-different':
      return view.toNew(choose(view.planned(), edit.pick), { name });
    case 'occupy-unmarked':
      return view.toNew(choose(view.planned(), edit.pick), UNMARKED);
    case 'plant-unlisted':
      return toPlanted({ code, name, category: choose(scene.schedule.ownedCategories, edit.pick) ?? '' });
    case 'plant-unmanaged':
      return toPlanted({ code, name, category: CATEGORY_OF_NOBODY });
    case 'annotate':
      return change(view.pending(edit.of), ({ terms }) => ({
        terms: { ...terms, notes: annotate(terms['notes'], name) },
      }));
    case 'unmark':
      return change(view.of('listed'), () => UNMARKED);
    default:
      return assertNever(edit.kind);
  }
}

function choose<Item>(items: readonly Item[], pick: number): Item | null {
  return items[pick % Math.max(1, items.length)] ?? null;
}

function annotate(notes: ActualCode['terms'][string] | undefined, text: string): string {
  return `${text}: $& [as] it is\n${String(notes)}`;
}

function toPlanted(facts: Pick<ActualCode, 'code' | 'name' | 'category'>): HandWritten {
  return { id: null, ...facts, type: 'NEUTRAL', parentId: null, isActive: true, terms: {} };
}

/** The tenant as the files of one version see it. */
class TenantView {
  readonly #scene: EditScene;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #listed: ReadonlyMap<string, ListedCode>;
  /** Paths of records that files name as parents without listing them. */
  readonly #hosts: ReadonlySet<string>;

  constructor(scene: EditScene) {
    this.#scene = scene;
    this.#paths = scene.rules.toPaths(scene.records);
    const all = scene.schedule.versions.flatMap(({ listed }) => listed);
    const current = scene.schedule.versions[scene.version]?.listed ?? [];
    this.#listed = new Map(current.map((code) => [code.path, code]));
    const paths = new Set(all.map(({ path }) => path));
    this.#hosts = new Set(all.flatMap(({ path }) => toAncestors(path)).filter((path) => !paths.has(path)));
  }

  of(kind: Edit['of']): readonly ActualCode[] {
    return this.#scene.records.filter((record) => this.#kindOf(record) === kind);
  }

  /** Those that a run still has to change, while there are any: an edit of others is soon made good. */
  pending(kind: Edit['of']): readonly ActualCode[] {
    const records = this.of(kind);
    const pending = records.filter((record) => {
      const listed = this.#listed.get(this.#pathOf(record));
      return listed === undefined ? record.isActive : !hasValues(record, listed);
    });
    return pending.length > 0 ? pending : records;
  }

  /**
   * Listed, and nothing below that would hold back its retirement. Those that a run has created come first: their key is
   * remembered, and a re-run of the commit is answered with what they were.
   */
  movable(): readonly ActualCode[] {
    const kept = this.#scene.records.filter((record) => ['unmanaged', 'host'].includes(this.#kindOf(record)));
    const above = new Set(kept.flatMap((record) => toAncestors(this.#pathOf(record))));
    const movable = this.of('listed').filter((record) => !above.has(this.#pathOf(record)));
    const early = new Set(this.#scene.schedule.start.map(({ id }) => id));
    const created = movable.filter(({ id }) => !early.has(id));
    return created.length > 0 ? created : movable;
  }

  /** Whether nothing above is ever to be retired: what hangs there unlisted would hold it back. */
  canLeaveBelow(record: ActualCode): boolean {
    return toAncestors(this.#pathOf(record)).every((path) => {
      const key = this.#listed.get(path)?.key;
      const ever = this.#scene.schedule.versions.flatMap(({ listed }) => listed);
      return ever.every((code) => code.key !== key || code.isActive);
    });
  }

  /** Listed codes that are yet to be created, below a parent that is there. */
  planned(): readonly ListedCode[] {
    const there = new Set(this.#paths.values());
    return [...this.#listed.values()].filter(
      (code) =>
        !there.has(code.path) && this.#isNew(code) && toAncestors(code.path).every((path) => there.has(path)),
    );
  }

  toNew(code: ListedCode | null, changed: Partial<ActualCode>): HandWritten | null {
    if (code === null) return null;
    const { path, key: _key, formerId: _formerId, ...values } = code;
    const above = toAncestors(path).at(-1);
    const parent = this.#scene.records.find((record) => this.#pathOf(record) === above);
    const parentId = parent === undefined ? null : this.#scene.rules.toReference(parent);
    return { ...values, parentId, ...changed, id: null, terms: {} };
  }

  #kindOf(record: ActualCode): Edit['of'] | 'host' {
    const path = this.#pathOf(record);
    if (this.#hosts.has(path)) return 'host';
    if (this.#listed.has(path)) return 'listed';
    return this.#scene.schedule.ownedCategories.includes(record.category) ? 'unlisted' : 'unmanaged';
  }

  /** Not one that the files rename: a second record at its place would be a conflict for good. */
  #isNew({ key, path, formerId }: ListedCode): boolean {
    const { versions } = this.#scene.schedule;
    return (
      formerId === null &&
      versions.every(({ listed }) => listed.every((other) => other.key !== key || other.path === path))
    );
  }

  #pathOf({ id, code }: ActualCode): string {
    return this.#paths.get(id) ?? code;
  }
}

/** From the root down, without the path itself. */
function toAncestors(path: string): readonly string[] {
  const segments = path.split(PATH_SEPARATOR);
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(PATH_SEPARATOR));
}
