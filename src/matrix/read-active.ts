import type { MatrixFormat, SourceNode } from './source-node.ts';

/** YAML 1.2; JSON has two of them, CSV takes the same two. */
const YAML_BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** Value of `active`: what it says where it is a boolean of its format, true where it is absent, else null. */
export function readActive(node: SourceNode | null, format: MatrixFormat): boolean | null {
  if (node === null) return true;
  if (node.kind !== 'scalar') return null;
  if (format === 'csv') return node.text === 'true' || (node.text === 'false' ? false : null);
  const isPlain = node.style === 'plain' || node.style === 'tagged';
  return isPlain ? (YAML_BOOLEANS.get(node.text) ?? null) : null;
}
