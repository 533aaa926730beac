import type { FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../errors/app-error.ts';

interface PendingLine {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The part of a file handle that a writer needs. */
export type AppendOnlyFile = Pick<FileHandle, 'appendFile' | 'datasync' | 'close'>;

/**
 * Appends lines in the order of the calls and flushes them to disk. Calls that come while a flush is under way share the next
 * one, so that many writers cost hardly more flushes than one. After a failure nothing is written any more: a line behind a
 * torn one would look like tampering.
 */
export class LineWriter {
  readonly #handle: AppendOnlyFile;
  readonly #file: string;
  #pending: PendingLine[] = [];
  #flushing: Promise<void> | null = null;
  #failure: AppError | null = null;

  constructor(handle: AppendOnlyFile, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  /** Resolves once `line` is on disk. @throws AppError `AUDIT_WRITE_FAILED` for this and every later line after a failure */
  append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ line, resolve, reject });
      if (this.#flushing === null) this.#flushing = this.#flushAll();
    });
  }

  /** Lets go of the file, after what was appended before. @throws AppError `AUDIT_WRITE_FAILED`: some disks tell only now */
  async close(): Promise<void> {
    await this.#flushing;
    try {
      await this.#handle.close();
    } catch (error) {
      throw this.#toFailure(error);
    }
  }

  /** Never rejects: failures go to those whose lines they concern. */
  async #flushAll(): Promise<void> {
    while (this.#pending.length > 0) {
      // Lets all join that the replies which have arrived by now lead to: a result, and the intent that follows upon it.
      await setImmediate();
      const batch = this.#pending;
      this.#pending = [];
      await this.#write(batch);
      for (const { resolve, reject } of batch) {
        if (this.#failure === null) resolve();
        else reject(this.#failure);
      }
    }
    this.#flushing = null;
  }

  async #write(batch: readonly PendingLine[]): Promise<void> {
    if (this.#failure !== null) return;
    try {
      await this.#handle.appendFile(batch.map(({ line }) => line).join(''));
      await this.#handle.datasync();
    } catch (error) {
      this.#failure = this.#toFailure(error);
    }
  }

  #toFailure(error: unknown): AppError {
    const why = error instanceof Error ? error.message : String(error);
    return new AppError(`Audit log ${this.#file}: it cannot be written: ${why}.`, {
      code: 'AUDIT_WRITE_FAILED',
      hint: 'Make room or repair the disk, then run apply again: it continues with what is missing.',
      cause: error,
    });
  }
}
