import { isAbsolute, relative, sep } from 'node:path';
import type { InputReader } from './input-reader.ts';
import { DEFAULT_MATRIX } from './tenant-inputs.ts';

export interface MatrixGlobs {
  /** Relative to the workspace, in their order, with `/`; `!` excludes. */
  readonly globs: readonly string[];
  /** False when they are the default set. */
  readonly given: boolean;
}

/** The globs of the matrix files. One that leads out of the workspace, and a list that only excludes, are problems. */
export function toMatrixGlobs(reader: InputReader, workspace: string): MatrixGlobs {
  const lines = reader.lines('matrix');
  const globs = lines.map((line) => toRelativeGlob(line, workspace));
  for (const [index, glob] of globs.entries()) {
    if (glob !== null) continue;
    reader.problem('matrix', {
      value: lines[index] ?? '',
      why: 'leads out of the workspace',
      wayOut: 'Name files below the root of the repository.',
    });
  }
  if (lines.every((line) => line.startsWith('!'))) {
    reader.problem('matrix', { why: 'only excludes files', wayOut: 'Add a glob without ! in front.' });
  }
  return {
    globs: globs.filter((glob) => glob !== null),
    given:
      lines.length !== DEFAULT_MATRIX.length || lines.some((line, index) => line !== DEFAULT_MATRIX[index]),
  };
}

/** Null for a glob that leads out. */
function toRelativeGlob(line: string, workspace: string): string | null {
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negation.length);
  const inside = isAbsolute(pattern) ? relative(workspace, pattern).split(sep).join('/') : pattern;
  const segments = inside.split('/').filter((segment) => segment !== '.');
  if (isAbsolute(inside) || segments.includes('..')) return null;
  return `${negation}${segments.join('/')}`;
}
