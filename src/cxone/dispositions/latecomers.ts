import type { Clock } from '../../model/clock.ts';
import type { HttpClient } from '../http-client.ts';
import type { DispositionRegistry } from './disposition-registry.ts';
import { readRows, toNamed } from './find-created.ts';
import type { Disposition } from './parse-disposition.ts';

export interface LatecomersOptions {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly registry: DispositionRegistry;
  /** How long a list may lag behind a create of a run that died right before this one. */
  readonly lagMs: number;
}

/** Dispositions that the list did not show yet when it was read. They are looked for once, before the first POST of the run. */
export class Latecomers {
  readonly #options: LatecomersOptions;
  #rows: Promise<readonly Disposition[]> | null = null;

  constructor(options: LatecomersOptions) {
    this.#options = options;
  }

  /** Those of these names. Throws an `ApiError` when the list cannot be read. */
  async find(names: readonly string[]): Promise<ReadonlyMap<string, Disposition>> {
    this.#rows ??= this.#look();
    return toNamed(await this.#rows, names);
  }

  async #look(): Promise<readonly Disposition[]> {
    const { client, clock, signal, registry, lagMs } = this.#options;
    if (lagMs === 0) return [];
    const waitMs = registry.listedAtMs + lagMs - clock.nowMs();
    try {
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    // What is cancelled sends nothing, and so cannot create anything twice.
    return signal.aborted ? [] : readRows(client, registry.rowCount);
  }
}
