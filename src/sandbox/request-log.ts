import type { SandboxRequest } from './sandbox-exchange.ts';
import type { SandboxFault } from './sandbox-switches.ts';

/** What the tenant saw of one call and what became of it. Holds no credentials. */
export interface SandboxRequestEntry {
  /** From 1, in order of arrival. */
  readonly seq: number;
  readonly method: string;
  /** Template; the path itself where there is none. */
  readonly route: string;
  readonly path: string;
  readonly query: string;
  /** Null when no reply was sent. */
  readonly status: number | null;
  readonly idempotencyKey: string | null;
  /** Parsed, or the text when it is no JSON; null without a body and at sign-in. */
  readonly body: unknown;
  readonly startedMs: number;
  readonly endedMs: number;
  /** Calls in work when this one arrived, itself included. */
  readonly inFlight: number;
  readonly fault: SandboxFault | null;
}

export interface SandboxRequestCounts {
  readonly total: number;
  readonly inFlight: number;
  readonly maxInFlight: number;
  /** `POST /api/v2/callcodes` → calls that arrived. */
  readonly byRoute: ReadonlyMap<string, number>;
  /** `201` → replies; `none` for those never sent. */
  readonly byStatus: ReadonlyMap<string, number>;
}

type Arrival = Pick<SandboxRequestEntry, 'method' | 'route' | 'path' | 'query' | 'startedMs'> & {
  readonly request: SandboxRequest;
  readonly isSignIn: boolean;
};
type Departure = Pick<SandboxRequestEntry, 'status' | 'endedMs' | 'fault'>;

/** Counts calls and tells the listener of each one that has ended. */
export class RequestLog {
  readonly #listener: ((entry: SandboxRequestEntry) => void) | undefined;
  readonly #byRoute = new Map<string, number>();
  readonly #byStatus = new Map<string, number>();
  #total = 0;
  #inFlight = 0;
  #maxInFlight = 0;

  constructor(listener: ((entry: SandboxRequestEntry) => void) | undefined) {
    this.#listener = listener;
  }

  get counts(): SandboxRequestCounts {
    return {
      total: this.#total,
      inFlight: this.#inFlight,
      maxInFlight: this.#maxInFlight,
      byRoute: new Map(this.#byRoute),
      byStatus: new Map(this.#byStatus),
    };
  }

  /** Notes an arrival; the function returned notes its end. */
  begin(arrival: Arrival): (departure: Departure) => void {
    this.#total += 1;
    this.#inFlight += 1;
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight);
    countUp(this.#byRoute, `${arrival.method} ${arrival.route}`);
    const seen = { seq: this.#total, inFlight: this.#inFlight };
    return (departure) => {
      this.#inFlight -= 1;
      countUp(this.#byStatus, String(departure.status ?? 'none'));
      this.#listener?.(toEntry(arrival, { ...departure, ...seen }));
    };
  }
}

function toEntry(
  arrival: Arrival,
  rest: Departure & { readonly seq: number; readonly inFlight: number },
): SandboxRequestEntry {
  const { request, isSignIn, ...facts } = arrival;
  return {
    ...facts,
    ...rest,
    idempotencyKey: request.headers['idempotency-key'] ?? null,
    body: isSignIn ? null : parseBody(request.body),
  };
}

function parseBody(body: string | null): unknown {
  if (body === null || body === '') return null;
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
