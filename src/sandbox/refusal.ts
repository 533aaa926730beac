export interface RefusalFacts {
  readonly status: number;
  /** The contract's error code. */
  readonly code: string;
  /** The field, query parameter or header that is to blame. */
  readonly field?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The tenant says no. Thrown by a route, rendered as the contract's error body by the router. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, facts: RefusalFacts) {
    super(message);
    this.name = 'Refusal';
    this.status = facts.status;
    this.code = facts.code;
    this.field = facts.field ?? null;
    this.headers = facts.headers ?? {};
  }
}
