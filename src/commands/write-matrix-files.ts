import { constants, copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { openTargets } from './open-targets.ts';

const MAX_NAMED = 5;

export interface MatrixFileText {
  /** Without a folder. */
  readonly name: string;
  readonly text: string;
}

export interface WritePlace {
  /** Absolute; made where it is missing. */
  readonly folder: string;
  /** A folder inside it must not lead out of it through links. */
  readonly workspace: string;
  /** Whether files that exist are written over. */
  readonly force: boolean;
}

interface Draft {
  readonly file: string;
  readonly temporary: string;
  readonly text: string;
}

/**
 * Writes the files, all or, when one of them exists and `force` is not given, none. All texts are on the disk before the first gets
 * its name, so that a full disk leaves nothing; a file that somebody else makes meanwhile is not written over.
 * @throws InputError naming those that exist, or a place that cannot be written.
 */
export async function writeMatrixFiles(files: readonly MatrixFileText[], place: WritePlace): Promise<void> {
  if (files.length === 0) return;
  const { folder, force, workspace } = place;
  const targets = await openTargets(
    files.map(({ name }) => name),
    place,
  );
  const existing = targets.filter(({ exists }) => exists).map(({ name }) => join(folder, name));
  if (existing.length > 0 && !force) throw existError(existing, workspace);
  const drafts = targets.map(({ file }, index) => ({
    file,
    temporary: join(dirname(file), `.${basename(file)}.${process.pid}.tmp`),
    text: files[index]?.text ?? '',
  }));
  try {
    for (const draft of drafts) await writeDraft(draft);
    if (force) for (const { file, temporary } of drafts) await rename(temporary, file);
    else await linkAll(drafts, workspace);
  } catch (cause) {
    throw cause instanceof InputError ? cause : writeError(folder, cause);
  } finally {
    for (const { temporary } of drafts) await rm(temporary, { force: true });
  }
}

async function writeDraft({ temporary, text }: Draft): Promise<void> {
  await rm(temporary, { force: true });
  await writeFile(temporary, text, { flag: 'wx', mode: 0o644, flush: true });
}

/** Gives each text its name unless the name is taken; then none has one. */
async function linkAll(drafts: readonly Draft[], workspace: string): Promise<void> {
  const linked: string[] = [];
  try {
    for (const { file, temporary } of drafts) {
      await linkOrCopy(temporary, file);
      linked.push(file);
    }
  } catch (cause) {
    for (const file of linked) await rm(file, { force: true });
    const taken = drafts[linked.length]?.file ?? '';
    if (codeOf(cause) === 'EEXIST') throw existError([taken], workspace);
    throw cause;
  }
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function linkOrCopy(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
    await copyFile(temporary, file, constants.COPYFILE_EXCL);
  }
}

function existError(files: readonly string[], workspace: string): InputError {
  const named = files.slice(0, MAX_NAMED).map((file) => relative(workspace, file));
  const more = files.length > MAX_NAMED ? ` and ${files.length - MAX_NAMED} more` : '';
  return new InputError(
    `Importing failed: files exist already: ${named.join(', ')}${more}. Nothing was written.`,
    { hint: 'Write over them with --force, or choose another folder with --out.' },
  );
}

function writeError(file: string, cause: unknown): InputError {
  return new InputError(`Importing failed: ${file} cannot be written: ${codeOf(cause)}.`, {
    hint: 'Choose another folder with --out, or make this one writable.',
    cause,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
