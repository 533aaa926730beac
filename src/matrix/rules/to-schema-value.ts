import { readActive } from '../read-active.ts';
import type { MapEntry, MapNode, MatrixFormat, SourceNode } from '../source-node.ts';

/**
 * A map as the compiled schema looks at it: source text for every scalar, a boolean for `active` where it is one. Lists of
 * codes are empty, since their items are checked one by one. A key without a value is an empty object, which no scalar field
 * accepts, except in lists of codes: there it is null, as if nothing were listed.
 */
export function toSchemaValue(map: MapNode, format: MatrixFormat): Readonly<Record<string, unknown>> {
  // Unlike assignment, this makes `__proto__` a key like any other.
  return Object.fromEntries(map.entries.map((entry) => [entry.key, toFieldValue(entry, format)]));
}

const CODE_LISTS: ReadonlySet<string> = new Set(['codes', 'children']);

function toFieldValue({ key, value }: MapEntry, format: MatrixFormat): unknown {
  if (CODE_LISTS.has(key)) return toListValue(value);
  if (key === 'active' && value.kind === 'scalar') return readActive(value, format) ?? value.text;
  if (value.kind === 'list') return value.items.map((item) => toScalarValue(item));
  return toScalarValue(value);
}

function toListValue(node: SourceNode): unknown {
  if (node.kind === 'empty') return null;
  return node.kind === 'list' ? [] : toScalarValue(node);
}

function toScalarValue(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list' ? [] : {};
}
