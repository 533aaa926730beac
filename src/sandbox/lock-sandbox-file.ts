import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { hasErrorCode } from '../util/has-error-code.ts';
import { isObject } from './parse-sandbox-state.ts';
import { stateFileError } from './state-file-error.ts';

interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly nonce: string;
}

/** Locks of this process: its number alone does not tell it from an earlier process that had the same one. */
const held = new Set<string>();
const MAX_TRIES = 5;

/**
 * Takes `FILE.lock`, so that no second process writes this state. A lock whose process is gone is taken over. Resolves with
 * what releases it; throws an `InputError` while another holder lives.
 */
export async function lockSandboxFile(file: string, randomUuid: () => string): Promise<() => Promise<void>> {
  const lock = `${file}.lock`;
  const own = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomUuid() });
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (await tryCreate(lock, own)) {
      held.add(lock);
      return () => release(lock, own);
    }
    const text = await readLock(lock);
    if (text !== null) await removeStale({ file, lock, text, aside: `${lock}.${randomUuid()}` });
  }
  throw inUse(file, lock, 'another process');
}

async function tryCreate(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false;
    throw stateFileError(lock, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Null when it is gone meanwhile. */
async function readLock(lock: string): Promise<string | null> {
  try {
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function removeStale(at: {
  readonly file: string;
  readonly lock: string;
  readonly text: string;
  readonly aside: string;
}): Promise<void> {
  const holder = parseHolder(at.text);
  if (holder === null || isAlive(holder, at.lock)) {
    throw inUse(
      at.file,
      at.lock,
      holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`,
    );
  }
  try {
    await rename(at.lock, at.aside);
    // Somebody may have taken over the stale lock since it was read: then theirs is put back.
    if ((await readFile(at.aside, 'utf8')) !== at.text) await link(at.aside, at.lock);
    await rm(at.aside, { force: true });
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'EEXIST')) throw error;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isHolder(value: unknown): value is LockHolder {
  return isObject(value) && Number.isSafeInteger(value['pid']) && typeof value['host'] === 'string';
}

/** Of another machine nothing can be known, so its process counts as alive. */
function isAlive(holder: LockHolder, lock: string): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(lock);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return !hasErrorCode(error, 'ESRCH');
  }
}

async function release(lock: string, own: string): Promise<void> {
  held.delete(lock);
  if ((await readLock(lock)) === own) await rm(lock, { force: true });
}

function inUse(file: string, lock: string, holder: string): Error {
  return stateFileError(file, `${holder} is using it`, {
    hint: `End that process first, or name another file. If it is gone, delete ${lock}.`,
  });
}
