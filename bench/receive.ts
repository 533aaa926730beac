// Events a second of the built receiver, and how long senders wait, beside a bare Express handler with one insert a request: the
// same machine, the same DuckDB and PostgreSQL (with fsync). Run: node bench/receive.ts
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWebhookSecret } from '../test/helpers/deliver-event.ts';
import { eventChange, mappingEvent } from '../test/helpers/mapping-events.ts';
import { findPostgres, startPostgres } from '../test/helpers/start-postgres.ts';
import { startReceiver } from '../test/helpers/start-receiver.ts';
import { printTable } from './print-table.ts';
import { toMedian } from './to-median.ts';

const SENDERS = [1, 16, 64];
const ROUNDS = 3;
const WARM_UP_MS = 1_000;
const MEASURED_MS = 4_000;
const CHANGES = 3;
const BARE = join(import.meta.dirname, 'bare-receiver.ts');
const SECRET = createWebhookSecret();
const KEY = Buffer.from(SECRET.slice('whsec_'.length), 'base64');

interface Server extends AsyncDisposable {
  readonly url: string;
}
type Start = (warehouse: string) => Promise<Server>;
interface Figures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const STARTS: Readonly<Record<string, Start>> = {
  receiver: (warehouse) => startReceiver({ cwd: tmpdir(), warehouse, secret: SECRET }),
  'bare Express': startBare,
};
let sent = 0;

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; events of ${CHANGES} changes, median of ${ROUNDS} rounds`,
);
const directory = mkdtempSync(join(tmpdir(), 'callcodes-bench-receive-'));
await using postgres = findPostgres() === null ? null : await startPostgres({ settings: [] });
const rows = [['warehouse', 'server', 'senders', 'events/s', 'p50 ms', 'p99 ms']];
for (const warehouse of ['DuckDB', ...(postgres === null ? [] : ['PostgreSQL'])])
  for (const senders of SENDERS) rows.push(...(await compare(warehouse, senders)));
printTable(rows);
rmSync(directory, { recursive: true });

/** Both servers in turn, so that a busy moment of the machine hits either. */
async function compare(warehouse: string, senders: number): Promise<string[][]> {
  const figures = new Map<string, Figures[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, start] of Object.entries(STARTS)) {
      await using server = await start(await createWarehouse(warehouse));
      figures.set(name, [...(figures.get(name) ?? []), await measure(server.url, senders)]);
    }
  }
  return [...figures].map(([name, measured]) => {
    const median = (pick: (of: Figures) => number) => toMedian(measured.map(pick));
    return [
      warehouse,
      name,
      String(senders),
      median(({ perSecond }) => perSecond).toFixed(0),
      median(({ p50Ms }) => p50Ms).toFixed(1),
      median(({ p99Ms }) => p99Ms).toFixed(1),
    ];
  });
}

async function createWarehouse(kind: string): Promise<string> {
  sent += 1;
  if (kind === 'DuckDB' || postgres === null) return `duckdb:${join(directory, `${sent}.duckdb`)}`;
  return postgres.createDatabase();
}

async function measure(url: string, senders: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const waits: number[] = [];
  const startMs = performance.now() + WARM_UP_MS;
  const endMs = startMs + MEASURED_MS;
  const keepSending = async () => {
    while (performance.now() < endMs) {
      const atMs = performance.now();
      const status = await post(`${url}/webhooks/mapping-sync`, agent);
      if (status !== 200) throw new Error(`Answered ${status}.`);
      if (atMs >= startMs) waits.push(performance.now() - atMs);
    }
  };
  await Promise.all(Array.from({ length: senders }, keepSending));
  agent.destroy();
  const sorted = waits.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: (sorted.length / MEASURED_MS) * 1000, p50Ms: at(0.5), p99Ms: at(0.99) };
}

function post(url: string, agent: Agent): Promise<number> {
  sent += 1;
  const mappingId = `MAP_${sent}_1_apply_acme_aaaaaaaa`;
  const changes = Array.from({ length: CHANGES }, (_, index) => eventChange({ code: `C${index}` }));
  const body = JSON.stringify(mappingEvent({ mappingId, changes }));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', KEY).update(`${mappingId}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'webhook-id': mappingId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  return new Promise((resolve, reject) => {
    const posting = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    posting.once('error', reject).end(body);
  });
}

async function startBare(warehouse: string): Promise<Server> {
  const child = spawn(process.execPath, [BARE, warehouse], { stdio: ['ignore', 'pipe', 'inherit'] });
  const first: unknown[] = await once(child.stdout, 'data');
  const url = /http:\/\/\S+/.exec(String(first[0]))?.[0];
  if (url === undefined) throw new Error('The bare handler did not start.');
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
