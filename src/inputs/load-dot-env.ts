import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import type { DotEnvFile } from './parse-dot-env.ts';

/** The `.env` file of a directory; null when it has none. @throws InputError when there is one that cannot be read. */
export async function loadDotEnv(directory: string): Promise<DotEnvFile | null> {
  try {
    return { path: '.env', text: withoutBom(await readFile(join(directory, '.env'), 'utf8')) };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new InputError('The file .env cannot be read.', {
      hint: 'Make it readable, or remove it.',
      cause,
    });
  }
}

/** Editors on Windows put one there, and it would become a part of the first name. */
function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
