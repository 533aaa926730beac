import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { isInside } from './is-inside.ts';

const PERMISSIONS = 0o777;

export interface MatrixWrite {
  /** The workspace's real path; nothing outside it is written. */
  readonly root: string;
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** What was read: somebody's edit since then is not overwritten. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Puts new content into a matrix file, whole or not at all. A link within the workspace stays one, and its target gets the
 * content; permissions stay.
 * @throws InputError naming the file when it cannot be written, leads out of the workspace or was changed meanwhile.
 */
export async function writeMatrixFile({ root, file, before, after }: MatrixWrite): Promise<void> {
  let temporary: string | null = null;
  try {
    const path = await realpath(join(root, file));
    if (!isInside(root, path)) throw failure(file, LEADS_OUT);
    await access(path, constants.W_OK);
    if (!(await readFile(path)).equals(before)) throw failure(file, CHANGED);
    const mode = (await stat(path)).mode & PERMISSIONS;
    temporary = join(dirname(path), `.callcodes-${process.pid}.tmp`);
    await rm(temporary, { force: true });
    await writeFile(temporary, after, { flag: 'wx', mode, flush: true });
    // The umask of the process takes bits away from a new file.
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (cause) {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof InputError) throw cause;
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw failure(file, { why, hint: 'Make the file and its directory writable, and run it again.', cause });
  }
}

const LEADS_OUT = {
  why: 'it leads out of the workspace',
  hint: 'Put a file of the repository in its place.',
};
const CHANGED = {
  why: 'it was changed while it was being fixed',
  hint: 'Save your edits and run it again.',
};

function failure(
  file: string,
  { why, ...facts }: { readonly why: string; readonly hint: string; readonly cause?: unknown },
): InputError {
  return new InputError(`Writing a matrix file failed: ${file}: ${why}.`, facts);
}
