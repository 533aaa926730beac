import type { Place } from '../../model/call-code.ts';
import type { MapEntry, SourceNode } from '../source-node.ts';

/** A copy of an anchor's node whose every part stands where the alias stands. */
export function relocate(node: SourceNode, place: Place): SourceNode {
  if (node.kind === 'empty') return { kind: 'empty', place };
  if (node.kind === 'scalar') return { ...node, place, aliased: true };
  if (node.kind === 'list')
    return { kind: 'list', place, items: node.items.map((item) => relocate(item, place)) };
  const entries = node.entries.map(
    (entry): MapEntry => ({ key: entry.key, keyPlace: place, value: relocate(entry.value, place) }),
  );
  return { kind: 'map', place, entries };
}
