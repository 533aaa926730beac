import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { tooLarge } from './decode-text.ts';
import { isInside } from './is-inside.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { MatrixFile } from './matrix-file.ts';
import { quoteText } from './quote-text.ts';
import { syntaxFinding } from './rules/syntax.ts';

export type LoadedFile =
  | { readonly kind: 'file'; readonly file: MatrixFile }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** Content of a file of the workspace, or why it is not read. `root`: the workspace's real path. */
export async function loadMatrixFile(file: string, root: string): Promise<LoadedFile> {
  try {
    const path = await realpath(join(root, file));
    if (!isInside(root, path)) return unreadable(file, LEADS_OUT);
    const facts = await stat(path);
    if (!facts.isFile())
      return unreadable(file, 'This is no regular file. Replace it by one, or exclude it with "!".');
    if (facts.size > MAX_FILE_BYTES) return unreadable(file, tooLarge(facts.size));
    return { kind: 'file', file: { file, bytes: await readFile(path) } };
  } catch (error) {
    return unreadable(file, whyUnreadable(error));
  }
}

/** Message for a link whose target is not in the workspace. */
export const LEADS_OUT = 'This link leads out of the workspace. Put a file of the repository in its place.';

/** A finding for a whole file, or a directory, that cannot be read. */
export function unreadableFinding(file: string, message: string): Finding {
  return syntaxFinding({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }, message);
}

/** Why the file system refused, for a finding. */
export function whyUnreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'This link leads nowhere. Remove it, or restore what it points to.';
  if (code === 'ELOOP') return 'This link leads to itself. Remove it.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'This cannot be read: no permission. Make it readable for the run.';
  const reason = error instanceof Error ? error.message : String(error);
  return `This cannot be read: ${quoteText(reason)}. Make it readable, or exclude it with "!".`;
}

function unreadable(file: string, message: string): LoadedFile {
  return { kind: 'unreadable', finding: unreadableFinding(file, message) };
}
