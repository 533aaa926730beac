import type { Clock } from '../../model/clock.ts';
import type { Logger } from '../../model/logger.ts';
import type { HttpClient } from '../http-client.ts';
import type { DispositionRegistry } from './disposition-registry.ts';
import type { Disposition } from './parse-disposition.ts';
import { readRows, toNamed } from './read-rows.ts';
import { LIST_LAG_MS } from './read-settled-list.ts';

/** How long it may lag where it shows records as an apply leaves them that died half-way. */
const HALF_SHOWN_LAG_MS = 5_000;

export interface LatecomersOptions {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly registry: DispositionRegistry;
  readonly log: Logger;
  /** When it was begun to read the list of this run: epoch milliseconds. */
  readonly listedAtMs: number;
  /** That list shows records as an apply leaves them that died half-way. */
  readonly isHalfShown: boolean;
}

/**
 * Dispositions that the list did not show yet when it was read. Its end is read again before the first POST of the run. Where that
 * brings to light what was to be created, the list lags: it is read once more when it can lag no longer, for all creates to come.
 */
export class Latecomers {
  readonly #options: LatecomersOptions;
  #soon: Promise<readonly Disposition[]> | null = null;
  #settled: Promise<readonly Disposition[]> | null = null;

  constructor(options: LatecomersOptions) {
    this.#options = options;
  }

  /** Those of these names. Throws an `ApiError` when the list cannot be read. */
  async find(names: readonly string[]): Promise<ReadonlyMap<string, Disposition>> {
    if (this.#settled === null) {
      const { listedAtMs, isHalfShown } = this.#options;
      this.#soon ??= this.#look(isHalfShown ? listedAtMs + HALF_SHOWN_LAG_MS : 0);
      const found = toNamed(await this.#soon, names);
      if (found.size === 0) return found;
      this.#settled ??= this.#look(listedAtMs + LIST_LAG_MS);
    }
    return toNamed(await this.#settled, names);
  }

  async #look(notBeforeMs: number): Promise<readonly Disposition[]> {
    const { client, clock, signal, registry, log } = this.#options;
    const waitMs = notBeforeMs - clock.nowMs();
    if (waitMs > 0)
      log.info(`Waiting ${Math.ceil(waitMs / 1000)} s for the list of dispositions: it lags behind creates.`);
    try {
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    // What is cancelled sends nothing, and so cannot create anything twice.
    if (signal.aborted) return [];
    const rows = await readRows(client, registry.rowCount);
    return rows.filter(({ id }) => !registry.isTaken(id));
  }
}
