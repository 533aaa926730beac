import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { AuditEntry, AuditHeader, AuditLog } from '../model/audit-record.ts';
import type { Clock } from '../model/clock.ts';
import { LineWriter } from './line-writer.ts';
import { FIRST_PREV_HASH, toRecord } from './to-record.ts';

export interface OpenAuditLogInput {
  /** Must not exist; its directory is made. */
  readonly file: string;
  readonly header: AuditHeader;
  readonly clock: Clock;
}

/**
 * Starts a log in a new file and writes its header. Each record carries the hash of the one before it; `append` and `close`
 * resolve once their record is on disk, and reject for ever after the first write that failed.
 * @throws AppError `AUDIT_FILE_EXISTS`; `AUDIT_WRITE_FAILED` (also from `append` and `close`); `AUDIT_CLOSED` from a call
 * after `close`.
 */
export async function openAuditLog({ file, header, clock }: OpenAuditLogInput): Promise<AuditLog> {
  const writer = await openNew(file);
  let seq = 0;
  let prevHash = FIRST_PREV_HASH;
  let closed = false;

  // Everything up to the queue happens in one go, so that the chain follows the order of the calls.
  const write = async (entry: AuditEntry): Promise<string> => {
    if (closed) throw new AppError(`Audit log ${file}: it is closed already.`, { code: 'AUDIT_CLOSED' });
    closed = entry.action === 'CLOSE';
    const record = toRecord(entry, { seq, timestamp: new Date(clock.nowMs()).toISOString(), prevHash });
    seq += 1;
    prevHash = record.hash;
    await writer.append(`${JSON.stringify(record)}\n`);
    return record.hash;
  };

  const log: AuditLog = {
    file,
    append: async (entry) => {
      await write(entry);
    },
    close: async (entry) => {
      const wasOpen = !closed;
      try {
        return await write(entry);
      } finally {
        if (wasOpen) await writer.close();
      }
    },
  };
  await log.append(header).catch(async (error: unknown) => {
    await writer.close();
    throw error;
  });
  return log;
}

async function openNew(file: string): Promise<LineWriter> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    throw notCreated(file, error);
  }
  try {
    return new LineWriter(await open(file, 'ax'), file);
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? alreadyThere(file, error)
      : notCreated(file, error);
  }
}

function alreadyThere(file: string, cause: Error): AppError {
  return new AppError(`Audit log ${file}: the file exists already, and a log is never written over.`, {
    code: 'AUDIT_FILE_EXISTS',
    hint: 'Choose another file or directory (output-dir), or move the old log away.',
    cause,
  });
}

function notCreated(file: string, cause: unknown): AppError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new AppError(`Audit log ${file}: it cannot be created: ${why}.`, {
    code: 'AUDIT_WRITE_FAILED',
    hint: 'Check that output-dir can be written and that the disk is not full. Nothing was changed in the tenant.',
    cause,
  });
}
