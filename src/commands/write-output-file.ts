import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../errors/input-error.ts';

/**
 * Writes the whole file or nothing, and makes the folder where it is missing.
 * @throws InputError naming the file when the place cannot be written.
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, text, { mode: 0o644 });
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new InputError(`Writing a file failed: ${file}: ${reasonOf(cause)}.`, {
      hint: 'Choose another place with output-dir or --out, or make this one writable.',
      cause,
    });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
