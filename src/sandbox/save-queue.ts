import type { SandboxChange } from './sandbox-state.ts';

/** Hands mutations to whoever keeps them, and tells when all that were made so far are kept. */
export class SaveQueue {
  readonly #save: ((change: SandboxChange) => Promise<void> | void) | undefined;
  #pending: Promise<unknown> | null = null;
  #failure: unknown = null;
  #count = 0;

  constructor(save: ((change: SandboxChange) => Promise<void> | void) | undefined) {
    this.#save = save;
  }

  get failure(): unknown {
    return this.#failure;
  }

  /** Mutations so far. */
  get count(): number {
    return this.#count;
  }

  push(change: SandboxChange): void {
    this.#count += 1;
    if (this.#save === undefined || this.#failure !== null) return;
    const saved = this.#start(this.#save, change);
    const all = Promise.all([this.#pending, saved]);
    this.#pending = all;
    all.then(
      () => {
        if (this.#pending === all) this.#pending = null;
      },
      (error: unknown) => {
        this.#failure ??= error;
      },
    );
  }

  /** Resolves when every mutation up to now is saved or cannot be: see `failure`. */
  async settle(): Promise<void> {
    if (this.#pending !== null) await Promise.allSettled([this.#pending]);
  }

  async #start(save: (change: SandboxChange) => Promise<void> | void, change: SandboxChange): Promise<void> {
    await save(change);
  }
}
