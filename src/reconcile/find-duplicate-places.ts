import type { DesiredCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { type CodeFinding, toCodeFinding } from './code-finding.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

interface Context {
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** Codes that turn out to stand at one place, once `tenant:` paths and ids are known. */
export function findDuplicatePlaces(codes: readonly DesiredCode[], { matching, layout }: Context): readonly CodeFinding[] {
  const places = new Map<string, DesiredCode[]>();
  for (const code of codes) {
    const key = toPlaceKey(code, { matching, layout });
    const members = key === null ? undefined : places.get(key);
    if (members !== undefined) members.push(code);
    else if (key !== null) places.set(key, [code]);
  }
  const clashes = [...places.values()].filter((members) => members.length > 1);
  return clashes.flatMap((members) => toDuplicates(members, layout));
}

/** Null for a code whose parent is not known. */
function toPlaceKey(code: DesiredCode, { matching, layout }: Context): string | null {
  const parent = matching.parentOf.get(code);
  if (parent === undefined || parent.kind === 'missing') return null;
  if (parent.kind === 'root') return `root${PATH_SEPARATOR}${code.code}`;
  const above = parent.kind === 'record' ? `record ${parent.record.id}` : `new ${layout.positionOf(parent.code).path}`;
  return `${above}${PATH_SEPARATOR}${code.code}`;
}

function toDuplicates(members: readonly DesiredCode[], layout: TreeLayout): readonly CodeFinding[] {
  return members.map((code) => {
    const others = members.filter((other) => other !== code);
    return toCodeFinding(code, {
      rule: 'duplicate-code',
      at: null,
      message: `${code.code} is listed ${members.length} times below the same parent: all come to ${layout.positionOf(code).path} in the tenant. Keep one of them.`,
      related: others.map(({ place }) => ({ ...place, message: 'The same code is listed here.' })),
    });
  });
}
