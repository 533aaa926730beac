import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecentApply } from '../model/recent-apply.ts';
import { hasErrorCode } from '../util/has-error-code.ts';
import { isRecord } from '../util/is-record.ts';

const AUDIT_FILE = /^audit(?:-\d+)?\.jsonl$/;
/** What was written longer ago is not looked at: no list lags for so long. */
const MAX_AGE_MS = 60_000;

export interface KeptLogs {
  readonly outputDir: string;
  /** Logs of other targets may lie there as well. */
  readonly target: string;
  readonly nowMs: number;
}

/** The last apply to this target of the last minute that kept its log in this directory; null when there is none. */
export async function findRecentApply({ outputDir, target, nowMs }: KeptLogs): Promise<RecentApply | null> {
  const names = await readdir(outputDir).catch(emptyIfMissing);
  let newest: RecentApply | null = null;
  for (const name of names) {
    if (!AUDIT_FILE.test(name)) continue;
    const log = await readLog(join(outputDir, name), { target, nowMs });
    if (log !== null && log.atMs > (newest?.atMs ?? 0)) newest = log;
  }
  return newest;
}

/** Null for what is gone by now, is no file, is too old, or is of another target. */
async function readLog(
  file: string,
  { target, nowMs }: Pick<KeptLogs, 'target' | 'nowMs'>,
): Promise<RecentApply | null> {
  const found = await stat(file).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  });
  if (found === null || !found.isFile() || nowMs - found.mtimeMs > MAX_AGE_MS) return null;
  const records = (await readFile(file, 'utf8')).split('\n').map(parseLine);
  const origin = records[0]?.['origin'];
  if (records[0]?.['target'] !== target || typeof origin !== 'string') return null;
  const last = records.findLast((record) => record !== null) ?? null;
  return {
    atMs: found.mtimeMs,
    origin,
    isComplete: last?.['action'] === 'CLOSE' && last['cancelled'] === false,
    createdIds: records.flatMap(toCreatedId),
  };
}

function toCreatedId(record: Readonly<Record<string, unknown>> | null): readonly string[] {
  const id = record?.['action'] === 'CREATE_CALL_CODE' ? record['callCodeId'] : null;
  return typeof id === 'string' ? [id] : [];
}

/** Null for a line that was cut off: the mark of a run that died. */
function parseLine(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) ? record : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function emptyIfMissing(error: unknown): readonly string[] {
  if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return [];
  throw error;
}
