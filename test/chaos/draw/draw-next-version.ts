import { CALL_CODE_TYPES, MAX_LEVEL } from '../../../src/model/call-code.ts';
import type { Dice } from './dice.ts';
import { type DrawnForest, drawNode } from './draw-forest.ts';
import { copyForest, type ForestNode, isBelow, ROOT, toLevel } from './forest-node.ts';
import { toOddName } from './odd-texts.ts';

/** Above those of the first version, so that two codes do not get one name by chance. */
const NAME_OFFSET = 100;

type Wishes = Pick<DrawnForest, 'categories' | 'style'> & {
  /** Of the first new code. */
  readonly firstKey: number;
};

/** The files after the next commit: some codes changed, renamed, retired, left out, and some new. */
export function drawNextVersion(
  dice: Dice,
  earlier: readonly ForestNode[],
  wishes: Wishes,
): readonly ForestNode[] {
  const nodes = copyForest(earlier);
  for (const node of nodes) vary(dice, node, { ...wishes, nodes });
  for (const node of dice.some(nodes, dice.between(0, 2))) retire(node, nodes);
  const kept = leaveOut(dice, nodes);
  return [...kept, ...drawNew(dice, kept, wishes)];
}

function vary(
  dice: Dice,
  node: ForestNode,
  { nodes, categories, style }: Wishes & { readonly nodes: readonly ForestNode[] },
): void {
  const number = node.key + NAME_OFFSET;
  if (dice.chance(0.15))
    node.name = toOddName(dice.below(1_000), { number, maxCharacters: style.maxNameCharacters });
  if (dice.chance(0.1)) node.type = dice.pick(CALL_CODE_TYPES);
  if (dice.chance(0.05)) node.category = dice.pick(categories);
  if (dice.chance(0.1) && isUnmistakable(node, nodes)) {
    node.was = node.code;
    node.code = `NEW_${node.key}`;
  }
}

/** A `was` that could mean another listed code as well is refused. */
function isUnmistakable(node: ForestNode, nodes: readonly ForestNode[]): boolean {
  return node.was === null && nodes.every((other) => other === node || other.code !== node.code);
}

function retire(node: ForestNode, nodes: readonly ForestNode[]): void {
  if (!canGo(node, nodes)) return;
  for (const other of nodes) if (other === node || isBelow(other, node)) other.active = false;
}

/** An active code that nobody lists any more would hold back a parent that is retired: only what is below active ones goes. */
function leaveOut(dice: Dice, nodes: readonly ForestNode[]): readonly ForestNode[] {
  const gone = dice
    .some(nodes, dice.between(0, 2))
    .filter((node) => canGo(node, nodes) && (node.parent.kind !== 'node' || node.parent.node.active));
  return nodes.filter((node) => !gone.some((other) => other === node || isBelow(node, other)));
}

/** Nothing below it hangs there unlisted. */
function canGo(node: ForestNode, nodes: readonly ForestNode[]): boolean {
  return !node.anchored && nodes.every((other) => !isBelow(other, node) || !other.anchored);
}

/** Under codes that no earlier version had: what was left out keeps its place in the tenant. */
function drawNew(dice: Dice, nodes: readonly ForestNode[], wishes: Wishes): readonly ForestNode[] {
  const hosts = nodes.filter((node) => toLevel(node) < MAX_LEVEL);
  return Array.from({ length: dice.between(0, 4) }, (_, index) => {
    const key = wishes.firstKey + index;
    const isBelowOther = hosts.length > 0 && dice.chance(0.7);
    const parent = isBelowOther ? ({ kind: 'node', node: dice.pick(hosts) } as const) : ROOT;
    return { ...drawNode(dice, { ...wishes, key, parent }), code: `NEXT_${key}` };
  });
}
