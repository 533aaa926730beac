import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { CLI } from '../../helpers/run-cli.ts';
import type { ChaosApi, TenantChange, TenantTruth } from '../chaos-api.ts';
import type { Schedule } from '../schedule.ts';
import { type LoggedCall, RequestTail } from './request-tail.ts';

export interface NumberedChange extends TenantChange {
  readonly sequence: number;
}

const MAX_STARTS = 20;
const START_PAUSE_MS = 100;
const MAX_CALLS = 3;

/** The sandbox as a process that may die at any moment. Keeps every change that it ever acknowledged, in order. */
export class ServedTenant {
  readonly calls: LoggedCall[] = [];
  readonly #api: ChaosApi;
  readonly #directory: string;
  readonly #changes: NumberedChange[] = [];
  readonly #seed: number;
  #switches: Partial<SandboxSwitches>;
  #child: ChildProcess | null = null;
  #tail: RequestTail | null = null;
  #port = 0;
  #lives = 0;

  constructor(api: ChaosApi, options: { readonly directory: string; readonly schedule: Schedule }) {
    this.#api = api;
    this.#directory = options.directory;
    this.#seed = options.schedule.seed;
    this.#switches = options.schedule.traits;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(schedule: Schedule): Promise<void> {
    await writeFile(this.#stateFile, this.#api.toStateFile(schedule.start));
    await this.#spawn();
  }

  /** Kills it, keeps what it had acknowledged, and starts it again at the same address. */
  async crash(downMs: number): Promise<void> {
    await this.#end('SIGKILL');
    await sleep(downMs);
    for (let starts = 1; ; starts += 1) {
      try {
        return await this.#spawn();
      } catch (error) {
        // Its port may be taken for a moment by a connection of somebody else.
        if (starts === MAX_STARTS) throw error;
        await sleep(START_PAUSE_MS);
      }
    }
  }

  /** All changes, the tenant being stopped for good. */
  async stop(): Promise<readonly NumberedChange[]> {
    if (this.#child !== null) await this.#end('SIGKILL');
    return this.#changes;
  }

  async truth(): Promise<TenantTruth> {
    return this.#api.parseTruth(await this.#control('GET', '/sandbox/state'));
  }

  async setSwitches(changed: Partial<SandboxSwitches>): Promise<void> {
    this.#switches = { ...this.#switches, ...changed };
    await this.#putSwitches(changed);
  }

  async revokeTokens(): Promise<void> {
    await this.#control('POST', '/sandbox/revoke-tokens');
  }

  /** Brings `calls` up to date. */
  async poll(): Promise<void> {
    if (this.#tail !== null) this.calls.push(...(await this.#tail.read()));
  }

  get #stateFile(): string {
    return path.join(this.#directory, 'tenant.json');
  }

  async #spawn(): Promise<void> {
    this.#lives += 1;
    const log = path.join(this.#directory, `requests-${this.#lives}.jsonl`);
    const options = [
      `--port=${this.#port}`,
      `--state=${this.#stateFile}`,
      `--request-log=${log}`,
      `--fault-seed=${this.#seed}`,
    ];
    const child = spawn(process.execPath, [CLI, 'sandbox', ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#port = await readPort(child);
    this.#child = child;
    this.#tail = await RequestTail.open(log);
    await this.#putSwitches(this.#switches);
  }

  async #end(signal: 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === null) throw new Error('The tenant does not run.');
    this.#child = null;
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await this.poll();
    await this.#tail?.close();
    this.#tail = null;
    await this.#keepJournal();
  }

  /** The next start folds the journal into the state, and the single changes are gone. */
  async #keepJournal(): Promise<void> {
    const lines = (await readFile(`${this.#stateFile}.journal`, 'utf8')).split('\n').slice(0, -1);
    for (const line of lines) {
      const entry: unknown = JSON.parse(line);
      if (!isRecord(entry)) throw new Error(`Not a line of a journal: ${line}`);
      const sequence = Number(entry['sequence']);
      if (sequence !== this.#changes.length + 1)
        throw new Error(`Change ${sequence} follows upon ${this.#changes.length}.`);
      this.#changes.push({ sequence, ...this.#api.parseChange(entry['change']) });
    }
  }

  async #putSwitches(switches: Partial<SandboxSwitches>): Promise<void> {
    await this.#control('PUT', '/sandbox/switches', switches);
  }

  async #control(method: string, path: string, body?: object): Promise<unknown> {
    const init = {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body) ?? null,
    };
    for (let tries = 1; ; tries += 1) {
      try {
        const reply = await fetch(`${this.url}${path}`, init);
        const text = await reply.text();
        if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
        return text === '' ? null : JSON.parse(text);
      } catch (error) {
        // A connection that was kept alive belongs to the process that has died.
        if (!(error instanceof TypeError) || tries === MAX_CALLS) throw error;
      }
    }
  }
}

async function readPort(child: ChildProcess): Promise<number> {
  let text = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text);
    if (found !== null) return Number(found[1]);
  }
  throw new Error(`The sandbox did not start: ${text}${errors}`);
}
