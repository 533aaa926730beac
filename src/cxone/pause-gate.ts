import { MAX_PAUSE_MS, toPauseMs } from './retry-after.ts';

/** So often the tenant is tried again although it asked for an absurdly long pause; then every call is refused. */
const MAX_PROBES = 3;

/** Until when the tenant wants no calls. */
export class PauseGate {
  #untilMs = Number.NEGATIVE_INFINITY;
  #refusedUntilMs = Number.NEGATIVE_INFINITY;
  #probes = 0;

  get untilMs(): number {
    return this.#untilMs;
  }

  /** When the pause is too long to wait for; else null. */
  refusedUntilMs(nowMs: number): number | null {
    return nowMs < this.#refusedUntilMs ? this.#refusedUntilMs : null;
  }

  /** `isNews`: not one of several answers to calls that were in flight together. */
  close(retryAfterMs: number, { nowMs, isNews }: { readonly nowMs: number; readonly isNews: boolean }): void {
    this.#untilMs = Math.max(this.#untilMs, nowMs + toPauseMs(retryAfterMs));
    if (retryAfterMs <= MAX_PAUSE_MS || !isNews) return;
    this.#probes += 1;
    if (this.#probes > MAX_PROBES) this.#refusedUntilMs = nowMs + retryAfterMs;
  }

  onAccepted(): void {
    this.#probes = 0;
  }
}
