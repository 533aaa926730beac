import type { Finding } from '../../model/finding.ts';
import { checkMatrix, type ParsedMatrix } from '../check-matrix.ts';
import type { MatrixFile } from '../matrix-file.ts';
import { type ReadFile, readMatrixFiles } from '../read-matrix-files.ts';
import { tryFixes } from './try-fixes.ts';
import { withholdFixes } from './withhold-fixes.ts';

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
  /** The same of the fixed files. */
  readonly after: ParsedMatrix;
  /** Files that change, by name. */
  readonly changed: readonly FixedFile[];
  /** How many fixes of findings in `after` were left out, because they would change more than the finding. */
  readonly withheld: number;
}

/**
 * Applies every fix of every finding, in rounds. Each text is read once as it is and once as it is fixed: the second time vouches
 * for the fixes, and is what they are checked by. Pure apart from loading the reader of a format; fixing again changes nothing.
 */
export async function fixFiles(files: readonly MatrixFile[]): Promise<FixedMatrix> {
  const given = await readMatrixFiles(files);
  const before = checkMatrix(given);
  const mended = new Map<string, readonly Finding[]>();
  let after = before;
  let current = given;
  let trial = await tryFixes(given, before.findings);
  const { withheld } = trial;
  for (let round = 0; trial.mended.size > 0 && round < MAX_ROUNDS; round += 1) {
    for (const [file, found] of trial.mended) mended.set(file, [...(mended.get(file) ?? []), ...found]);
    current = trial.reads;
    after = checkMatrix(current);
    trial = await tryFixes(current, after.findings);
  }
  return {
    before: { ...before, findings: withholdFixes(before.findings, withheld) },
    after: { ...after, findings: withholdFixes(after.findings, trial.withheld) },
    changed: toChanged(given, { current, mended }),
    withheld: trial.withheld.size,
  };
}

interface Ended {
  readonly current: readonly ReadFile[];
  readonly mended: ReadonlyMap<string, readonly Finding[]>;
}

function toChanged(given: readonly ReadFile[], { current, mended }: Ended): readonly FixedFile[] {
  return given.flatMap(({ file: { file, bytes } }, index): FixedFile[] => {
    const found = mended.get(file);
    const now = current[index];
    return found === undefined || now === undefined
      ? []
      : [{ file, before: bytes, after: now.file.bytes, mended: found }];
  });
}
