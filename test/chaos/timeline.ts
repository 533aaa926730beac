import type { ActualCode, CallCodeType } from '../../src/model/call-code.ts';
import { type ComparedValues, hasValues } from './has-values.ts';
import type { ChaosHistory, HandEdit, RunHistory } from './history.ts';
import { isEdit } from './play/hand.ts';
import type { NumberedChange } from './play/served-tenant.ts';

type State = ReadonlyMap<string, ActualCode>;

/** What the tenant held after each of its changes, and whose they were. */
export class Timeline {
  readonly #history: ChaosHistory;
  /** By number of the last change; the first is the start. */
  readonly #states: readonly State[];
  readonly #paths: readonly ReadonlyMap<string, string>[];
  /** `path id` of every record that some log names. */
  readonly #logged: ReadonlySet<string>;

  constructor(history: ChaosHistory) {
    this.#history = history;
    let state: State = new Map(history.schedule.start.map((record) => [record.id, record]));
    const states = [state];
    for (const { record } of history.changes) {
      state = new Map(state).set(record.id, record);
      states.push(state);
    }
    this.#states = states;
    this.#paths = states.map((each) => history.api.rules.toPaths([...each.values()]));
    const logged = history.runs.flatMap(({ audit }) => audit?.records ?? []);
    this.#logged = new Set(
      logged.flatMap((record) =>
        'callCodeId' in record ? [`${record.path} ${record.callCodeId ?? ''}`] : [],
      ),
    );
  }

  get last(): number {
    return this.#states.length - 1;
  }

  /** After the change of that number; 0 is the start. */
  at(sequence: number): State {
    return this.#states[sequence] ?? new Map();
  }

  /** Path of each record then, by id. */
  pathsAt(sequence: number): ReadonlyMap<string, string> {
    return this.#paths[sequence] ?? new Map();
  }

  idAt(path: string, sequence: number): string | null {
    for (const [id, other] of this.pathsAt(sequence)) if (other === path) return id;
    return null;
  }

  /**
   * Whether a record's parent is the one at that path, or was, or will be: somebody may have moved it since, or what is above
   * it, and a parent that is retired and renamed at once comes after its children.
   */
  isParent(parentId: string | null, path: string | null): boolean {
    if (parentId === null || path === null || parentId === path) return parentId === path;
    return (
      this.#logged.has(`${path} ${parentId}`) || this.#paths.some((paths) => paths.get(parentId) === path)
    );
  }

  /** Whether a write for these values leaves a record like this, be it that it has only begun. */
  isFor(
    record: ActualCode,
    {
      values,
      parent,
    }: { readonly values: ComparedValues & { readonly type: CallCodeType }; readonly parent: string | null },
  ): boolean {
    if (this.#history.api.rules.isBegun(record, values)) return true;
    return hasValues(record, values) && this.isParent(record.parentId, parent);
  }

  /** The change of that number; null for the start. */
  changeAt(sequence: number): NumberedChange | null {
    return this.#history.changes[sequence - 1] ?? null;
  }

  /** The edit that made a change; null when an apply did. */
  editOf(change: NumberedChange): HandEdit | null {
    const { edits, api } = this.#history;
    return edits.find((edit) => isEdit(edit, { ...change, rules: api.rules })) ?? null;
  }

  /** What no edit by hand explains. */
  get appliedChanges(): readonly NumberedChange[] {
    return this.#history.changes.filter((change) => this.editOf(change) === null);
  }

  /** Number of the run, from 1, that was the last to begin before the change was made; 0 before the first. */
  runOf({ sequence }: Pick<NumberedChange, 'sequence'>): number {
    return this.runsBefore(sequence).length;
  }

  runsBefore(sequence: number): readonly RunHistory[] {
    return this.#history.runs.filter(({ fromSequence }) => fromSequence < sequence);
  }

  /** What a run may have seen of the record before it made this change: all that it was since the run began. */
  seenBefore({ sequence, record }: NumberedChange): readonly ActualCode[] {
    const from = this.runsBefore(sequence).at(-1)?.fromSequence ?? 0;
    return this.#states.slice(from, sequence).flatMap((state) => state.get(record.id) ?? []);
  }
}
