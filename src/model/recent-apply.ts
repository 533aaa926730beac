/** An apply of a moment ago, as its audit log tells. */
export interface RecentApply {
  /** When it was last at work: epoch milliseconds. */
  readonly atMs: number;
  /** Of the API that it wrote to; other tenants may share its target's name. */
  readonly origin: string;
  /** It came to its own end: nothing that it sent is without an outcome that it waited for. */
  readonly isComplete: boolean;
  /** Ids of the records that it is known to have created. */
  readonly createdIds: readonly string[];
}
