import type { Finding } from '../../model/finding.ts';
import type { CodeEntry } from '../code-entry.ts';
import type { CodeIndex, RuleContext } from '../code-index.ts';
import { MAX_RELATED } from '../limits.ts';
import { normalizeCode } from '../normalize-code.ts';
import { quoteText } from '../quote-text.ts';
import { toFinding } from './to-finding.ts';

interface Claim {
  readonly entry: CodeEntry;
  readonly node: NonNullable<CodeEntry['was']>;
  /** The record that is meant, as a path: the short form resolved below the code's parent. */
  readonly meant: string;
  /** Every path that the record may have now: as written, below the parent, below a parent that is renamed itself. */
  readonly paths: readonly string[];
}

type ClaimGroups = ReadonlyMap<string, readonly Claim[]>;

/** Values of `was` that a file still defines, or that two codes claim. */
export function findWasConflict({ entries, index }: RuleContext): Finding[] {
  const claims = entries.flatMap((entry) => toClaims(entry, index));
  const byMeant = new Map<string, Claim[]>();
  const byPath = new Map<string, Claim[]>();
  for (const claim of claims) {
    addTo(byMeant, claim, claim.meant);
    for (const path of claim.paths) addTo(byPath, claim, path);
  }
  return claims.flatMap((claim) => {
    const finding = findDefined(claim, index) ?? findClaimed(claim, { byMeant, byPath });
    return finding === null ? [] : [finding];
  });
}

function addTo(groups: Map<string, Claim[]>, claim: Claim, key: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [claim]);
  else group.push(claim);
}

function toClaims(entry: CodeEntry, index: CodeIndex): Claim[] {
  if (entry.was === null) return [];
  const was = normalizeCode(entry.was.text);
  const below = (code: string): string => `${entry.parentKey}/${code}`;
  if (entry.parent.kind === 'root') return [{ entry, node: entry.was, meant: was, paths: [was] }];
  if (!was.includes('/')) return [{ entry, node: entry.was, meant: below(was), paths: [was, below(was)] }];
  const parent = index.parentOf(entry);
  const parentWas = normalizeCode(parent?.was?.text ?? '');
  const isBelowRenamed =
    parentWas !== '' && was.startsWith(`${parentWas}/`) && !was.slice(parentWas.length + 1).includes('/');
  const meant = isBelowRenamed ? below(was.slice(was.lastIndexOf('/') + 1)) : was;
  return [{ entry, node: entry.was, meant, paths: isBelowRenamed ? [was, meant] : [was] }];
}

/** A path other than as written may be the code's own: it moved, or its parent was renamed, and kept its code. */
function findDefined({ entry, node, paths }: Claim, index: CodeIndex): Finding | null {
  for (const [position, path] of paths.entries()) {
    const defined = index.at(path).find((other) => position === 0 || other !== entry);
    if (defined === undefined) continue;
    const what = `"was" names ${quoteText(node.text)}, but a file still defines ${quoteText(path)}.`;
    return toFinding(node.place, {
      rule: 'was-conflict',
      severity: 'error',
      message: `${what} Remove that code, or remove "was".`,
      related: [{ ...defined.place, message: 'still defined here' }],
    });
  }
  return null;
}

/**
 * Two claims meet when one means a path that the other may stand for. Two short forms below different parents do not, though
 * both could name the same root.
 */
function findClaimed(
  claim: Claim,
  { byMeant, byPath }: Record<'byMeant' | 'byPath', ClaimGroups>,
): Finding | null {
  const others = new Set<Claim>();
  for (const group of [...claim.paths.map((path) => byMeant.get(path)), byPath.get(claim.meant)])
    for (const other of group?.slice(0, MAX_RELATED + 1) ?? []) if (other !== claim) others.add(other);
  if (others.size === 0) return null;
  const related = [...others]
    .slice(0, MAX_RELATED)
    .map(({ node }) => ({ ...node.place, message: 'claimed here too' }));
  return toFinding(claim.node.place, {
    rule: 'was-conflict',
    severity: 'error',
    message: `"was" names ${quoteText(claim.node.text)}, which another code claims as well. Keep it at one of them.`,
    related,
  });
}
