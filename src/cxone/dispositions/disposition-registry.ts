import { toAbsentParentId } from '../../model/absent-parent.ts';
import { type ActualCode, PATH_SEPARATOR } from '../../model/call-code.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import { type Identity, toStranger } from './identify-dispositions.ts';
import type { Disposition } from './parse-disposition.ts';
import { parseTag, renderTag } from './tag-line.ts';
import { toActualCode } from './to-actual-code.ts';

/** A record as it was read, and the time that the read took of its code's. */
export interface ReadDisposition {
  readonly disposition: Disposition;
  readonly budget: RetryBudget;
}

/** Which record is which code, as the list said and as this run has written since. */
export class DispositionRegistry {
  readonly #template: string;
  #identities = new Map<string, Identity>();
  /** Path → id; what this run wrote comes before what the list said. */
  readonly #listed = new Map<string, string>();
  readonly #written = new Map<string, string>();
  readonly #reads = new Map<string, ReadDisposition>();
  /** Ids that are spoken for: on the list before anything was written, or given to a create of this run. */
  readonly #takenIds = new Set<string>();
  #rowCount = 0;
  #highestId = 0;

  constructor(template: string) {
    this.#template = template;
  }

  /** How many rows the list had; what is created since comes after them. */
  get rowCount(): number {
    return this.#rowCount;
  }

  noteList(identities: ReadonlyMap<string, Identity>): void {
    this.#identities = new Map(identities);
    this.#rowCount = identities.size;
    for (const [id, { path }] of identities) {
      this.#takenIds.add(id);
      this.#highestId = Math.max(this.#highestId, Number(id));
      if (!this.#listed.has(path)) this.#listed.set(path, id);
    }
  }

  /** Whether an id is no newer than what the list had: a record that it did not show may have it. */
  isOlder(id: string): boolean {
    return Number(id) <= this.#highestId;
  }

  isTaken(id: string): boolean {
    return this.#takenIds.has(id);
  }

  /** False when somebody has it already. */
  take(id: string): boolean {
    if (this.#takenIds.has(id)) return false;
    this.#takenIds.add(id);
    return true;
  }

  noteWritten(id: string, identity: Identity): void {
    this.#identities.set(id, identity);
    this.#written.set(identity.path, id);
  }

  noteRead(read: ReadDisposition): void {
    this.#reads.set(read.disposition.id, read);
  }

  /** What was read last of this record; it is forgotten. */
  takeRead(id: string): ReadDisposition | null {
    const read = this.#reads.get(id) ?? null;
    this.#reads.delete(id);
    return read;
  }

  identityOf({ id, notes }: Pick<Disposition, 'id' | 'notes'>): Identity {
    const known = this.#identities.get(id) ?? toStranger(id);
    const tag = parseTag(notes);
    const text = tag === null ? null : renderTag(tag);
    if (text === known.tag) return known;
    if (tag === null) return toStranger(id);
    const parentId = this.#toParentId(tag.path);
    return { ...tag, tag: text, parentId, isNamesake: false, desired: known.desired };
  }

  toActualCode(disposition: Disposition): ActualCode {
    return toActualCode(disposition, { identity: this.identityOf(disposition), template: this.#template });
  }

  #toParentId(path: string): string | null {
    const cut = path.lastIndexOf(PATH_SEPARATOR);
    if (cut < 0) return null;
    const parentPath = path.slice(0, cut);
    return this.#written.get(parentPath) ?? this.#listed.get(parentPath) ?? toAbsentParentId(parentPath);
  }
}
