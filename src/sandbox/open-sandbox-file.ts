import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { hasErrorCode } from '../util/has-error-code.ts';
import { journalOf, loadSandboxState } from './load-sandbox-state.ts';
import { lockSandboxFile } from './lock-sandbox-file.ts';
import { openSandboxJournal } from './sandbox-journal.ts';
import type { SandboxChange, SandboxState } from './sandbox-state.ts';
import { dropJournal, saveSandboxState } from './save-sandbox-state.ts';
import { stateFileError } from './state-file-error.ts';

/** A state file that is this process's until it is closed. */
export interface SandboxFile {
  /** What `createSandbox` goes on from. */
  readonly state: SandboxState;
  /** For `createSandbox`: resolves once the change is on disk. */
  readonly onChange: (change: SandboxChange) => Promise<void>;
  /** Folds the journal into the file and gives the file free. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens the state of a tenant that outlasts its process. `FILE` holds a whole state, `FILE.journal` the changes since then,
 * one flushed line each: so a write costs the same however many call codes there are, and a crash at any moment loses
 * nothing that was acknowledged. Both become one whole state again whenever the file is opened or closed.
 * Throws an `InputError` for a file that is damaged, somebody else's, or in use.
 */
export async function openSandboxFile(options: {
  readonly file: string;
  readonly randomUuid: () => string;
}): Promise<SandboxFile> {
  const file = await resolveFile(options.file);
  const unlock = await lockSandboxFile(file, options.randomUuid);
  try {
    const state = await compact(file);
    const journal = await openSandboxJournal(journalOf(file), state.sequence);
    let closed: Promise<void> | null = null;
    const fold = async () => {
      await journal.close();
      await (journal.isEmpty ? dropJournal(file) : compact(file));
    };
    const close = () => {
      closed ??= fold().then(unlock, (error: unknown) => unlock().then(() => Promise.reject(error)));
      return closed;
    };
    return { state, onChange: (change) => journal.append(change), close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function compact(file: string): Promise<SandboxState> {
  const state = await loadSandboxState(file);
  await saveSandboxState(file, state);
  return state;
}

/** Follows links, so that one file has one lock; makes the directory. */
async function resolveFile(file: string): Promise<string> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    return await realpath(file);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return path.resolve(file);
    throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
