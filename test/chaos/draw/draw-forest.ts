import { type ActualCode, CALL_CODE_TYPES, MAX_LEVEL } from '../../../src/model/call-code.ts';
import type { DrawStyle } from '../chaos-api.ts';
import type { Dice } from './dice.ts';
import { type ForestNode, type NodeParent, ROOT, toLevel, toTenantPath } from './forest-node.ts';
import { ODD_CATEGORIES, ODD_CODES, toOddName } from './odd-texts.ts';

const FOREIGN_CATEGORIES = ['Theirs', 'theirs: too'];
/** Nobody lists it. */
const HOST_CODE = 'HOST_1';
/** Above those of all codes, so that no two names are equal. */
const HOST_NAME = 900;

export interface DrawnForest {
  readonly nodes: ForestNode[];
  readonly categories: readonly string[];
  /** Records that nobody here owns and that some listed code names as its parent. */
  readonly hosts: readonly ActualCode[];
  readonly style: DrawStyle;
}

/** Five to forty codes that files list, parents first; nothing of them is in the tenant yet. */
export function drawForest(
  dice: Dice,
  { maxCodes, style }: { readonly maxCodes: number; readonly style: DrawStyle },
): DrawnForest {
  const categories = dice.some(ODD_CATEGORIES, dice.between(1, 3));
  const hosts = dice.chance(0.3) ? [drawHost(dice, style)] : [];
  const nodes: ForestNode[] = [];
  const size = dice.between(5, maxCodes);
  const taken = new Set<string>();
  while (nodes.length < size) {
    const parent = drawParent(dice, { nodes, hosts, style });
    const node = drawNode(dice, { key: nodes.length, parent, categories, style });
    const path = toTenantPath(node);
    if (taken.has(path)) continue;
    taken.add(path);
    nodes.push(node);
  }
  return { nodes, categories, hosts, style };
}

export function drawForeignCategory(dice: Dice): string {
  return dice.pick(FOREIGN_CATEGORIES);
}

/** The code of a new node: odd ones as far as they last. */
export function drawNode(
  dice: Dice,
  facts: Pick<DrawnForest, 'categories' | 'style'> & { readonly key: number; readonly parent: NodeParent },
): ForestNode {
  const { key, parent, categories, style } = facts;
  const above = parent.kind === 'node' ? parent.node : null;
  const code = dice.chance(0.5) ? dice.pick(ODD_CODES) : `K${dice.below(100)}`;
  return {
    key,
    parent,
    code,
    name: toOddName(dice.below(1_000), { number: key, maxCharacters: style.maxNameCharacters }),
    type: dice.pick(CALL_CODE_TYPES),
    category: above !== null && dice.chance(0.9) ? above.category : dice.pick(categories),
    active: above?.active !== false && dice.chance(0.93),
    was: null,
    record: null,
    anchored: false,
  };
}

function drawParent(
  dice: Dice,
  { nodes, hosts, style }: Pick<DrawnForest, 'nodes' | 'hosts' | 'style'>,
): NodeParent {
  const host = hosts[0];
  if (host !== undefined && dice.chance(0.1))
    return { kind: 'record', record: host, by: style.form === 'list' ? 'path' : dice.pick(['path', 'id']) };
  const possible = nodes.filter((node) => toLevel(node) < MAX_LEVEL);
  if (possible.length === 0 || dice.chance(0.25)) return ROOT;
  return { kind: 'node', node: dice.pick(possible) };
}

function drawHost(dice: Dice, { drawId, maxNameCharacters }: DrawStyle): ActualCode {
  return {
    id: drawId(dice),
    name: toOddName(dice.below(1_000), { number: HOST_NAME, maxCharacters: maxNameCharacters }),
    code: HOST_CODE,
    type: dice.pick(CALL_CODE_TYPES),
    parentId: null,
    category: drawForeignCategory(dice),
    isActive: true,
    terms: {},
  };
}
