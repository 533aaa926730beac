import { lstat } from 'node:fs/promises';
import { relative } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { writeOutputFile } from './write-output-file.ts';

const MAX_NAMED = 5;

export interface MatrixFileText {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes the files, all or, when one of them exists and `force` is not given, none.
 * @throws InputError naming those that exist, or a place that cannot be written.
 */
export async function writeMatrixFiles(
  files: readonly MatrixFileText[],
  { force, shownFrom }: { readonly force: boolean; readonly shownFrom: string },
): Promise<void> {
  if (!force) await assertFree(files, shownFrom);
  for (const { file, text } of files) await writeOutputFile(file, text);
}

async function assertFree(files: readonly MatrixFileText[], shownFrom: string): Promise<void> {
  const existing: string[] = [];
  for (const { file } of files) if (await exists(file)) existing.push(relative(shownFrom, file));
  if (existing.length === 0) return;
  const named = existing.slice(0, MAX_NAMED).join(', ');
  const more = existing.length > MAX_NAMED ? ` and ${existing.length - MAX_NAMED} more` : '';
  throw new InputError(`Importing failed: files exist already: ${named}${more}. Nothing was written.`, {
    hint: 'Write over them with --force, or choose another folder with --out.',
  });
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw new InputError(`Importing failed: ${file} cannot be looked at: ${String(code)}.`, { cause: error });
  }
}
