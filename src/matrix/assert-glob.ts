import { posix, win32 } from 'node:path';
import { InputError } from '../errors/input-error.ts';

/** `..` as a segment, also as one of the choices of a brace. */
const UPWARD = /(?:^|[/\\{,(|])\.\.(?:[/\\},)|]|$)/;

/** Throws an InputError for a glob, with or without `!`, that is absolute or leads upward. */
export function assertGlobInWorkspace(glob: string): void {
  const pattern = glob.replace(/^!/, '');
  const isOutside = posix.isAbsolute(pattern) || win32.isAbsolute(pattern) || UPWARD.test(pattern);
  if (!isOutside && !/[\0]/.test(pattern)) return;
  throw new InputError(`Reading the matrix: glob ${JSON.stringify(glob)}: it leads out of the workspace.`, {
    hint: 'Write it relative to the workspace, without "..", for example callcodes/**/*.yml.',
  });
}
