import { lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { isInside } from '../matrix/is-inside.ts';
import { hasErrorCode } from '../util/has-error-code.ts';

export interface Target {
  readonly name: string;
  /** Where the text goes: for a link, what it leads to. */
  readonly file: string;
  readonly exists: boolean;
}

interface Folder {
  /** Absolute. */
  readonly folder: string;
  readonly workspace: string;
}

/**
 * Makes the folder where it is missing, and says where files of these names would lie in it. Whoever names a folder outside the
 * workspace means it; a link that leads there is refused.
 * @throws InputError for such a link, and for a place that cannot be used.
 */
export async function openTargets(
  names: readonly string[],
  { folder, workspace }: Folder,
): Promise<readonly Target[]> {
  try {
    const root = isInside(resolve(workspace), folder) ? await realpath(workspace) : null;
    if (root !== null) await assertInside(folder, root);
    await mkdir(folder, { recursive: true });
    const bounds = root ?? (await realpath(folder));
    const targets: Target[] = [];
    for (const name of names) targets.push(await openTarget(join(folder, name), { name, bounds }));
    return targets;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new InputError(`Importing failed: ${folder} cannot be used: ${why}.`, {
      hint: 'Choose another folder with --out, or make this one writable.',
      cause,
    });
  }
}

async function openTarget(
  path: string,
  { name, bounds }: { readonly name: string; readonly bounds: string },
): Promise<Target> {
  const facts = await lstat(path).catch(nullIfMissing);
  if (facts === null) return { name, file: path, exists: false };
  if (facts.isFile()) return { name, file: path, exists: true };
  if (!facts.isSymbolicLink()) throw refusal(path, 'it is no file');
  const file = await realpath(path).catch(nullIfMissing);
  if (file === null || !isInside(bounds, file)) throw refusal(path, LEADS_OUT);
  return { name, file, exists: true };
}

const LEADS_OUT = 'it is a link that leads out of the workspace, or nowhere';

/** Of a folder that is not there yet, the nearest one above it that is. */
async function assertInside(folder: string, root: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    const facts = await lstat(at).catch(nullIfMissing);
    if (facts === null) continue;
    const real = await realpath(at).catch(nullIfMissing);
    if (real === null || !isInside(root, real)) throw refusal(at, LEADS_OUT);
    return;
  }
}

function refusal(path: string, why: string): InputError {
  return new InputError(`Importing failed: ${path}: ${why}. Nothing was written.`, {
    hint: 'Remove it, or choose another folder with --out.',
  });
}

function nullIfMissing(error: unknown): null {
  if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
  throw error;
}
