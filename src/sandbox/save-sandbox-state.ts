import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { journalOf } from './load-sandbox-state.ts';
import type { SandboxState } from './sandbox-state.ts';

/**
 * Replaces the file by this state, whole or not at all, then drops the journal that led to it. A crash between the two is
 * harmless: the state knows the number of its last change.
 */
export async function saveSandboxState(file: string, state: SandboxState): Promise<void> {
  const draft = `${file}.tmp`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(`${JSON.stringify(state, null, 1)}\n`, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncDirectory(path.dirname(file));
  await dropJournal(file);
}

/** For a journal whose changes the file holds. */
export async function dropJournal(file: string): Promise<void> {
  await rm(journalOf(file), { force: true });
}

/** Makes renames and new files in a directory outlast a power cut. */
export async function syncDirectory(directory: string): Promise<void> {
  // Windows opens no directories, and its renames are written through.
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
