import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { SandboxChange } from './sandbox-state.ts';
import { syncDirectory } from './save-sandbox-state.ts';

interface WaitingLine {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Appends changes, one JSON line each. What is waiting when the disk becomes free is written and flushed in one go, so that
 * many callers share one flush. After a failure nothing is written any more: the file's end is unknown.
 */
export class SandboxJournal {
  readonly #handle: FileHandle;
  #sequence: number;
  #isEmpty = true;
  #waiting: WaitingLine[] = [];
  #writing: Promise<void> | null = null;
  #failure: Error | null = null;

  constructor(handle: FileHandle, sequence: number) {
    this.#handle = handle;
    this.#sequence = sequence;
  }

  /** True as long as no change was handed in. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Resolves once the change is on disk. */
  append(change: SandboxChange): Promise<void> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    this.#isEmpty = false;
    this.#sequence += 1;
    const text = `${JSON.stringify({ sequence: this.#sequence, change })}\n`;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  async close(): Promise<void> {
    if (this.#writing !== null) await this.#writing;
    await this.#handle.close();
  }

  async #writeAll(): Promise<void> {
    // Lets those who write in the same turn share the first flush as well.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0));
    this.#writing = null;
  }

  async #write(lines: readonly WaitingLine[]): Promise<void> {
    try {
      if (this.#failure !== null) throw this.#failure;
      await this.#handle.appendFile(lines.map((line) => line.text).join(''), 'utf8');
      await this.#handle.datasync();
      for (const line of lines) line.resolve();
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
      for (const line of lines) line.reject(this.#failure);
    }
  }
}

/** Opens an empty journal whose first change gets the number after `sequence`. */
export async function openSandboxJournal(file: string, sequence: number): Promise<SandboxJournal> {
  const handle = await open(file, 'w');
  await syncDirectory(path.dirname(file));
  return new SandboxJournal(handle, sequence);
}
