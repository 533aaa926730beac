import { ApiError } from '../../errors/api-error.ts';
import { forEachParallel } from '../for-each-parallel.ts';
import type { Disposition } from './parse-disposition.ts';
import type { DispositionPage } from './parse-replies.ts';
import { DISPOSITIONS_ROUTE, PAGE_ROWS } from './routes.ts';

/** A longer list is taken for a server that lies. */
const MAX_RECORDS = 1_000_000;
/** A list that grows more often than this while it is read is not consistent. */
const MAX_ROUNDS = 20;
/** Pauses before the list is read again; it may lag some seconds behind a write. */
const REREAD_PAUSES_MS: readonly number[] = [500, 1000, 2000];

export interface ListOptions {
  readonly readPage: (range: { readonly skip: number; readonly top: number }) => Promise<DispositionPage>;
  /** Pages asked for at once. */
  readonly width: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Told why the list is read again. */
  readonly onReread: (problem: string) => void;
}

/**
 * All records, by id: however many rows a page holds, the next begins after those that came, until as many as announced are
 * there. A list that contradicts itself is read again, three times, then an error.
 */
export async function readList(options: ListOptions): Promise<readonly Disposition[]> {
  for (let reads = 0; ; reads += 1) {
    const reading = new ListReading(options);
    const problem = await reading.run();
    if (problem === null) return reading.rows();
    const pauseMs = REREAD_PAUSES_MS[reads];
    if (pauseMs === undefined) throw toListError(problem, reading.pages);
    options.onReread(problem);
    await options.sleep(pauseMs);
  }
}

class ListReading {
  readonly #options: ListOptions;
  readonly #byId = new Map<string, Disposition>();
  /** The most that any page announced. */
  #total = 0;
  #problem: string | null = null;
  pages = 0;

  constructor(options: ListOptions) {
    this.#options = options;
  }

  rows(): readonly Disposition[] {
    return [...this.#byId.values()].sort((left, right) => Number(left.id) - Number(right.id));
  }

  /** Null, or how the list contradicts itself. */
  async run(): Promise<string | null> {
    const size = await this.#readPage({ skip: 0, top: PAGE_ROWS });
    if (this.#total > MAX_RECORDS) return `it announces ${this.#total} records`;
    if (size === 0) return this.#total === 0 ? this.#problem : 'it announces records and holds none';
    const starts = Array.from(
      { length: Math.max(0, Math.ceil(this.#total / size) - 1) },
      (_, index) => (index + 1) * size,
    );
    const end = this.#total;
    await forEachParallel(starts, {
      width: Math.max(1, Math.min(this.#options.width, starts.length)),
      work: (start) => this.#readRows(start, Math.min(start + size, end)),
    });
    for (let round = 0; this.#isShort() && round < MAX_ROUNDS; round += 1)
      await this.#readRows(this.#byId.size, this.#total);
    return this.#problem ?? (this.#isShort() ? 'it kept growing while it was read' : null);
  }

  #isShort(): boolean {
    return this.#problem === null && this.#byId.size < this.#total;
  }

  /** The rows from `start` up to, not with, `end`. */
  async #readRows(start: number, end: number): Promise<void> {
    for (let skip = start; skip < end && this.#problem === null; ) {
      const received = await this.#readPage({ skip, top: Math.min(PAGE_ROWS, end - skip) });
      if (received === 0) this.#problem ??= 'it holds fewer records than announced';
      skip += received;
    }
  }

  async #readPage(range: { readonly skip: number; readonly top: number }): Promise<number> {
    const { rows, totalRecords } = await this.#options.readPage(range);
    this.pages += 1;
    this.#total = Math.max(this.#total, totalRecords);
    for (const row of rows) {
      if (this.#byId.has(row.id)) this.#problem ??= 'it holds an id twice';
      this.#byId.set(row.id, row);
    }
    if (this.#byId.size > this.#total) this.#problem ??= 'it holds more records than announced';
    this.#options.onProgress({ done: this.#byId.size, total: this.#total });
    return rows.length;
  }
}

function toListError(problem: string, attempts: number): ApiError {
  const route = `GET ${DISPOSITIONS_ROUTE}`;
  return new ApiError(
    `${route} failed: the list contradicts itself, each time that it was read: ${problem}.`,
    {
      code: 'API_INCONSISTENT_LIST',
      route,
      status: 200,
      attempts,
      requestId: null,
      mayHaveTakenEffect: false,
      hint: 'Run it again when nobody else is writing to the tenant.',
    },
  );
}
