/** What a run answers to a signal at once: the calls in flight may take a while. */
export const CANCELLING_WORDS =
  'Cancelling: nothing new is begun, and what is in flight gets up to 5 seconds. A second signal ends at once.';
export const ENDED_AT_ONCE_WORDS =
  'Ended at once by a second signal: what was in flight may have been done.\n';
