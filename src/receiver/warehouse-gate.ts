import { WarehouseError } from '../errors/warehouse-error.ts';
import type { Clock } from '../model/clock.ts';
import type { ReceiverLog } from './receiver-log.ts';
import type { Warehouse } from './warehouses/warehouse.ts';
import { within } from './within.ts';

/** A load balancer may ask as often as it likes. */
const FRESH_MS = 2_000;
const PING_LIMIT_MS = 3_000;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 10_000;

export interface WarehouseGateParts {
  readonly warehouse: Pick<Warehouse, 'migrate' | 'ping'>;
  readonly clock: Clock;
  readonly log: ReceiverLog;
  readonly onChange: (isUp: boolean) => void;
}

/** Knows whether the warehouse can be used: not before its tables are there, and as long as it answers. */
export class WarehouseGate {
  readonly #parts: WarehouseGateParts;
  #isOpen = false;
  #isUp = false;
  #knownAtMs = Number.NEGATIVE_INFINITY;
  #asking: Promise<boolean> | null = null;

  constructor(parts: WarehouseGateParts) {
    this.#parts = parts;
  }

  /** True once the tables are there. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Creates the tables, unless the warehouse is away. @throws WarehouseError when trying again would not help. */
  async open(): Promise<boolean> {
    try {
      await this.#parts.warehouse.migrate();
      this.#isOpen = true;
      this.note({ isUp: true });
    } catch (error) {
      if (!(error instanceof WarehouseError) || !error.isTransient) throw error;
      this.#parts.log.write('warning', 'The warehouse is away; it is tried again.', toFields(error));
      this.note({ isUp: false });
    }
    return this.#isOpen;
  }

  /** Tries for as long as it takes, or until `signal` is aborted. @throws as `open` does. */
  async keepOpening(signal: AbortSignal): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!this.#isOpen && !signal.aborted) {
      await this.#pause(pauseMs, signal);
      pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
      if (!signal.aborted) await this.open();
    }
  }

  /** Whether the warehouse answers now, or did so a moment ago. Never rejects. */
  async isAnswering(): Promise<boolean> {
    if (!this.#isOpen) return false;
    if (this.#parts.clock.nowMs() - this.#knownAtMs < FRESH_MS) return this.#isUp;
    // One question at a time, also when an answer never comes.
    this.#asking ??= this.#ask();
    const answer = await within(this.#asking, PING_LIMIT_MS);
    if (answer === 'late') this.note({ isUp: false });
    return this.#isUp;
  }

  /** What the use of the warehouse has shown. */
  note({ isUp }: { readonly isUp: boolean }): void {
    const { clock, log, onChange } = this.#parts;
    this.#knownAtMs = clock.nowMs();
    if (isUp !== this.#isUp)
      log.write(isUp ? 'info' : 'warning', `The warehouse is ${isUp ? 'up' : 'away'}.`);
    this.#isUp = isUp;
    onChange(isUp);
  }

  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    try {
      await this.#parts.clock.sleep(ms, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #ask(): Promise<boolean> {
    const isUp = await this.#ping();
    this.#asking = null;
    this.note({ isUp });
    return isUp;
  }

  async #ping(): Promise<boolean> {
    try {
      await this.#parts.warehouse.ping();
      return true;
    } catch (error) {
      this.#parts.log.write('warning', 'The warehouse does not answer.', toFields(error));
      return false;
    }
  }
}

/** An error for the log: the messages of warehouses hold no credentials and no values. */
export function toFields(error: unknown): { readonly error: string; readonly code?: string } {
  if (error instanceof WarehouseError) return { error: error.message, code: error.code };
  return { error: error instanceof Error ? error.message : String(error) };
}
