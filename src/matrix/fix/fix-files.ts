import type { Finding } from '../../model/finding.ts';
import type { MatrixFile } from '../matrix-file.ts';
import { type ParsedMatrix, parseMatrixFiles } from '../parse-matrix-files.ts';
import { fixFile } from './fix-file.ts';

/** One is enough unless fixes overlap, or one makes room for another. */
const MAX_ROUNDS = 10;

export interface FixedFile {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What was mended; places are those in the text that the round before left. */
  readonly mended: readonly Finding[];
}

export interface FixedMatrix {
  /** What the files as given say, and their findings. */
  readonly before: ParsedMatrix;
  /** The same of the fixed files. A finding that still has a fix is one whose fix would change more than the finding. */
  readonly after: ParsedMatrix;
  /** Files that change, by the order of `files`. */
  readonly changed: readonly FixedFile[];
}

/** Applies every fix of every finding, in rounds. Pure apart from loading the reader of a format; fixing again changes nothing. */
export async function fixFiles(files: readonly MatrixFile[]): Promise<FixedMatrix> {
  const before = await parseMatrixFiles(files);
  const mended = new Map<string, readonly Finding[]>();
  let after = before;
  let current = files;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = await fixRound(current, { findings: after.findings, mended });
    if (next === null) break;
    current = next;
    after = await parseMatrixFiles(current);
  }
  const changed = files.flatMap(({ file, bytes }, index): FixedFile[] => {
    const found = mended.get(file);
    const now = current[index];
    return found === undefined || now === undefined
      ? []
      : [{ file, before: bytes, after: now.bytes, mended: found }];
  });
  return { before, after, changed };
}

interface Round {
  readonly findings: readonly Finding[];
  /** By file; what this round mends is added. */
  readonly mended: Map<string, readonly Finding[]>;
}

/** Null when nothing changed. */
async function fixRound(
  files: readonly MatrixFile[],
  { findings, mended }: Round,
): Promise<readonly MatrixFile[] | null> {
  const byFile = groupByFile(findings);
  const next: MatrixFile[] = [];
  let isChanged = false;
  for (const file of files) {
    const fixed = await fixFile(file, byFile.get(file.file) ?? []);
    next.push(fixed.file);
    if (fixed.mended.length === 0) continue;
    isChanged = true;
    mended.set(file.file, [...(mended.get(file.file) ?? []), ...fixed.mended]);
  }
  return isChanged ? next : null;
}

function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}
