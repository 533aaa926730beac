import { ApiError } from '../../errors/api-error.ts';
import { LATER_HINT, UNKNOWN_HINT } from '../fault-words.ts';
import { toShownWords } from './disposition-dialect.ts';
import { DISPOSITIONS_ROUTE } from './routes.ts';

const ROUTE = `POST ${DISPOSITIONS_ROUTE}`;

/** How a POST has fared. */
export interface PostFacts {
  /** Requests that left. */
  readonly attempts: number;
  /** One of them may have done its work although no reply says so. */
  readonly isInDoubt: boolean;
}

/** The error of one create; a refusal that stands inside a 200 unless it is told otherwise. */
export function toPostError(
  why: string,
  {
    attempts,
    isInDoubt,
    code = 'API_REJECTED',
    status = 200,
  }: PostFacts & Partial<Pick<ApiError, 'code' | 'status'>>,
): ApiError {
  return new ApiError(`${ROUTE} failed: ${status === null ? why : `${status}, ${why}`}.`, {
    code,
    route: ROUTE,
    status,
    attempts,
    requestId: null,
    mayHaveTakenEffect: isInDoubt,
    hint: isInDoubt ? `${LATER_HINT} ${UNKNOWN_HINT}` : 'Mend it in the matrix file and push again.',
  });
}

/** What the tenant says of one position that it did not create. */
export function toRefusal(error: string): string {
  const words = toShownWords(error);
  if (words === '') return 'the tenant did not create it and does not say why';
  return `the tenant did not create it: "${words}"`;
}

/** The error of a POST with the attempts of all that came before it. */
export function toFinalError(error: ApiError | null, facts: PostFacts): ApiError {
  if (error === null)
    return toPostError('the tenant did not say what came of it, each time that it was sent', {
      ...facts,
      code: 'API_UNAVAILABLE',
      status: null,
    });
  const { code, route, status, untried, hint, requestId } = error;
  return new ApiError(error.message, {
    code,
    route,
    status,
    attempts: facts.attempts,
    requestId,
    mayHaveTakenEffect: facts.isInDoubt,
    untried: untried && facts.attempts === 0,
    ...(hint === null ? {} : { hint }),
    cause: error,
  });
}

/** A created record that cannot be told from another: something was done, and nobody knows what. */
export function toTakenIdError({ attempts }: PostFacts): ApiError {
  const why = 'the id in the result is that of another disposition';
  return toPostError(why, { attempts, isInDoubt: true, code: 'API_UNEXPECTED_REPLY' });
}

/** The error of creates for which the list was to be read, and was not. */
export function toLookError(
  error: unknown,
  { signal, ...facts }: PostFacts & { readonly signal: AbortSignal },
): unknown {
  if (error instanceof ApiError) return toFinalError(error, facts);
  if (!signal.aborted) return error;
  const why = 'the run was cancelled before the list showed what came of it';
  return toPostError(why, { ...facts, code: 'API_CANCELLED', status: null });
}
