import { resolveImport } from './check-layers.ts';
import { findImports } from './find-imports.ts';
import type { SourceFile } from './source-file.ts';

/** Cycles of imports, types and dynamic ones included; each is told once. */
export function checkCycles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      findImports(file)
        .map(({ specifier }) => resolveImport(file.path, specifier))
        .filter((path) => path !== null),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) cycles.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
