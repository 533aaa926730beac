import type { Scalar } from 'yaml';
import type { ScalarStyle } from '../source-node.ts';

const STRING_TAGS: ReadonlySet<string> = new Set(['!', ...coreTags('str')]);
const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...STRING_TAGS,
  ...coreTags('map', 'seq', 'int', 'float', 'bool', 'null'),
]);

function coreTags(...names: string[]): string[] {
  return names.map((name) => `tag:yaml.org,2002:${name}`);
}

/** True for the tags of YAML's core schema: they change nothing, since source text is what counts. */
export function isKnownTag(tag: string): boolean {
  return KNOWN_TAGS.has(tag);
}

/** How a scalar was written. One that is tagged as text is not plain: no tool takes it for a number. */
export function styleOf(node: Scalar): ScalarStyle {
  if (node.tag !== undefined) return STRING_TAGS.has(node.tag) ? 'block' : 'tagged';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  return node.type === 'PLAIN' ? 'plain' : 'block';
}
