import type { Clock } from '../../model/clock.ts';
import type { Logger } from '../../model/logger.ts';
import type { HttpClient } from '../http-client.ts';
import type { DispositionRegistry } from './disposition-registry.ts';
import type { Disposition } from './parse-disposition.ts';
import { readRows, toNamed } from './read-rows.ts';

/** How long the list may lag behind creates of an apply of which nothing is known but that it died. */
const UNFINISHED_LAG_MS = 15_000;
/** The same when the list shows some of its creates already. */
const HALF_SHOWN_LAG_MS = 5_000;

/** What says that an earlier apply may have died a moment ago, each in epoch milliseconds; null: nothing does. */
export interface SignsOfDeath {
  /** When an apply that did not end well was last at work. */
  readonly unfinishedAtMs: number | null;
  /** When a list was begun that shows records as such an apply leaves them. */
  readonly halfShownAtMs: number | null;
}

interface LatecomersOptions {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly registry: DispositionRegistry;
  readonly signs: SignsOfDeath;
  readonly log: Logger;
}

/**
 * Dispositions that the list did not show yet when it was read. They are looked for once, before the first POST of the run; it
 * waits for them only where something says that an earlier apply died a moment ago.
 */
export class Latecomers {
  readonly #options: LatecomersOptions;
  #rows: Promise<readonly Disposition[]> | null = null;

  constructor(options: LatecomersOptions) {
    this.#options = options;
  }

  /** Those of these names. Throws an `ApiError` when the list cannot be read. */
  async find(names: readonly string[]): Promise<ReadonlyMap<string, Disposition>> {
    this.#rows ??= this.#look().catch((error: unknown) => {
      this.#rows = null;
      throw error;
    });
    return toNamed(await this.#rows, names);
  }

  async #look(): Promise<readonly Disposition[]> {
    const { client, clock, signal, registry, signs, log } = this.#options;
    const waitMs = toEndMs(signs) - clock.nowMs();
    if (waitMs > 0)
      log.info(
        `Waiting ${Math.ceil(waitMs / 1000)} s for the list: an earlier apply did not come to its end.`,
      );
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

function toEndMs({ unfinishedAtMs, halfShownAtMs }: SignsOfDeath): number {
  return Math.max(
    unfinishedAtMs === null ? 0 : unfinishedAtMs + UNFINISHED_LAG_MS,
    halfShownAtMs === null ? 0 : halfShownAtMs + HALF_SHOWN_LAG_MS,
  );
}
