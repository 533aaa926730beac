import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Workspace extends AsyncDisposable {
  readonly directory: string;
  readonly at: (file: string) => string;
  /** Adds or replaces files. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
}

/** A directory of its own with these files, deleted at the end. */
export async function createWorkspace(files: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const directory = await mkdtemp(path.join(tmpdir(), 'callcodes-scenario-'));
  const at = (file: string) => path.join(directory, file);
  const write = async (more: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(more)) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      await writeFile(at(file), text);
    }
  };
  await write(files);
  return {
    directory,
    at,
    write,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
