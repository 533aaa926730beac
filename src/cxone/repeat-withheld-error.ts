/** A call was not sent again, because who asked for it does not want it any more. */
export class RepeatWithheldError extends Error {
  /** Requests that left before. */
  readonly attempts: number;
  readonly mayHaveTakenEffect: boolean;

  constructor(facts: { readonly attempts: number; readonly mayHaveTakenEffect: boolean }) {
    super('The call is not repeated.');
    this.name = 'RepeatWithheldError';
    this.attempts = facts.attempts;
    this.mayHaveTakenEffect = facts.mayHaveTakenEffect;
  }
}
