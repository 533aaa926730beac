import { WarehouseError } from '../errors/warehouse-error.ts';
import type { Clock } from '../model/clock.ts';
import type { ReceiverLog } from './receiver-log.ts';
import { toLogFields } from './to-log-fields.ts';
import type { Warehouse } from './warehouses/warehouse.ts';
import { within } from './within.ts';

/** A load balancer may ask as often as it likes. */
const FRESH_MS = 2_000;
const PING_LIMIT_MS = 3_000;
/** A ping may wait behind a long report while events are stored: for so long a commit speaks for the warehouse. */
const COMMIT_COUNTS_MS = 10_000;
/** How long a ping is waited for meanwhile; many probes give up after 1 s. */
const PATIENCE_MS = 500;
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
  #committedAtMs = Number.NEGATIVE_INFINITY;
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
      this.#parts.log.write('warning', 'The warehouse is away; it is tried again.', toLogFields(error));
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
    const answer = await within(this.#asking, this.#hasCommitted() ? PATIENCE_MS : PING_LIMIT_MS);
    if (answer === 'late' && !this.#hasCommitted()) this.note({ isUp: false });
    return this.#isUp;
  }

  /** The warehouse has dealt with a batch. */
  noteCommit(): void {
    this.#committedAtMs = this.#parts.clock.nowMs();
    this.note({ isUp: true });
  }

  /** What the use of the warehouse has shown. */
  note({ isUp }: { readonly isUp: boolean }): void {
    const { clock, log, onChange } = this.#parts;
    this.#knownAtMs = clock.nowMs();
    // An error that was heard after it says more than a commit.
    if (!isUp) this.#committedAtMs = Number.NEGATIVE_INFINITY;
    if (isUp !== this.#isUp)
      log.write(isUp ? 'info' : 'warning', `The warehouse is ${isUp ? 'up' : 'away'}.`);
    this.#isUp = isUp;
    onChange(isUp);
  }

  #hasCommitted(): boolean {
    return this.#parts.clock.nowMs() - this.#committedAtMs < COMMIT_COUNTS_MS;
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
      this.#parts.log.write('warning', 'The warehouse does not answer.', toLogFields(error));
      return false;
    }
  }
}
