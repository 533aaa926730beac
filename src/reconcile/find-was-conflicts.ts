import type { DesiredCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { isFullWas } from '../model/former-paths.ts';
import { type CodeFinding, toCodeFinding } from './code-finding.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

interface Context {
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/**
 * A `was` that is still defined by a file or claimed twice, as it shows once `tenant:` paths, ids and renamed parents are known:
 * two codes mean one record, or a code is to stand where the `was` of another points.
 */
export function findWasConflicts(
  codes: readonly DesiredCode[],
  { matching, layout }: Context,
): readonly CodeFinding[] {
  if (codes.every(({ was }) => was === null)) return [];
  const byPath = groupByPath(codes, layout);
  const conflicts = new Map<DesiredCode, DesiredCode>();
  for (const { winner, loser, loserBy } of matching.disputes) {
    if (winner.was !== null) conflicts.set(winner, loser);
    if (loserBy === 'was') conflicts.set(loser, winner);
  }
  for (const code of codes) {
    const former = toFormerPath(code, layout);
    const other = former === null ? undefined : byPath.get(former)?.find((there) => there !== code);
    if (other !== undefined && !conflicts.has(code)) conflicts.set(code, other);
  }
  return [...conflicts].map(([code, other]) => toFinding(code, other));
}

function groupByPath(
  codes: readonly DesiredCode[],
  layout: TreeLayout,
): ReadonlyMap<string, readonly DesiredCode[]> {
  const byPath = new Map<string, DesiredCode[]>();
  for (const code of codes) {
    const { path } = layout.positionOf(code);
    const there = byPath.get(path);
    if (there === undefined) byPath.set(path, [code]);
    else there.push(code);
  }
  return byPath;
}

/** The path that `was` means, a short one below the parent as it stands after the plan. */
function toFormerPath(code: DesiredCode, layout: TreeLayout): string | null {
  if (code.was === null || isFullWas(code)) return code.was;
  const { path } = layout.positionOf(code);
  return `${path.slice(0, path.lastIndexOf(PATH_SEPARATOR))}${PATH_SEPARATOR}${code.was}`;
}

function toFinding(code: DesiredCode, other: DesiredCode): CodeFinding {
  return toCodeFinding(code, {
    rule: 'was-conflict',
    at: 'was',
    message: `"was: ${code.was ?? ''}" of ${code.path} means a code that ${other.path} stands for as well. Drop one of the two, or make the change in two steps.`,
    related: [{ ...other.place, message: `${other.path} is listed here.` }],
  });
}
