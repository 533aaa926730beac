import { PATH_SEPARATOR } from '../model/call-code.ts';
import type { Change } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** A code in the touched part of the hierarchy. */
export interface PictureNode {
  /** Last segment of its path after the plan. */
  readonly code: string;
  /** Null: it only leads to codes that change. */
  readonly change: Change | null;
  /** By code point. */
  readonly children: readonly PictureNode[];
  /** Nodes of this subtree, itself included. */
  readonly nodes: number;
  /** Changes of this subtree, its own included. */
  readonly changes: number;
}

interface Growing {
  readonly code: string;
  readonly own: Change[];
  readonly children: Map<string, Growing>;
}

/** The changed codes and the parents that lead to them, by their paths after the plan. */
export function toPictureTree(changes: readonly Change[]): readonly PictureNode[] {
  const top: Growing = { code: '', own: [], children: new Map() };
  for (const change of changes) {
    let place = top;
    for (const code of change.path.split(PATH_SEPARATOR)) place = childOf(place, code);
    place.own.push(change);
  }
  return toNodes(top);
}

function childOf(parent: Growing, code: string): Growing {
  const known = parent.children.get(code);
  if (known !== undefined) return known;
  const added: Growing = { code, own: [], children: new Map() };
  parent.children.set(code, added);
  return added;
}

function toNodes({ children }: Growing): readonly PictureNode[] {
  return [...children.values()].sort((left, right) => byCodePoint(left.code, right.code)).flatMap(toSiblings);
}

/** A conflict may name a path that another change takes: then both are drawn, and what is below hangs on the first. */
function toSiblings(growing: Growing): readonly PictureNode[] {
  const { code } = growing;
  const [first = null, ...others] = growing.own.toSorted(
    (left, right) => byCodePoint(left.action, right.action) || byCodePoint(left.hash, right.hash),
  );
  return [
    toNode({ code, change: first, children: toNodes(growing) }),
    ...others.map((change) => toNode({ code, change, children: [] })),
  ];
}

function toNode(facts: Pick<PictureNode, 'code' | 'change' | 'children'>): PictureNode {
  const sum = (count: (child: PictureNode) => number) =>
    facts.children.reduce((total, child) => total + count(child), 0);
  return {
    ...facts,
    nodes: 1 + sum(({ nodes }) => nodes),
    changes: (facts.change === null ? 0 : 1) + sum(({ changes }) => changes),
  };
}

/** At most `room` nodes: the subtrees with most changes, in their old order. */
export function pickSubtrees(siblings: readonly PictureNode[], room: number): readonly PictureNode[] {
  const picked = new Map<PictureNode, PictureNode>();
  let left = room;
  for (const node of siblings.toSorted((one, other) => other.changes - one.changes)) {
    const part = node.nodes <= left ? node : pickPart(node, left);
    if (part === null) continue;
    picked.set(node, part);
    left -= part.nodes;
  }
  return siblings.flatMap((node) => picked.get(node) ?? []);
}

/** Null when no change would be left of it. */
function pickPart(node: PictureNode, room: number): PictureNode | null {
  if (room < 1) return null;
  const part = toNode({ ...node, children: pickSubtrees(node.children, room - 1) });
  return part.changes === 0 ? null : part;
}
