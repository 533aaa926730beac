import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SANDBOX_ACCESS_KEY } from '../../src/sandbox/sandbox-credentials.ts';
import type { DispositionRecord } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { CLI } from './run-cli.ts';

export interface LoggedRequest {
  readonly seq: number;
  readonly method: string;
  readonly route: string;
  readonly status: number | null;
  readonly idempotencyKey: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TenantRecord {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly parentCallCodeId: string | null;
  readonly category: string;
  readonly isActive: boolean;
}

export interface SandboxProcess extends AsyncDisposable {
  readonly url: string;
  /** Inputs of an action that name this tenant and sign in to it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Environment of a command line that signs in to it. */
  readonly env: Readonly<Record<string, string>>;
  /** The same for its dispositions, by an access key. */
  readonly keyInputs: Readonly<Record<string, string>>;
  readonly keyEnv: Readonly<Record<string, string>>;
  /** All calls that have ended, in order of arrival. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
  /** Calls by method and route since the start. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
  /** What the tenant holds, read over its own API. */
  readonly records: () => Promise<readonly TenantRecord[]>;
  /** What the tenant truly holds: no lag, no fault, no limit. */
  readonly truth: () => Promise<readonly TenantRecord[]>;
  /** The dispositions that it truly holds. */
  readonly dispositions: () => Promise<readonly DispositionRecord[]>;
  /** Creates a disposition, or changes one, as an administrator does. */
  readonly putDisposition: (
    record: Pick<DispositionRecord, 'dispositionName'> & Partial<DispositionRecord>,
  ) => Promise<void>;
  readonly setSwitches: (switches: Partial<SandboxSwitches>) => Promise<void>;
  readonly create: (record: Omit<TenantRecord, 'id'>) => Promise<TenantRecord>;
  readonly update: (record: TenantRecord) => Promise<void>;
}

const SECRET = 'sandbox-secret-not-for-production';

/** The sandbox of the built command line, as a process of its own on a free port. */
export async function startSandbox(args: readonly string[] = []): Promise<SandboxProcess> {
  const directory = await mkdtemp(path.join(tmpdir(), 'callcodes-sandbox-'));
  const log = path.join(directory, 'requests.jsonl');
  const child = spawn(process.execPath, [CLI, 'sandbox', '--port', '0', '--request-log', log, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(child.stdout);
  const requests = async () => toRequests(await readFile(log, 'utf8'));
  const call = createCaller(url);
  return {
    url,
    inputs: { 'base-url': url, 'client-id': 'sandbox', 'client-secret': SECRET, target: 'acme' },
    env: { CXONE_CLIENT_ID: 'sandbox', CXONE_CLIENT_SECRET: SECRET },
    keyInputs: {
      'base-url': url,
      api: 'dispositions',
      'client-id': '',
      'client-secret': '',
      'access-key-id': SANDBOX_ACCESS_KEY.id,
      'access-key-secret': SANDBOX_ACCESS_KEY.secret,
      target: 'acme',
    },
    keyEnv: {
      CXONE_ACCESS_KEY_ID: SANDBOX_ACCESS_KEY.id,
      CXONE_ACCESS_KEY_SECRET: SANDBOX_ACCESS_KEY.secret,
    },
    requests,
    counts: async () => {
      const counts: Record<string, number> = {};
      for (const { method, route } of await requests()) {
        const key = `${method} ${route}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    },
    records: async () => listRecords(call),
    truth: () => fetchTruth(url),
    dispositions: () => fetchDispositions(url),
    putDisposition: (record) => putDisposition(url, record),
    setSwitches: (switches) => putSwitches(url, switches),
    create: async (record) => toRecord(await call('POST', '/api/v2/callcodes', record)),
    update: async ({ id, ...record }) => {
      await call('PUT', `/api/v2/callcodes/${id}`, record);
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function readUrl(stdout: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stdout) {
    text += String(chunk);
    const found = /http:\/\/[0-9.:]+/.exec(text);
    if (found !== null && text.includes('\n')) return found[0];
  }
  throw new Error(`The sandbox did not start: ${text}`);
}

/** Without a line that is being written. */
function toRequests(text: string): readonly LoggedRequest[] {
  const entries: LoggedRequest[] = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LoggedRequest => {
      const entry: unknown = JSON.parse(line);
      if (!isRecord(entry)) throw new Error(`Not a log line: ${line}`);
      const { seq, method, route, status, idempotencyKey, body } = entry;
      return {
        seq: Number(seq),
        method: String(method),
        route: String(route),
        status: typeof status === 'number' ? status : null,
        idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : null,
        body: isRecord(body) ? body : {},
      };
    });
  return entries.sort((left, right) => left.seq - right.seq);
}

type Caller = (method: string, route: string, body?: unknown) => Promise<unknown>;

function createCaller(url: string): Caller {
  return async (method, route, body) => {
    const basic = Buffer.from(`sandbox:${SECRET}`).toString('base64');
    const signedIn = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    const token: unknown = await signedIn.json();
    const response = await fetch(`${url}${route}`, {
      method,
      headers: {
        authorization: `Bearer ${isRecord(token) ? String(token['access_token']) : ''}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

async function fetchTruth(url: string): Promise<readonly TenantRecord[]> {
  const state: unknown = await (await fetch(`${url}/sandbox/state`)).json();
  const codes = isRecord(state) ? state['callCodes'] : null;
  if (!isRecord(codes) || !Array.isArray(codes['records'])) throw new Error('Not a state.');
  return codes['records'].map(toRecord);
}

async function fetchDispositions(url: string): Promise<readonly DispositionRecord[]> {
  const state: unknown = await (await fetch(`${url}/sandbox/state`)).json();
  const list = isRecord(state) ? state['dispositions'] : null;
  if (!isRecord(list) || !isListOfDispositions(list['records'])) throw new Error('Not a state.');
  return list['records'];
}

function isListOfDispositions(value: unknown): value is readonly DispositionRecord[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && 'dispositionName' in item);
}

async function putDisposition(
  url: string,
  record: Pick<DispositionRecord, 'dispositionName'> & Partial<DispositionRecord>,
): Promise<void> {
  const { id: accessKeyId, secret: accessKeySecret } = SANDBOX_ACCESS_KEY;
  const signedIn = await fetch(`${url}/authentication/v1/token/access-key`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accessKeyId, accessKeySecret }),
  });
  const token: unknown = await signedIn.json();
  const list = `${url}/incontactapi/services/v30.0/dispositions`;
  const send = async (method: string, to: string, body: unknown): Promise<unknown> => {
    const response = await fetch(to, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${isRecord(token) ? String(token['access_token']) : ''}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${to}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  };
  const { dispositionName, classificationId = 6, isPreviewDisposition = false } = record;
  const values = { dispositionName, classificationId, isPreviewDisposition };
  let id = record.dispositionId;
  if (id === undefined) {
    await send('POST', list, { dispositions: [values] });
    id = (await fetchDispositions(url)).at(-1)?.dispositionId ?? 0;
  }
  const { isActive = true, notes = '' } = record;
  await send('PUT', `${list}/${id}`, { ...values, isActive, notes });
}

async function putSwitches(url: string, switches: Partial<SandboxSwitches>): Promise<void> {
  const response = await fetch(`${url}/sandbox/switches`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(switches),
  });
  if (!response.ok) throw new Error(`Switches: ${response.status} ${await response.text()}`);
}

async function listRecords(call: Caller): Promise<readonly TenantRecord[]> {
  const records: TenantRecord[] = [];
  for (let page = 1; ; page += 1) {
    const reply = await call('GET', `/api/v2/callcodes?page=${page}&pageSize=100`);
    if (!isRecord(reply) || !Array.isArray(reply['callCodes'])) throw new Error('Not a page.');
    records.push(...reply['callCodes'].map(toRecord));
    if (records.length >= Number(reply['totalCount'])) return records;
  }
}

function toRecord(value: unknown): TenantRecord {
  if (!isRecord(value)) throw new Error('Not a record.');
  const { id, name, code, type, parentCallCodeId, category, isActive } = value;
  return {
    id: String(id),
    name: String(name),
    code: String(code),
    type: String(type),
    parentCallCodeId: typeof parentCallCodeId === 'string' ? parentCallCodeId : null,
    category: String(category),
    isActive: isActive === true,
  };
}
