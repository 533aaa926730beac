import { toAbsentParentId } from '../../model/absent-parent.ts';
import { type DesiredCode, PATH_SEPARATOR } from '../../model/call-code.ts';
import { isFullWas, toFormerPaths } from '../../model/former-paths.ts';
import { byCodePoint } from '../../util/by-code-point.ts';
import { renderDispositionName } from './disposition-name.ts';
import type { Disposition } from './parse-disposition.ts';
import { isMarked, parseTag, renderTag } from './tag-line.ts';

/** Which code a record is. */
export interface Identity {
  readonly path: string;
  readonly category: string;
  /** As it stands in the notes; null without one. */
  readonly tag: string | null;
  /** Null at a root; of a parent that the list does not hold, what stands for its id. */
  readonly parentId: string | null;
  readonly isNamesake: boolean;
  /** What the files want of this code; null when they do not list it. */
  readonly desired: DesiredCode | null;
}

/** Of a record that is no code of anybody: no file can name such a path, or declare such a category. */
export function toStranger(id: string): Identity {
  return { path: `id:${id}`, category: '', tag: null, parentId: null, isNamesake: false, desired: null };
}

/**
 * Says of each record which code it is: by its tag where it has one, else by its name, compared without case, as far as no other
 * record has the tag of that code. All records of one name are taken for the code: which of them is meant is not for us to say.
 * The hierarchy comes from the paths of the tags; a parent that was renamed before its children is found by its former path.
 */
export function identifyDispositions(
  dispositions: readonly Disposition[],
  { desired, template }: { readonly desired: readonly DesiredCode[]; readonly template: string },
): ReadonlyMap<string, Identity> {
  return new Identification(desired, template).run(dispositions);
}

class Identification {
  readonly #template: string;
  readonly #topDown: readonly DesiredCode[];
  readonly #formerPaths: ReadonlyMap<DesiredCode, readonly string[]>;
  readonly #byPath = new Map<string, DesiredCode>();
  readonly #byFormerPath = new Map<string, DesiredCode>();
  /** Path → id of the record that stands there, the first of several. */
  readonly #idAt = new Map<string, string>();

  constructor(desired: readonly DesiredCode[], template: string) {
    this.#template = template;
    this.#topDown = desired.toSorted(
      (left, right) => toDepth(left.path) - toDepth(right.path) || byCodePoint(left.path, right.path),
    );
    for (const code of this.#topDown) if (!this.#byPath.has(code.path)) this.#byPath.set(code.path, code);
    this.#formerPaths = toReadings(this.#topDown, this.#byPath);
    for (const [code, readings] of this.#formerPaths)
      for (const former of readings)
        if (former !== code.path && !this.#byFormerPath.has(former)) this.#byFormerPath.set(former, code);
  }

  run(dispositions: readonly Disposition[]): ReadonlyMap<string, Identity> {
    const found = new Map<string, Omit<Identity, 'parentId'>>();
    for (const { id, notes } of dispositions) {
      const tag = parseTag(notes);
      if (tag === null) continue;
      if (!this.#idAt.has(tag.path)) this.#idAt.set(tag.path, id);
      const desired = this.#byFormerPath.get(tag.path) ?? this.#byPath.get(tag.path) ?? null;
      found.set(id, { ...tag, tag: renderTag(tag), isNamesake: false, desired });
    }
    const untagged = dispositions.filter(({ id, notes }) => !found.has(id) && !isMarked(notes));
    for (const [id, desired] of this.#findNamesakes(untagged)) {
      const { path, category } = desired;
      if (!this.#idAt.has(path)) this.#idAt.set(path, id);
      found.set(id, { path, category, tag: null, isNamesake: true, desired });
    }
    return new Map(
      dispositions.map(({ id }) => {
        const identity = found.get(id);
        return [
          id,
          identity === undefined
            ? toStranger(id)
            : { ...identity, parentId: this.#toParentId(identity.path) },
        ];
      }),
    );
  }

  /** Of the codes that no tag names, by the name that they would have. */
  #findNamesakes(untagged: readonly Disposition[]): ReadonlyMap<string, DesiredCode> {
    const byName = new Map<string, string[]>();
    for (const { id, dispositionName } of untagged) {
      const name = dispositionName.toLowerCase();
      const there = byName.get(name);
      if (there === undefined) byName.set(name, [id]);
      else there.push(id);
    }
    const namesakes = new Map<string, DesiredCode>();
    for (const code of this.#topDown) {
      const former = this.#formerPaths.get(code) ?? [];
      if ([code.path, ...former].some((path) => this.#idAt.has(path))) continue;
      const name = renderDispositionName(this.#template, code).toLowerCase();
      for (const id of byName.get(name) ?? []) if (!namesakes.has(id)) namesakes.set(id, code);
    }
    return namesakes;
  }

  #toParentId(path: string): string | null {
    const cut = path.lastIndexOf(PATH_SEPARATOR);
    if (cut < 0) return null;
    const parentPath = path.slice(0, cut);
    const id = this.#idAt.get(parentPath) ?? this.#findMovedId(parentPath) ?? this.#findFormerId(parentPath);
    // A parent that has no record any more and is renamed all the same is created where the files want it.
    return id ?? toAbsentParentId(this.#byFormerPath.get(parentPath)?.path ?? parentPath);
  }

  /** The record that is yet to be moved to this path: a create below it that died half-way is known by its new path already. */
  #findFormerId(path: string): string | null {
    const code = this.#byPath.get(path);
    const former = code === undefined ? [] : (this.#formerPaths.get(code) ?? []);
    return former.map((each) => this.#idAt.get(each)).find((id) => id !== undefined) ?? null;
  }

  /** The record that stood at this path until itself or something above it was renamed, by a run that died before its children. */
  #findMovedId(path: string): string | null {
    for (let cut = path.length; cut > 0; cut = path.lastIndexOf(PATH_SEPARATOR, cut - 1)) {
      const heir = this.#byFormerPath.get(path.slice(0, cut));
      const id = heir === undefined ? undefined : this.#idAt.get(`${heir.path}${path.slice(cut)}`);
      if (id !== undefined) return id;
    }
    return null;
  }
}

/** Where each code stood: a `was` of one segment may also be that of a root that has moved, unless another code stands there. */
function toReadings(
  topDown: readonly DesiredCode[],
  listed: ReadonlyMap<string, DesiredCode>,
): ReadonlyMap<DesiredCode, readonly string[]> {
  const readings = new Map<DesiredCode, readonly string[]>();
  for (const [code, former] of toFormerPaths(topDown)) {
    const { was } = code;
    readings.set(code, was === null || isFullWas(code) || listed.has(was) ? [former] : [former, was]);
  }
  return readings;
}

function toDepth(path: string): number {
  return path.split(PATH_SEPARATOR).length;
}
