import { ApiError } from '../errors/api-error.ts';
import type { CallFacts } from './to-api-error.ts';

/** What fails on the way to a call's next attempt (a sign-in, a read) is that call's failure, with its own count of attempts. */
export function toOwnError(error: unknown, facts: CallFacts): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, route, status, hint } = error;
  return new ApiError(error.message, {
    ...facts,
    code,
    route,
    status,
    untried: error.untried && facts.attempts === 0,
    ...(hint === null ? {} : { hint }),
    cause: error,
  });
}
