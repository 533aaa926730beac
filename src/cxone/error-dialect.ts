import type { ApiErrorCode } from '../errors/api-error.ts';
import type { AttemptReply } from './attempt.ts';
import type { FaultName } from './fault-rules.ts';
import type { FaultWords } from './fault-words.ts';

/** How the errors of one API are worded. */
export interface ErrorDialect {
  /** What the server says of its refusal, fit to be shown; null when it says nothing. */
  readonly describe: (reply: AttemptReply) => string | null;
  /** In place of the words for every API, and of the code where the fault means something else here. */
  readonly words: Partial<Readonly<Record<FaultName, FaultWords & { readonly code?: ApiErrorCode }>>>;
}
