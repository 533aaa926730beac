import type { ActualCode } from '../../model/call-code.ts';
import { forEachParallel } from '../for-each-parallel.ts';
import { findTreeFault } from './find-tree-fault.ts';
import type { Page } from './parse-page.ts';

/** A list of more pages or records is taken for a server that lies: it would fill the memory before it contradicts itself. */
export const MAX_PAGES = 20_000;
export const MAX_RECORDS = 1_000_000;
/** A list that grows more often than this, or to more than twice its pages and ten, while it is read is not consistent. */
const MAX_ROUNDS = 20;
const GROWTH_SLACK_PAGES = 10;
/** Pauses before the list is read again; it may lag some seconds behind a write. */
export const REREAD_PAUSES_MS: readonly number[] = [500, 1000, 2000];

export interface SnapshotOptions {
  readonly readPage: (page: number) => Promise<Page>;
  /** Pages asked for at once. */
  readonly width: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Told why the list is read again. */
  readonly onReread: (problem: string) => void;
}

export type Snapshot =
  | { readonly kind: 'complete'; readonly codes: readonly ActualCode[] }
  /** `list`: the pages contradict one another. `tree`: the pages agree on a hierarchy that cannot be. `size`: too large. */
  | { readonly kind: 'faulty'; readonly what: 'list' | 'tree' | 'size'; readonly problem: string };

/**
 * All records, complete and consistent: `max(1, ceil(N / size))` calls on a quiet tenant. The order is creation order, so
 * a list that grows meanwhile is consistent as far as it was read; what contradicts itself is read again, three times.
 */
export async function readSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  let snapshot = await new SnapshotReading(options).run();
  for (const pauseMs of REREAD_PAUSES_MS) {
    if (snapshot.kind === 'complete' || snapshot.what === 'size') return snapshot;
    options.onReread(snapshot.problem);
    await options.sleep(pauseMs);
    snapshot = await new SnapshotReading(options).run();
  }
  return snapshot;
}

class SnapshotReading {
  readonly #options: SnapshotOptions;
  readonly #pages = new Map<number, readonly ActualCode[]>();
  /** Id of each record with its page. */
  readonly #ids = new Map<string, number>();
  #size = 0;
  /** The most that any page announced. */
  #total = 0;
  /** What was announced before this round: no later reply can announce less, for nothing is ever deleted. */
  #floor = 0;
  #done = 0;

  constructor(options: SnapshotOptions) {
    this.#options = options;
  }

  async run(): Promise<Snapshot> {
    const first = await this.#options.readPage(1);
    this.#size = first.codes.length;
    if (first.totalCount > MAX_RECORDS) return faulty('size', `it announces ${first.totalCount} records`);
    const fault = this.#take(1, first);
    if (fault !== null) return faulty('list', fault);
    if (this.#pageCount() > MAX_PAGES)
      return faulty('size', `it announces ${this.#total} records on pages of ${this.#size}`);
    const maxPages = 2 * this.#pageCount() + GROWTH_SLACK_PAGES;
    for (let round = 0; round < MAX_ROUNDS && this.#pageCount() <= maxPages; round += 1) {
      const missing = this.#incompletePages();
      if (missing.length === 0) return this.#finish();
      this.#floor = this.#total;
      const problem = await this.#readPages(missing);
      if (problem !== null) return faulty('list', problem);
    }
    return faulty('list', 'it kept growing while it was read');
  }

  #pageCount(): number {
    return this.#size === 0 ? 0 : Math.ceil(this.#total / this.#size);
  }

  /** Not read yet, or read before the list grew. */
  #incompletePages(): readonly number[] {
    const pages: number[] = [];
    for (let page = 1; page <= this.#pageCount(); page += 1) {
      if ((this.#pages.get(page)?.length ?? -1) < this.#expectedOn(page, this.#total)) pages.push(page);
    }
    return pages;
  }

  #expectedOn(page: number, total: number): number {
    return Math.max(0, Math.min(this.#size, total - (page - 1) * this.#size));
  }

  async #readPages(pages: readonly number[]): Promise<string | null> {
    const { readPage, width } = this.#options;
    let problem: string | null = null;
    const work = async (page: number): Promise<void> => {
      if (problem === null) problem = this.#take(page, await readPage(page));
    };
    await forEachParallel(pages, { width: Math.min(width, pages.length), work });
    return problem;
  }

  /** Null, or how the page contradicts itself or what is known already. */
  #take(page: number, reply: Page): string | null {
    const { codes, totalCount } = reply;
    const before = (page - 1) * this.#size;
    if (totalCount < Math.max(this.#floor, before))
      return `page ${page} announces fewer records than there are`;
    if (codes.length > this.#size || before + codes.length > totalCount)
      return `page ${page} holds more records than announced`;
    if (codes.length < this.#expectedOn(page, totalCount) || (totalCount > 0 && this.#size === 0))
      return `page ${page} holds fewer records than announced`;
    if (!this.#takeIds(page, codes)) return `page ${page} holds an id that is on the list already`;
    this.#done += codes.length - (this.#pages.get(page)?.length ?? 0);
    this.#pages.set(page, codes);
    this.#total = Math.max(this.#total, totalCount);
    this.#options.onProgress({ done: this.#done, total: this.#total });
    return null;
  }

  /** False when one of them is on another page already, or twice on this one. */
  #takeIds(page: number, codes: readonly ActualCode[]): boolean {
    const own = new Set<string>();
    for (const { id } of codes) {
      if (own.has(id) || (this.#ids.get(id) ?? page) !== page) return false;
      own.add(id);
      this.#ids.set(id, page);
    }
    return true;
  }

  #finish(): Snapshot {
    const codes = [...this.#pages].sort(([a], [b]) => a - b).flatMap(([, records]) => records);
    const problem = findTreeFault(codes);
    return problem === null ? { kind: 'complete', codes } : faulty('tree', problem);
  }
}

function faulty(what: 'list' | 'tree' | 'size', problem: string): Snapshot {
  return { kind: 'faulty', what, problem };
}
