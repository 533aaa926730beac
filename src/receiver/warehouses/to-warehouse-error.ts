import { WarehouseError, type WarehouseErrorFacts } from '../../errors/warehouse-error.ts';

/** What a failure means, and the words for it: no credentials, no values of rows. */
export interface Verdict extends WarehouseErrorFacts {
  readonly why: string;
}

/** What a kind of failure means. */
export interface Rule extends Pick<WarehouseErrorFacts, 'code' | 'isTransient' | 'hint'> {
  /** The server's words name tables, users and limits only, never values of rows. */
  readonly mayQuote: boolean;
}

export function toVerdict({ code, isTransient, hint }: Rule, why: string): Verdict {
  return { code, isTransient, ...(hint === undefined ? {} : { hint }), why };
}

export interface FailedWork {
  /** Such as `store events`. */
  readonly doing: string;
  /** For people, without credentials. */
  readonly location: string;
}

/** What a client or a server failed with, in the words that `judge` finds. A `WarehouseError` stays what it is. */
export function toWarehouseError(
  error: unknown,
  { doing, location, judge }: FailedWork & { readonly judge: (error: unknown) => Verdict },
): WarehouseError {
  if (error instanceof WarehouseError) return error;
  const { why, ...facts } = judge(error);
  return new WarehouseError(`Cannot ${doing} in ${location}: ${why}.`, { ...facts, cause: error });
}
