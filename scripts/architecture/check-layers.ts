import { posix } from 'node:path';
import { findImports } from './find-imports.ts';
import type { SourceFile } from './source-file.ts';

const ENTRIES = ['src/action.ts', 'src/cli.ts'];
const MIDDLE = [
  'matrix',
  'reconcile',
  'cxone',
  'sandbox',
  'audit',
  'report',
  'github',
  'inputs',
  'events',
  'receiver',
];
const RANKS = ['util', 'errors', 'model', 'middle', 'commands', 'entry'] as const;

interface Layer {
  readonly name: string;
  readonly rank: number;
}

/** `entry → commands → middle → model → errors → util`: imports point down or stay at home; siblings of the middle never meet. */
export function checkLayers(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const from = layerOf(file.path);
    if (from === null) return [`${file.path}: lies in no layer`];
    return findImports(file).flatMap(({ specifier, place }) => {
      const target = resolveImport(file.path, specifier);
      if (target === null) return [];
      const to = layerOf(target);
      if (to === null) return [`${place}: ${specifier} lies outside of src`];
      const isAllowed = to.name === from.name || to.rank < from.rank;
      return isAllowed ? [] : [`${place}: ${from.name} must not import ${to.name} (${specifier})`];
    });
  });
}

/** Path of the file that a relative import names; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

function layerOf(path: string): Layer | null {
  if (ENTRIES.includes(path)) return toLayer(path, 'entry');
  const directory = /^src\/([^/]+)\//.exec(path)?.[1];
  if (directory === undefined) return null;
  if (MIDDLE.includes(directory)) return toLayer(directory, 'middle');
  const rank = RANKS.find((name) => name === directory);
  return rank === undefined ? null : toLayer(directory, rank);
}

function toLayer(name: string, rank: (typeof RANKS)[number]): Layer {
  return { name, rank: RANKS.indexOf(rank) };
}
