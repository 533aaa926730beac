import type { CodeEntry } from './code-entry.ts';
import type { SourceDocument } from './source-node.ts';

/** What the rules look at. */
export interface RuleContext {
  /** Those that parsed. */
  readonly documents: readonly SourceDocument[];
  /** Codes of these documents, by file and position. */
  readonly entries: readonly CodeEntry[];
  readonly index: CodeIndex;
}

/** Codes of all documents by path; broken documents count, so that one syntax error does not orphan codes elsewhere. */
export class CodeIndex {
  readonly #byKey = new Map<string, CodeEntry[]>();
  readonly #levels = new Map<CodeEntry, number>();

  constructor(entries: readonly CodeEntry[]) {
    for (const entry of entries) {
      const same = this.#byKey.get(entry.key);
      if (same === undefined) this.#byKey.set(entry.key, [entry]);
      else same.push(entry);
    }
  }

  /** Codes that have this path. */
  at(key: string): readonly CodeEntry[] {
    return this.#byKey.get(key) ?? [];
  }

  paths(): IterableIterator<string> {
    return this.#byKey.keys();
  }

  /** The parent as far as files define it; the first where several do. */
  parentOf(entry: CodeEntry): CodeEntry | null {
    if (entry.parent.kind === 'nested') return entry.parent.container;
    if (entry.parent.kind !== 'path') return null;
    return this.at(entry.parentKey)[0] ?? null;
  }

  /**
   * Level of a code, a root being 1. Where the parent is unknown it is the least that holds whatever the parent turns out
   * to be, so that a mistyped parent makes no codes too deep.
   */
  levelOf(entry: CodeEntry): number {
    const known = this.#levels.get(entry);
    if (known !== undefined) return known;
    const level = this.#parentLevel(entry) + 1;
    this.#levels.set(entry, level);
    return level;
  }

  #parentLevel(entry: CodeEntry): number {
    if (entry.parent.kind === 'root') return 0;
    const parent = this.parentOf(entry);
    if (parent !== null) return this.levelOf(parent);
    if (entry.parent.kind === 'path' && entry.parent.tenant) return entry.parentKey.split('/').length;
    return 1;
  }
}
