import { v5 as uuidV5 } from 'uuid';
import { toCanonicalJson } from '../../util/canonical-json.ts';

/** Ours for ever: another namespace would make every re-run of a commit create its codes anew. */
export const IDEMPOTENCY_NAMESPACE = '6f0c1f8e-2f6b-4c7d-9d1e-5b8a3c7e4d21';

export interface IdempotencyFacts {
  readonly target: string;
  readonly commit: string;
  /** Path of the code after the change. */
  readonly path: string;
  /** As it is sent. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The key of a create: the same for every retry and every re-run of a commit. Pure. */
export function toIdempotencyKey({ target, commit, path, body }: IdempotencyFacts): string {
  return uuidV5(toCanonicalJson([target, commit, path, body]), IDEMPOTENCY_NAMESPACE);
}

/** The key of the second try, after the first key only brought back `record`, which has moved on since. Pure. */
export function toSecondKey(key: string, record: unknown): string {
  return uuidV5(toCanonicalJson(record), key);
}
