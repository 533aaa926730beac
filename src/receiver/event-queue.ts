import { type StoreOutcome, storeEvents } from './store-events.ts';
import type { ReceivedEvent, Warehouse } from './warehouses/warehouse.ts';

export interface QueueLimits {
  /** Events that wait at most; those of the batch under way do not count. */
  readonly maxWaiting: number;
  /** How long an event is waited for before its sender is told to come again. */
  readonly maxWaitMs: number;
  /** Of one batch; a single event may be larger. */
  readonly maxBatchEvents: number;
  readonly maxBatchBytes: number;
  /** After a commit, how long the next batch waits for the senders that were answered by it to come again. */
  readonly lingerMs: number;
}

export const QUEUE_LIMITS: QueueLimits = {
  maxWaiting: 500,
  maxWaitMs: 20_000,
  maxBatchEvents: 500,
  maxBatchBytes: 8 * 1024 * 1024,
  lingerMs: 3,
};

/** `overdue`: it may be stored already, or later; a repetition will be told. */
export type QueueOutcome =
  | StoreOutcome
  | { readonly kind: 'queue-full' | 'overdue' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** One transaction, or try of one, with all that it was split into. */
export interface StoredBatch {
  readonly events: number;
  readonly durationMs: number;
  readonly outcomes: readonly QueueOutcome[];
}

interface Entry {
  readonly received: ReceivedEvent;
  readonly bytes: number;
  readonly settle: (outcome: QueueOutcome) => void;
}

export interface EventQueueParts {
  readonly store: Warehouse['store'];
  readonly limits: QueueLimits;
  readonly nowMs: () => number;
  readonly onBatch: (batch: StoredBatch) => void;
}

/**
 * Gathers events while a batch is being committed and stores them together by the next one, so that one commit serves many senders.
 * Bounded: what does not fit is refused at once.
 */
export class EventQueue {
  readonly #parts: EventQueueParts;
  #waiting: Entry[] = [];
  #work: Promise<void> | null = null;
  #lingering: { readonly expected: number; readonly end: () => void } | null = null;

  constructor(parts: EventQueueParts) {
    this.#parts = parts;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves once the event is committed, or is known not to be for now. `bytes`: the size in which it came. Never rejects. */
  add(received: ReceivedEvent, { bytes }: { readonly bytes: number }): Promise<QueueOutcome> {
    const { limits } = this.#parts;
    if (this.#waiting.length >= limits.maxWaiting) return Promise.resolve({ kind: 'queue-full' });
    return new Promise((resolve) => {
      const settle = (outcome: QueueOutcome) => {
        clearTimeout(overdue);
        resolve(outcome);
      };
      const entry: Entry = { received, bytes, settle };
      const overdue = setTimeout(() => this.#giveUp(entry), limits.maxWaitMs);
      this.#waiting.push(entry);
      this.#endLinger();
      this.#work ??= this.#run();
    });
  }

  /** Resolves when nothing waits and nothing is under way. */
  async drained(): Promise<void> {
    while (this.#work !== null) await this.#work;
  }

  /** Nobody waits for it any more, so that it makes room for others; one that is being stored already stays. */
  #giveUp(entry: Entry): void {
    this.#waiting = this.#waiting.filter((other) => other !== entry);
    entry.settle({ kind: 'overdue' });
  }

  async #run(): Promise<void> {
    // Whatever arrives in the same turn of the event loop comes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const stored = await this.#storeNext();
      await this.#linger(stored + this.#waiting.length);
    }
    this.#work = null;
  }

  /**
   * Senders that were answered together come again together. Without a pause the first few of them would make a batch of their own
   * and the others had to wait for it. One sender by itself is not waited for.
   */
  #linger(expected: number): Promise<void> {
    const { lingerMs } = this.#parts.limits;
    if (expected <= 1 || this.#waiting.length >= expected) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#lingering = null;
        resolve();
      };
      const timer = setTimeout(end, lingerMs);
      this.#lingering = { expected, end };
    });
  }

  /** Once all that were expected are there. */
  #endLinger(): void {
    if (this.#lingering !== null && this.#waiting.length >= this.#lingering.expected) this.#lingering.end();
  }

  /** How many events the batch had. */
  async #storeNext(): Promise<number> {
    const batch = this.#takeBatch();
    const { nowMs, onBatch } = this.#parts;
    const startedMs = nowMs();
    const outcomes = await this.#store(batch);
    for (const [index, { settle }] of batch.entries()) settle(outcomes[index] ?? lost());
    onBatch({ events: batch.length, durationMs: nowMs() - startedMs, outcomes });
    return batch.length;
  }

  async #store(batch: readonly Entry[]): Promise<readonly QueueOutcome[]> {
    try {
      const events = batch.map(({ received }) => received);
      return await storeEvents(events, this.#parts.store);
    } catch (error) {
      // A defect: the senders hear of it, and the next batch has its chance.
      return batch.map(() => ({ kind: 'failed', error }));
    }
  }

  #takeBatch(): readonly Entry[] {
    const { maxBatchEvents, maxBatchBytes } = this.#parts.limits;
    let bytes = 0;
    const end = this.#waiting.findIndex((entry, index) => {
      bytes += entry.bytes;
      return index > 0 && (index === maxBatchEvents || bytes > maxBatchBytes);
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }
}

function lost(): QueueOutcome {
  return { kind: 'failed', error: new Error('The warehouse gave no result for an event.') };
}
