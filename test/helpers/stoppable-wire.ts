import type { HttpTransport } from '../../src/model/http-transport.ts';

/** What befalls a run at its `call`-th call, sign-in included, from 1. */
export interface Stop {
  /** `before`, `after`: killed before or after the tenant does the work of that call. `cancel`: a signal comes as it leaves. */
  readonly how: 'before' | 'after' | 'cancel';
  readonly call: number;
}

/** Something that others do to the tenant right before the `call`-th call of a run reaches it. */
export interface Meanwhile {
  readonly call: number;
  readonly act: () => Promise<void>;
}

export interface WireEvents {
  readonly stop?: Stop | null;
  readonly meanwhile?: Meanwhile;
}

/** Once the run is dead nothing reaches it any more, and nothing that it does leaves. */
export class StoppableWire {
  calls = 0;
  lateWrites = 0;
  dead = false;
  readonly died: Promise<null>;
  readonly #stop: Stop | null;
  readonly #meanwhile: Meanwhile | undefined;
  readonly #handle: HttpTransport;
  readonly #cancelling = new AbortController();
  #die: () => void = () => undefined;

  constructor(handle: HttpTransport, { stop = null, meanwhile }: WireEvents) {
    this.#handle = handle;
    this.#stop = stop;
    this.#meanwhile = meanwhile;
    this.died = new Promise((resolve) => {
      this.#die = () => {
        this.dead = true;
        resolve(null);
      };
    });
  }

  get signal(): AbortSignal {
    return this.#cancelling.signal;
  }

  readonly send: HttpTransport = async (request) => {
    if (this.dead) return forEver();
    this.calls += 1;
    const isStruck = this.calls === this.#stop?.call;
    const isWrite = request.method !== 'GET' && !request.url.endsWith('/oauth/token');
    if (this.signal.aborted && isWrite) this.lateWrites += 1;
    if (isStruck && this.#stop?.how === 'cancel') this.#cancelling.abort();
    if (isStruck && this.#stop?.how === 'before') this.#die();
    if (this.dead) return forEver();
    if (this.calls === this.#meanwhile?.call) await this.#meanwhile.act();
    const reply = await this.#handle(request);
    if (isStruck && this.#stop?.how === 'after') this.#die();
    return this.dead ? forEver() : reply;
  };
}

/** Never resolves: who waits for it is dead. */
export function forEver(): Promise<never> {
  return new Promise(() => undefined);
}
