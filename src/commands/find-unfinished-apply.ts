import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrorCode } from '../util/has-error-code.ts';
import { isRecord } from '../util/is-record.ts';

const AUDIT_FILE = /^audit(?:-\d+)?\.jsonl$/;
/** Header and closing record are far shorter. */
const PART_BYTES = 16 * 1024;

export interface KeptLogs {
  readonly outputDir: string;
  /** Logs of other targets may lie there as well. */
  readonly target: string;
}

/**
 * When the last apply to this target that kept its log in this directory wrote there last, in epoch milliseconds. Null when there is none, or
 * when it came to its own end: what it could not tell by then, it has waited for itself.
 */
export async function findUnfinishedApply({ outputDir, target }: KeptLogs): Promise<number | null> {
  const names = await readdir(outputDir).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  });
  let newest = { atMs: 0, isDone: true };
  for (const name of names) {
    if (!AUDIT_FILE.test(name)) continue;
    const log = await readEnds(join(outputDir, name));
    if (log !== null && log.target === target && log.atMs > newest.atMs) newest = log;
  }
  return newest.isDone ? null : newest.atMs;
}

interface KeptLog {
  readonly target: unknown;
  readonly atMs: number;
  readonly isDone: boolean;
}

/** Null for what is gone by now, or is no file. */
async function readEnds(file: string): Promise<KeptLog | null> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return null;
    const head = parseLine((await readAt(handle, 0)).split('\n')[0]);
    const tail = await readAt(handle, Math.max(0, found.size - PART_BYTES));
    const last = parseLine(tail.trimEnd().split('\n').at(-1));
    const isDone = last?.['action'] === 'CLOSE' && last['cancelled'] === false;
    return { target: head?.['target'], atMs: found.mtimeMs, isDone };
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(PART_BYTES), 0, PART_BYTES, position);
  return buffer.toString('utf8', 0, bytesRead);
}

/** Null for a line that was cut off: the mark of a run that died. */
function parseLine(line = ''): Readonly<Record<string, unknown>> | null {
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) ? record : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
