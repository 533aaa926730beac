import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../util/is-record.ts';

const AUDIT_FILE = /^audit(?:-\d+)?\.jsonl$/;
/** The closing record is far shorter. */
const TAIL_BYTES = 16 * 1024;

/**
 * When the last apply that kept its log in this directory wrote there last, in epoch milliseconds. Null when there is none, or
 * when it came to its own end: what it could not tell by then, it has waited for itself.
 */
export async function findUnfinishedApply(outputDir: string): Promise<number | null> {
  const names = await readdir(outputDir).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  let newest = { atMs: 0, isDone: true };
  for (const name of names) {
    if (!AUDIT_FILE.test(name)) continue;
    const log = await readEnd(join(outputDir, name));
    if (log !== null && log.atMs > newest.atMs) newest = log;
  }
  return newest.isDone ? null : newest.atMs;
}

/** Null for what is gone by now, or is no file. */
async function readEnd(file: string): Promise<{ readonly atMs: number; readonly isDone: boolean } | null> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return null;
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(TAIL_BYTES),
      0,
      TAIL_BYTES,
      Math.max(0, found.size - TAIL_BYTES),
    );
    return { atMs: found.mtimeMs, isDone: isDone(buffer.toString('utf8', 0, bytesRead)) };
  } finally {
    await handle.close();
  }
}

function isDone(tail: string): boolean {
  try {
    const last: unknown = JSON.parse(tail.trimEnd().split('\n').at(-1) ?? '');
    return isRecord(last) && last['action'] === 'CLOSE' && last['cancelled'] === false;
  } catch (error) {
    // A line that was cut off is the mark of a run that died.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
