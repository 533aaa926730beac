import type { Clock } from '../../src/model/clock.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/create-sandbox.ts';
import type { SandboxRequestEntry } from '../../src/sandbox/request-log.ts';
import { SANDBOX_CLIENT, type SandboxClient } from '../../src/sandbox/sandbox-credentials.ts';
import { serveSandbox } from '../../src/sandbox/serve-sandbox.ts';

/** Stands still until it is moved; sleeping takes real time. */
export class ManualClock implements Clock {
  #nowMs = Date.UTC(2026, 0, 1);

  nowMs(): number {
    return this.#nowMs;
  }

  advance(ms: number): void {
    this.#nowMs += ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const { setTimeout } = await import('node:timers/promises');
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  }
}

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `uuid(7)` is `00000000-0000-4000-8000-000000000007`. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function countingUuids(first = 0x1000): () => string {
  let next = first;
  return () => {
    next += 1;
    return uuid(next);
  };
}

export const ROOT = {
  name: 'Interested',
  code: 'INT',
  type: 'SUCCESS',
  parentCallCodeId: null,
  category: 'OUTBOUND_CAMPAIGN_A',
  isActive: true,
} as const;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly text: string;
}

export interface Tenant extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly url: string;
  readonly log: readonly SandboxRequestEntry[];
  signIn(client?: SandboxClient): Promise<string>;
  /** As the client that is signed in; `headers` come on top. */
  call(method: string, path: string, more?: CallExtras): Promise<Answer>;
  /** Creates and gives the id. */
  create(fields: Readonly<Record<string, unknown>>): Promise<string>;
}

export interface CallExtras {
  readonly body?: unknown;
  /** Instead of `body`. */
  readonly text?: string | Uint8Array;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** A sandbox on a socket of its own, asked with node's own fetch. */
export async function startTenant(options: Partial<SandboxOptions> = {}): Promise<Tenant> {
  const clock = new ManualClock();
  const log: SandboxRequestEntry[] = [];
  const sandbox = createSandbox({
    clock,
    random: seededRandom(1),
    randomUuid: countingUuids(),
    onRequest: (entry) => log.push(entry),
    ...options,
  });
  const server = await serveSandbox({ sandbox, port: 0 });
  let token: string | null = null;
  const signIn = async (client = SANDBOX_CLIENT) => {
    const answer = await requestToken(server.url, { authorization: basicOf(client) });
    token = String(at(answer.json, 'access_token'));
    return token;
  };
  const call = async (method: string, path: string, more: CallExtras = {}) => {
    const bearer = more.token ?? token ?? (await signIn());
    const body = more.text ?? (more.body === undefined ? undefined : JSON.stringify(more.body));
    return await exchange(`${server.url}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      ...(more.signal === undefined ? {} : { signal: more.signal }),
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(more.key === undefined ? {} : { 'idempotency-key': more.key }),
        ...more.headers,
      },
    });
  };
  const create = async (fields: Readonly<Record<string, unknown>>) => {
    const answer = await call('POST', '/api/v2/callcodes', { body: { ...ROOT, ...fields } });
    if (answer.status !== 201) throw new Error(`Expected 201: ${answer.text}`);
    return String(at(answer.json, 'id'));
  };
  return {
    sandbox,
    clock,
    log,
    url: server.url,
    signIn,
    call,
    create,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export function basicOf(client: { readonly id: string; readonly secret: string }): string {
  return `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
}

export async function requestToken(
  url: string,
  headers: Readonly<Record<string, string>>,
  body = 'grant_type=client_credentials',
): Promise<Answer> {
  return await exchange(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
}

async function exchange(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: response.status, headers: response.headers, text, json: isJson ? tryParse(text) : null };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A member of what should be an object. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === String(step))?.[1];
  }
  return current;
}

/** `[status, error code, field]`, the part of a refusal that the contract fixes. */
export function refusalOf(answer: Answer): readonly unknown[] {
  return [answer.status, at(answer.json, 'error', 'code'), at(answer.json, 'error', 'field')];
}
