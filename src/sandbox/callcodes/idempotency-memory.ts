import type { RememberedReply } from '../sandbox-state.ts';

/** "At least 24 h": to the millisecond, so that nobody relies on more. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/** First 201s by their idempotency keys, for as long as the contract promises. */
export class IdempotencyMemory {
  readonly #byKey = new Map<string, RememberedReply>();

  constructor(remembered: readonly RememberedReply[]) {
    for (const reply of remembered) this.#byKey.set(reply.key, reply);
  }

  recall(key: string, nowMs: number): RememberedReply | null {
    this.#forgetOld(nowMs);
    return this.#byKey.get(key) ?? null;
  }

  remember(reply: RememberedReply): void {
    this.#byKey.delete(reply.key);
    this.#byKey.set(reply.key, reply);
  }

  /** Oldest first. */
  all(): RememberedReply[] {
    return [...this.#byKey.values()];
  }

  #forgetOld(nowMs: number): void {
    for (const { key, atMs } of this.#byKey.values()) {
      if (nowMs - atMs <= REMEMBERED_MS) return;
      this.#byKey.delete(key);
    }
  }
}
