import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/**
 * Offset behind the last character of a node. The parser's own range of a block collection takes in comments that follow.
 * Null for what is no node.
 */
export function endOfNode(node: unknown): number | null {
  if (isScalar(node) || isAlias(node)) return node.range?.[1] ?? null;
  if (!isMap(node) && !isSeq(node)) return null;
  const rangeEnd = node.range?.[1] ?? null;
  if (node.flow === true) return rangeEnd;
  if (isSeq(node)) return endOfNode(node.items.at(-1)) ?? rangeEnd;
  const last = node.items.at(-1);
  return endOfNode(last?.value) ?? endOfNode(last?.key) ?? rangeEnd;
}
