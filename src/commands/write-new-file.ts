import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../errors/input-error.ts';

const MAX_FILES = 10_000;

/**
 * Writes the text under the first name that is free, names counted from 1, flushes it, and resolves with that name. Nothing is
 * overwritten.
 * @throws InputError naming the file when the place cannot be written.
 */
export async function writeNewFile(text: string, toName: (number: number) => string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = toName(number);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx', mode: 0o644, flush: true });
      return file;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
      if (code === 'EEXIST' && number < MAX_FILES) continue;
      throw new InputError(`Writing a file failed: ${file}: ${code}.`, {
        hint: 'Choose another place with output-dir, or make this one writable.',
        cause,
      });
    }
  }
}
