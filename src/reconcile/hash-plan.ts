import type { ApiName } from '../model/call-code.ts';
import type { Change } from '../model/plan.ts';
import { PLAN_FORMAT_VERSION } from '../model/plan.ts';
import { sha256Hex, toCanonicalJson } from '../util/canonical-json.ts';
import type { DraftChange } from './draft-change.ts';

/** Seals a draft: hex SHA-256 of the RFC 8785 JSON of what is done where, from what to what. */
export function toHashedChange(draft: DraftChange): Change {
  const { action, path, before, after } = draft;
  return { ...draft, hash: sha256Hex(toCanonicalJson({ action, path, before, after })) };
}

/**
 * `sha256:` + hex SHA-256 of the RFC 8785 JSON of `[1, target, api, sorted hashes]`. Conflicts are part of it: a plan
 * that could do more, once a conflict is gone, is another plan.
 */
export function toPlanDigest(
  changes: readonly Pick<Change, 'hash'>[],
  { target, api }: { readonly target: string; readonly api: ApiName },
): string {
  const hashes = changes.map(({ hash }) => hash).sort();
  return `sha256:${sha256Hex(toCanonicalJson([PLAN_FORMAT_VERSION, target, api, hashes]))}`;
}
