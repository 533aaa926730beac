import { createHmac, timingSafeEqual } from 'node:crypto';
import { type PlanKey, type PlanStatement, STATEMENT_VERSION } from '../model/plan-statement.ts';
import { toCanonicalJson } from '../util/canonical-json.ts';

/** How the line of a statement begins and ends: an HTML comment, which GitHub does not show. */
export const STATEMENT_START = `<!-- cxone-callcodes:reviewed-plan v${STATEMENT_VERSION} `;
export const STATEMENT_END = ' -->';

/** Stands for the entries of a plan that carries its digest only. */
export const DIGEST_ONLY = '~';

/**
 * The statement as one line for the review comment: `HEADER.ENTRIES.SIGNATURE`, each in base64url, so that nothing in it can
 * end the HTML comment. Entries are 28 characters each, one after the other; the signature covers all that stands before it.
 */
export function signStatement(statement: Omit<PlanStatement, 'version' | 'keyId'>, key: PlanKey): string {
  const { repositoryId, pullRequest, target, api, origin, tenant, tenantId, headCommit, digest, entries } =
    statement;
  const header = toCanonicalJson({
    version: STATEMENT_VERSION,
    repositoryId,
    pullRequest,
    target,
    api,
    origin,
    tenant,
    tenantId,
    headCommit,
    digest,
    keyId: key.id,
  });
  const slots = entries === null ? DIGEST_ONLY : entries.map(({ tag, content }) => tag + content).join('');
  const signed = `${Buffer.from(header, 'utf8').toString('base64url')}.${slots}`;
  return `${STATEMENT_START}${signed}.${toSignature(signed, key)}${STATEMENT_END}`;
}

/** Whether this signature belongs to this text, compared letter by letter in a time that tells nothing. */
export function isSignatureOf(
  { signed, signature }: { readonly signed: string; readonly signature: string },
  key: PlanKey,
): boolean {
  const expected = Buffer.from(toSignature(signed, key), 'utf8');
  const given = Buffer.from(signature, 'utf8');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function toSignature(signed: string, { bytes }: PlanKey): string {
  return createHmac('sha256', bytes).update(`v${STATEMENT_VERSION}.${signed}`, 'utf8').digest('base64url');
}
