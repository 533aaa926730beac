import { type FileHandle, open } from 'node:fs/promises';
import { isRecord } from '../../../src/util/is-record.ts';

/** What the tenant logged of one call that has ended. */
export interface LoggedCall {
  readonly method: string;
  /** Template. */
  readonly route: string;
  readonly path: string;
  readonly status: number | null;
  readonly fault: string | null;
  readonly body: unknown;
  /** By the clock of this machine. */
  readonly startedMs: number;
  readonly endedMs: number;
}

const CHUNK_BYTES = 64 * 1024;

/** Follows a request log while it grows. */
export class RequestTail {
  readonly #handle: FileHandle;
  readonly #decoder = new TextDecoder();
  #rest = '';

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<RequestTail> {
    return new RequestTail(await open(file, 'r'));
  }

  /** What was logged since the last time; a line that is not whole yet is kept for the next. Calls must not overlap. */
  async read(): Promise<readonly LoggedCall[]> {
    const calls: LoggedCall[] = [];
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await this.#handle.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return calls;
      const text = this.#decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
      const lines = (this.#rest + text).split('\n');
      this.#rest = lines.pop() ?? '';
      calls.push(...lines.map(toCall));
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

function toCall(line: string): LoggedCall {
  const entry: unknown = JSON.parse(line);
  if (!isRecord(entry)) throw new Error(`Not a line of a request log: ${line}`);
  const { method, route, path, status, fault, body, startedMs, endedMs } = entry;
  return {
    method: String(method),
    route: String(route),
    path: String(path),
    status: typeof status === 'number' ? status : null,
    fault: typeof fault === 'string' ? fault : null,
    body,
    startedMs: Number(startedMs),
    endedMs: Number(endedMs),
  };
}
