import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findFreePort } from './http-server.ts';

const run = promisify(execFile);
/** Where Debian puts the programs of each major version. */
const DEBIAN_PLACE = '/usr/lib/postgresql';
const USER = 'callcodes';
const PASSWORD = 'not-a-secret-of-anybody';
const READY_TIMEOUT_MS = 20_000;
const FIRST_USER_ID = 0;

/** Directory of the programs of the newest PostgreSQL on this machine; null where there is none. */
export function findPostgres(): string | null {
  try {
    const versions = readdirSync(DEBIAN_PLACE).sort((left, right) => Number(right) - Number(left));
    return versions[0] === undefined ? null : path.join(DEBIAN_PLACE, versions[0], 'bin');
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

export interface LocalPostgres extends AsyncDisposable {
  readonly user: string;
  readonly password: string;
  readonly port: number;
  /** PEM file of the certificate; null without TLS. */
  readonly certificate: string | null;
  /** A new, empty database: its URL, with the password of a superuser. */
  readonly createDatabase: () => Promise<string>;
  /** Statements as superuser in a database of this server; the rows of the last. */
  readonly query: (url: string, text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** `fast` ends sessions in order; `immediate` is as good as a power failure. */
  readonly stop: (mode?: 'fast' | 'immediate') => Promise<void>;
  /** After `stop`: the same data on the same port. */
  readonly start: () => Promise<void>;
}

export interface PostgresOptions {
  /** Only connections with TLS; the certificate is self-signed, for `localhost`. */
  readonly tls?: boolean;
  /** Lines for `postgresql.conf`. Without `fsync` a crash of the machine would lose data, and tests are faster. */
  readonly settings?: readonly string[];
}

/** A PostgreSQL server of its own on a free port of the loopback; it and its data are gone at the end. */
export async function startPostgres(options: PostgresOptions = {}): Promise<LocalPostgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error(`No PostgreSQL in ${DEBIAN_PLACE}.`);
  const owner = ownerOfServer();
  const directory = await mkdtemp(path.join(tmpdir(), 'callcodes-pg-'));
  const data = path.join(directory, 'data');
  const port = await findFreePort();
  await initialize({ bin, directory, data, owner });
  const certificate = options.tls === true ? await makeCertificate({ directory, owner }) : null;
  await configure(data, { tls: options.tls === true, lines: options.settings ?? ['fsync = off'], directory });

  let server: ChildProcess | null = null;
  const urlOf = (database: string) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`;
  const ssl = certificate === null ? false : { rejectUnauthorized: false };
  const query: LocalPostgres['query'] = async (url, text) => {
    const client = new pg.Client({ connectionString: url.replace(/\?.*/, ''), ssl });
    await client.connect();
    try {
      const result = await client.query<Record<string, unknown>>(text);
      return result.rows;
    } finally {
      await client.end();
    }
  };
  const start = async () => {
    const args = ['-D', data, '-p', String(port), '-k', directory, '-h', '127.0.0.1'];
    server = spawn(path.join(bin, 'postgres'), args, { ...owner, stdio: 'ignore' });
    await becomeReady(server, () => query(urlOf('postgres'), 'SELECT 1'));
  };
  const stop = async (mode: 'fast' | 'immediate' = 'fast') => {
    const running = server;
    server = null;
    if (running === null || running.exitCode !== null) return;
    running.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await once(running, 'exit');
  };
  await start();
  let databases = 0;
  return {
    user: USER,
    password: PASSWORD,
    port,
    certificate,
    query,
    stop,
    start,
    async createDatabase() {
      databases += 1;
      await query(urlOf('postgres'), `CREATE DATABASE test_${databases}`);
      return urlOf(`test_${databases}`);
    },
    async [Symbol.asyncDispose]() {
      await stop('immediate');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it is the user of the package, or nobody. */
function ownerOfServer(): Owner {
  if (process.getuid?.() !== FIRST_USER_ID) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((wanted) => users.find(([name]) => name === wanted)).find(Boolean);
  if (found === undefined) throw new Error('Neither the user postgres nor nobody exists.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

interface Cluster {
  readonly directory: string;
  readonly owner: Owner;
}

async function initialize({
  bin,
  directory,
  data,
  owner,
}: Cluster & { bin: string; data: string }): Promise<void> {
  const passwordFile = path.join(directory, 'password');
  await writeFile(passwordFile, PASSWORD);
  await give(directory, owner);
  await give(passwordFile, owner);
  const args = [
    '-D',
    data,
    '-U',
    USER,
    '--pwfile',
    passwordFile,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ];
  await run(path.join(bin, 'initdb'), args, owner);
}

async function makeCertificate({ directory, owner }: Cluster): Promise<string> {
  const [certificate, key] = [path.join(directory, 'server.crt'), path.join(directory, 'server.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  await run('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate], owner);
  return certificate;
}

async function configure(
  data: string,
  {
    tls,
    lines,
    directory,
  }: { readonly tls: boolean; readonly lines: readonly string[]; readonly directory: string },
): Promise<void> {
  const files = [
    'ssl = on',
    `ssl_cert_file = '${directory}/server.crt'`,
    `ssl_key_file = '${directory}/server.key'`,
  ];
  await writeFile(
    path.join(data, 'postgresql.auto.conf'),
    `${[...lines, ...(tls ? files : [])].join('\n')}\n`,
  );
  if (tls) await writeFile(path.join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
}

async function give(file: string, { uid, gid }: Owner): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

async function becomeReady(server: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
