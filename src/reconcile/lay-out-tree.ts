import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { type Snapshot, toLostPath } from './index-snapshot.ts';
import type { Matching } from './matching.ts';

export interface Position {
  readonly path: string;
  /** A root is 1. */
  readonly level: number;
}

/** Where everything stands once the plan is done: listed codes where the files say, the tenant's other codes below their parents. */
export interface TreeLayout {
  positionOf(code: DesiredCode): Position;
  positionOfRecord(record: ActualCode): Position;
  /** Listed codes that would stand below themselves. */
  readonly looped: ReadonlySet<DesiredCode>;
}

interface Above {
  readonly key: string;
  readonly next: Node | null;
  /** Path to stand below when the parent cannot be found. */
  readonly orphanOf: string | null;
}
type Node =
  | { readonly kind: 'code'; readonly code: DesiredCode }
  | { readonly kind: 'record'; readonly record: ActualCode };

class Layout implements TreeLayout {
  readonly looped = new Set<DesiredCode>();
  readonly #positions = new Map<DesiredCode | ActualCode, Position>();
  readonly #stack: (DesiredCode | ActualCode)[] = [];
  readonly #matching: Matching;
  readonly #snapshot: Snapshot;

  constructor(matching: Matching, snapshot: Snapshot) {
    this.#matching = matching;
    this.#snapshot = snapshot;
  }

  positionOf(code: DesiredCode): Position {
    return this.#position({ kind: 'code', code });
  }

  positionOfRecord(record: ActualCode): Position {
    return this.#position(this.#nodeOf(record));
  }

  #position(node: Node): Position {
    const item = node.kind === 'code' ? node.code : node.record;
    const known = this.#positions.get(item);
    if (known !== undefined) return known;
    const above = this.#above(node);
    this.#stack.push(item);
    const position = this.#below(above);
    this.#stack.pop();
    this.#positions.set(item, position);
    return position;
  }

  #below({ key, next, orphanOf }: Above): Position {
    if (next === null && orphanOf === null) return { path: key, level: 1 };
    const parent = next === null ? null : this.#enter(next);
    if (parent === null) return { path: `${orphanOf ?? 'loop'}${PATH_SEPARATOR}${key}`, level: 2 };
    return { path: `${parent.path}${PATH_SEPARATOR}${key}`, level: parent.level + 1 };
  }

  /** Null where the way up comes back to where it has been. */
  #enter(node: Node): Position | null {
    const item = node.kind === 'code' ? node.code : node.record;
    const start = this.#stack.indexOf(item);
    if (start < 0) return this.#position(node);
    for (const passed of this.#stack.slice(start)) if ('place' in passed) this.looped.add(passed);
    return null;
  }

  #above(node: Node): Above {
    return node.kind === 'code' ? this.#aboveCode(node.code) : this.#aboveRecord(node.record);
  }

  #aboveCode(code: DesiredCode): Above {
    const parent = this.#matching.parentOf.get(code) ?? { kind: 'missing' };
    const key = code.code;
    if (parent.kind === 'root') return { key, next: null, orphanOf: null };
    if (parent.kind === 'record') return { key, next: this.#nodeOf(parent.record), orphanOf: null };
    if (parent.kind === 'new') return { key, next: { kind: 'code', code: parent.code }, orphanOf: null };
    const cut = code.path.lastIndexOf(PATH_SEPARATOR);
    return { key, next: null, orphanOf: cut < 0 ? '?' : code.path.slice(0, cut) };
  }

  #aboveRecord({ code: key, parentId }: ActualCode): Above {
    if (parentId === null) return { key, next: null, orphanOf: null };
    const parent = this.#snapshot.byId.get(parentId);
    if (parent === undefined) return { key, next: null, orphanOf: toLostPath(parentId) };
    return { key, next: this.#nodeOf(parent), orphanOf: null };
  }

  #nodeOf(record: ActualCode): Node {
    const code = this.#matching.codeOf.get(record.id);
    return code === undefined ? { kind: 'record', record } : { kind: 'code', code };
  }
}

/** Lays out the tree after the plan; each node is placed once. */
export function layOutTree(matching: Matching, snapshot: Snapshot): TreeLayout {
  const layout = new Layout(matching, snapshot);
  for (const code of matching.parentOf.keys()) layout.positionOf(code);
  return layout;
}
