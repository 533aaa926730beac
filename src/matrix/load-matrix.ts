import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { limitFindings } from './limit-findings.ts';
import { listMatrixFiles } from './list-matrix-files.ts';
import { loadMatrixFile } from './load-matrix-file.ts';
import type { MatrixFile } from './matrix-file.ts';
import { type ParsedMatrix, parseMatrixFiles } from './parse-matrix-files.ts';
import { unmatchedGlob } from './rules/empty-matrix.ts';

export interface LoadOptions {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string;
  /** In their order, relative to the workspace; `!` excludes from all others. */
  readonly globs: readonly string[];
  /** True when the globs are not the default: then each one must match a file. */
  readonly globsGiven: boolean;
}

export interface LoadedMatrix extends ParsedMatrix {
  /** Matched files, relative to the workspace, sorted by code point. */
  readonly files: readonly string[];
}

/**
 * Reads and checks every file that the globs match. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
export async function loadMatrix(options: LoadOptions): Promise<LoadedMatrix> {
  const listed = await listMatrixFiles(options);
  const files: MatrixFile[] = [];
  const findings: Finding[] = [...listed.findings, ...findUnmatched(options, listed.unmatched)];
  for (const file of listed.files) {
    const loaded = await loadMatrixFile(file, listed.root);
    if (loaded.kind === 'file') files.push(loaded.file);
    else findings.push(loaded.finding);
  }
  const parsed = await parseMatrixFiles(files);
  return {
    ...parsed,
    findings: limitFindings([...findings, ...parsed.findings]),
    files: listed.files.toSorted(byCodePoint),
  };
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
