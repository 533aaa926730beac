import type { DesiredCode } from '../model/call-code.ts';
import { type CodeFinding, toCodeFinding } from './code-finding.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

interface Context {
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** Codes that turn out to stand at one place, once `tenant:` paths and ids are known. */
export function findDuplicatePlaces(
  codes: readonly DesiredCode[],
  { matching, layout }: Context,
): readonly CodeFinding[] {
  const first = new Map<string, DesiredCode>();
  const clashes = new Map<string, DesiredCode[]>();
  for (const code of codes) {
    if (matching.parentOf.get(code)?.kind === 'missing') continue;
    const { path } = layout.positionOf(code);
    const other = first.get(path);
    if (other === undefined) first.set(path, code);
    else clashes.set(path, [...(clashes.get(path) ?? [other]), code]);
  }
  return [...clashes].flatMap(([path, members]) => toDuplicates(members, path));
}

function toDuplicates(members: readonly DesiredCode[], path: string): readonly CodeFinding[] {
  return members.map((code) => {
    const others = members.filter((other) => other !== code);
    return toCodeFinding(code, {
      rule: 'duplicate-code',
      at: null,
      message: `${code.code} is listed ${members.length} times below the same parent: all come to ${path} in the tenant. Keep one of them.`,
      related: others.map(({ place }) => ({ ...place, message: 'The same code is listed here.' })),
    });
  });
}
