/** What an error tells besides its message; `code` is stable, `hint` is the way out. */
export interface AppErrorFacts {
  readonly code: string;
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * Base of the errors that end a run. Message: `<what failed>: <which thing> <where>: <why>`, the way out as `hint`.
 * Never holds headers, tokens or bodies.
 */
export class AppError extends Error {
  readonly code: string;
  readonly hint: string | null;

  constructor(message: string, facts: AppErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.code = facts.code;
    this.hint = facts.hint ?? null;
  }
}
