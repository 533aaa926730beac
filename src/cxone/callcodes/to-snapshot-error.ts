import { ApiError, type ApiErrorCode } from '../../errors/api-error.ts';
import { ADDRESS_HINT } from '../fault-words.ts';
import type { Snapshot } from './read-snapshot.ts';
import { CODES_ROUTE } from './routes.ts';

type FaultySnapshot = Extract<Snapshot, { readonly kind: 'faulty' }>;

interface Meaning {
  readonly code: ApiErrorCode;
  readonly why: string;
  readonly hint: string;
}

const MEANINGS: Readonly<Record<FaultySnapshot['what'], Meaning>> = {
  list: {
    code: 'API_INCONSISTENT_LIST',
    why: 'the list contradicts itself, each time that it was read',
    hint: 'Run it again when nobody else is writing to the tenant.',
  },
  tree: {
    code: 'API_UNEXPECTED_REPLY',
    why: 'the records are no hierarchy that a tenant can have',
    hint: 'Nothing can be planned on it. Check `base-url` or `region`, and the record in the tenant.',
  },
  size: { code: 'API_UNEXPECTED_REPLY', why: 'the list cannot be so long', hint: ADDRESS_HINT },
};

/** The error of a list that could not be made sense of, after `pages` pages. Pure. */
export function toSnapshotError({ what, problem }: FaultySnapshot, pages: number): ApiError {
  const { code, why, hint } = MEANINGS[what];
  return new ApiError(`GET ${CODES_ROUTE} failed: ${why}: ${problem}.`, {
    code,
    route: `GET ${CODES_ROUTE}`,
    status: 200,
    attempts: pages,
    requestId: null,
    mayHaveTakenEffect: false,
    hint,
  });
}
