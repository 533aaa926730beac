import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import {
  FIND_KEPT,
  MERGE_CHANGES,
  MERGE_EVENTS,
  NOTE_VERSION,
  READ_VERSION,
  TAKE_TURN,
} from '../../../src/receiver/warehouses/snowflake/snowflake-statements.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { listenLocally, readBody } from '../../helpers/http-server.ts';
import { MemoryTables, type TableName, type TableRow } from './memory-tables.ts';

export interface SnowflakeRefusal {
  readonly code: string;
  readonly sqlState: string;
  readonly message: string;
}

/** What the next statement with `of` in it, or the next sign-in, meets. */
export interface SnowflakeFault {
  readonly of: string;
  /** `lost-reply`: it is done, and nobody is told. `silent`: nothing is done, and nobody hears anything. */
  readonly at: 'refused' | 'lost-reply' | 'silent';
  readonly refusal?: SnowflakeRefusal;
}

export interface SentStatement {
  readonly session: string;
  readonly text: string;
  readonly binds: readonly string[];
}

export interface FakeSnowflake extends AsyncDisposable {
  readonly url: string;
  readonly tables: MemoryTables;
  readonly statements: readonly SentStatement[];
  /** Sign-ins: query and data of each. */
  readonly signIns: readonly Readonly<Record<string, unknown>>[];
  readonly faults: SnowflakeFault[];
}

const FIGURES = /^(?:version|received_at|events|attempts|successes|number of rows inserted)$/;
const SIGN_IN = 'sign-in';

/** A local server that speaks with Snowflake's client as the service does: sign-in, statements with binds, sessions, transactions. */
export async function startFakeSnowflake(tables = new MemoryTables()): Promise<FakeSnowflake> {
  const statements: SentStatement[] = [];
  const signIns: Readonly<Record<string, unknown>>[] = [];
  const faults: SnowflakeFault[] = [];
  const turns = new Turns();
  const open = new Map<string, { undo: () => void; leave: (() => void) | null }>();
  const takeFault = (text: string) => {
    const index = faults.findIndex(({ of }) => text.includes(of));
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  };
  const endTransaction = (session: string, isUndone: boolean) => {
    const transaction = open.get(session);
    open.delete(session);
    // Only who had its turn has changed anything.
    if (isUndone && transaction?.leave !== null) transaction?.undo();
    transaction?.leave?.();
  };
  const execute = async ({ session, text, binds }: SentStatement): Promise<readonly TableRow[]> => {
    if (text === 'BEGIN') open.set(session, { undo: () => undefined, leave: null });
    if (text === 'COMMIT' || text === 'ROLLBACK') endTransaction(session, text === 'ROLLBACK');
    const transaction = open.get(session);
    if (text === TAKE_TURN && transaction !== undefined) {
      assertTables(text, tables);
      transaction.leave = await turns.take();
      transaction.undo = tables.snapshot();
    }
    return evaluate({ session, text, binds }, tables);
  };
  const replies = new Map<string, unknown>();
  const answerStatement = async (request: IncomingMessage, response: ServerResponse) => {
    const sent = toStatement(await readJson(request), request.headers.authorization ?? '');
    const id = toQuery(request)['requestId'] ?? '';
    // A statement that is sent again under its own id runs once.
    const known = replies.get(id);
    if (known !== undefined) return answer(response, known);
    statements.push(sent);
    const fault = takeFault(sent.text);
    if (fault?.at === 'silent') return;
    if (fault?.refusal !== undefined) return refuse(response, fault.refusal);
    const reply = await execute(sent).then(toReply, toRefusal);
    if ('rowset' in reply) replies.set(id, reply);
    if (fault?.at === 'lost-reply') return void response.destroy();
    if ('rowset' in reply) answer(response, reply);
    else refuse(response, reply);
  };
  const answerSignIn = async (request: IncomingMessage, response: ServerResponse) => {
    const { data } = fieldsOf(await readJson(request));
    signIns.push({ ...toQuery(request), ...fieldsOf(data) });
    const fault = takeFault(SIGN_IN);
    if (fault?.at === 'lost-reply') return void response.destroy();
    if (fault?.refusal !== undefined) return refuse(response, fault.refusal);
    const id = signIns.length;
    answer(response, { token: `session ${id}`, masterToken: `master ${id}`, sessionId: id, parameters: [] });
  };
  const server = await listenLocally((request, response) => {
    const path = new URL(request.url ?? '', 'http://local').pathname;
    if (path === '/session/v1/login-request') return void answerSignIn(request, response);
    if (path === '/queries/v1/query-request') return void answerStatement(request, response);
    if (path === '/session') endTransaction(toSession(request.headers.authorization ?? ''), true);
    answer(response, {});
  });
  return {
    url: server.url,
    tables,
    statements,
    signIns,
    faults,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** One after the other. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    const before = this.#last;
    let leave: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }
}

function evaluate({ text, binds }: SentStatement, tables: MemoryTables): readonly TableRow[] {
  const created = /^CREATE (?:TABLE|VIEW) IF NOT EXISTS (mapping_\w+)/.exec(text)?.[1];
  if (isName(created)) tables.create(created);
  else assertTables(text, tables);
  const [first = '', second = ''] = binds;
  switch (text) {
    case FIND_KEPT:
      return findKept(first, second, tables);
    case MERGE_EVENTS:
      return [{ 'number of rows inserted': tables.mergeEvents(first) }];
    case MERGE_CHANGES:
      return [{ 'number of rows inserted': tables.mergeChanges(first) }];
    case NOTE_VERSION:
      tables.noteVersion(Number(first), Number(second));
      return [{ 'number of rows inserted': 1 }];
    case READ_VERSION: {
      const versions = tables.read('mapping_migrations').map(({ version }) => Number(version));
      return [{ version: versions.length === 0 ? null : Math.max(...versions) }];
    }
    default:
      return text.startsWith("SELECT TO_CHAR(day, 'YYYY-MM-DD')") ? readUsage(text, binds, tables) : [];
  }
}

function assertTables(text: string, tables: MemoryTables): void {
  for (const [, name] of text.matchAll(/(?:FROM|INTO|UPDATE|JOIN) (mapping_\w+)/g)) {
    if (isName(name) && !tables.has(name))
      throw new Error(
        `SQL compilation error: Object '${name.toUpperCase()}' does not exist or not authorized.`,
      );
  }
}

function isName(name: string | undefined): name is TableName {
  return name?.startsWith('mapping_') ?? false;
}

function findKept(mappingIds: string, webhookIds: string, tables: MemoryTables): readonly TableRow[] {
  const parse = (json: string): readonly unknown[] => {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : [];
  };
  return tables.findKept(parse(mappingIds), parse(webhookIds)).map((row) => ({
    mapping_id: row['mapping_id'] ?? null,
    webhook_id: row['webhook_id'] ?? null,
    received_at: Date.parse(String(row['received_at'])),
  }));
}

function readUsage(text: string, binds: readonly string[], tables: MemoryTables): readonly TableRow[] {
  const conditions = [...text.matchAll(/(day >=|day <=|target =) (?:TO_DATE\(\?\)|\?)/g)];
  const bound = new Map(conditions.map(([, what = ''], index) => [what, binds[index] ?? '']));
  const [from, to, target] = ['day >=', 'day <=', 'target ='].map((what) => bound.get(what));
  return tables.readUsage({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(target === undefined ? {} : { target }),
  });
}

function toRefusal(error: unknown): SnowflakeRefusal {
  const message = error instanceof Error ? error.message : String(error);
  const isMissing = message.includes('does not exist');
  const [code, sqlState] = isMissing ? ['002003', '42S02'] : ['100071', '22000'];
  return { code, sqlState, message };
}

function toQuery(request: IncomingMessage): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(new URL(request.url ?? '', 'http://local').searchParams);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  return JSON.parse(text.toString('utf8'));
}

function toStatement(body: unknown, authorization: string): SentStatement {
  const { sqlText, bindings } = fieldsOf(body);
  const binds = Object.values(fieldsOf(bindings)).map((bind) => String(fieldsOf(bind)['value']));
  return { session: toSession(authorization), text: String(sqlText), binds };
}

function toSession(authorization: string): string {
  return /Token="([^"]*)"/.exec(authorization)?.[1] ?? '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function toReply(rows: readonly TableRow[]) {
  const names = Object.keys(rows[0] ?? { nothing: null });
  const typeOf = (name: string) => {
    if (FIGURES.test(name)) return { type: 'fixed', scale: 0, precision: 38 };
    return /_rate$|latency/.test(name) ? { type: 'real' } : { type: 'text' };
  };
  return {
    parameters: [],
    queryId: 'query',
    queryResultFormat: 'json',
    statementTypeId: 0x1000,
    total: rows.length,
    returned: rows.length,
    rowtype: names.map((name) => ({ name, nullable: true, ...typeOf(name) })),
    rowset: rows.map((row) => names.map((name) => (row[name] === null ? null : String(row[name])))),
  };
}

function refuse(response: ServerResponse, { code, sqlState, message }: SnowflakeRefusal): void {
  send(response, { success: false, code, message, data: { sqlState, queryId: 'query' } });
}

function answer(response: ServerResponse, data: unknown): void {
  send(response, { success: true, code: null, message: null, data });
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
