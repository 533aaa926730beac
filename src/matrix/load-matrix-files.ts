import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { listMatrixFiles } from './list-matrix-files.ts';
import { loadMatrixFile } from './load-matrix-file.ts';
import type { MatrixFile } from './matrix-file.ts';
import { unmatchedGlob } from './rules/empty-matrix.ts';

export interface LoadOptions {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string;
  /** In their order, relative to the workspace; `!` excludes from all others. */
  readonly globs: readonly string[];
  /** True when the globs are not the default: then each one must match a file. */
  readonly globsGiven: boolean;
}

export interface LoadedFiles {
  /** The workspace's real path. */
  readonly root: string;
  /** Those that could be read, by name. */
  readonly files: readonly MatrixFile[];
  /** All that the globs match, relative to the workspace, sorted by code point. */
  readonly names: readonly string[];
  /** Files that cannot be read, and globs that match none. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every file that the globs match, and looks into none. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
export async function loadMatrixFiles(options: LoadOptions): Promise<LoadedFiles> {
  const { root, files: names, findings: unlisted, unmatched } = await listMatrixFiles(options);
  const files: MatrixFile[] = [];
  const findings: Finding[] = [...unlisted, ...findUnmatched(options, unmatched)];
  for (const name of names) {
    const loaded = await loadMatrixFile(name, root);
    if (loaded.kind === 'file') files.push(loaded.file);
    else findings.push(loaded.finding);
  }
  return { root, files, names: names.toSorted(byCodePoint), findings };
}

function findUnmatched({ globs, globsGiven }: LoadOptions, unmatched: readonly string[]): Finding[] {
  const positive = globs.filter((glob) => !glob.startsWith('!'));
  if (globsGiven && positive.length > 0)
    return unmatched.map((glob) =>
      unmatchedGlob(glob, `The glob ${JSON.stringify(glob)} matches no file. ${wayOutOf(glob)}`),
    );
  if (unmatched.length < positive.length) return [];
  const shown = globs.map((glob) => JSON.stringify(glob)).join(', ');
  return [
    unmatchedGlob(
      globs[0] ?? '',
      `No file matches ${shown}. Add a matrix file, or name its glob in "matrix".`,
    ),
  ];
}

function wayOutOf(glob: string): string {
  if (/[\\]/.test(glob)) return 'Write "/" between directories, on Windows too.';
  if (/\.[a-z]+[,;\s]/i.test(glob))
    return 'Write each glob on a line of its own, or give --matrix several times.';
  return 'Check the spelling, and that the file is in the workspace (checked out, not excluded).';
}
