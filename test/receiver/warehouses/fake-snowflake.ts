import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { isRecord } from '../../../src/util/is-record.ts';
import { listenLocally, readBody } from '../../helpers/http-server.ts';
import { SNOWFLAKE_SETUP, toDuckdbText } from './snowflake-sql.ts';
import { type ColumnForm, type SqlResult, SqlTables } from './sql-tables.ts';

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
  readonly tables: SqlTables;
  readonly statements: readonly SentStatement[];
  /** Sign-ins: query and data of each. */
  readonly signIns: readonly Readonly<Record<string, unknown>>[];
  readonly faults: SnowflakeFault[];
}

const SIGN_IN = 'sign-in';
const COLUMN_TYPES: Readonly<Record<ColumnForm, object>> = {
  whole: { type: 'fixed', scale: 0, precision: 38 },
  real: { type: 'real' },
  text: { type: 'text' },
};

const NOTHING: SqlResult = { columns: [], rows: [], changed: 0 };

interface Session {
  readonly connection: DuckDBConnection;
  /** `begun`: nothing has run in it yet, so that it sees what others commit until then. */
  transaction: 'none' | 'begun' | 'open';
  /** Gives back the lock that it holds. */
  leave: (() => void) | null;
}

/**
 * A local server that speaks with Snowflake's client as the service does: sign-in, statements with binds, sessions, transactions. The
 * statements run on DuckDB; who changes `mapping_migrations` in a transaction keeps others that would do so waiting to its end.
 */
export async function startFakeSnowflake(): Promise<FakeSnowflake> {
  const tables = await SqlTables.create(SNOWFLAKE_SETUP, 'main');
  const statements: SentStatement[] = [];
  const signIns: Readonly<Record<string, unknown>>[] = [];
  const faults: SnowflakeFault[] = [];
  const turns = new Turns();
  const sessions = new Map<string, Promise<Session>>();
  const sessionOf = (id: string): Promise<Session> => {
    const known = sessions.get(id);
    if (known !== undefined) return known;
    const opening = tables
      .connect()
      .then((connection): Session => ({ connection, transaction: 'none', leave: null }));
    sessions.set(id, opening);
    return opening;
  };
  const takeFault = (text: string) => {
    const index = faults.findIndex(({ of }) => text.includes(of));
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  };
  const endTransaction = async (session: Session, how: 'COMMIT' | 'ROLLBACK') => {
    if (session.transaction === 'open') await session.connection.run(how);
    session.transaction = 'none';
    session.leave?.();
    session.leave = null;
  };
  const execute = async ({ session: id, text, binds }: SentStatement): Promise<SqlResult> => {
    const session = await sessionOf(id);
    if (text.startsWith('ALTER SESSION SET ')) return NOTHING;
    if (text === 'COMMIT' || text === 'ROLLBACK') {
      await endTransaction(session, text);
      return NOTHING;
    }
    if (text === 'BEGIN') {
      session.transaction = 'begun';
      return NOTHING;
    }
    if (session.transaction !== 'none' && text.startsWith('UPDATE mapping_migrations '))
      session.leave ??= await turns.take();
    if (session.transaction === 'begun') {
      await session.connection.run('BEGIN');
      session.transaction = 'open';
    }
    const values = Object.fromEntries(binds.map((value, index) => [String(index + 1), value]));
    return toServed(text, await tables.run(session.connection, toDuckdbText(text), values));
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
    if (path === '/session')
      void sessionOf(toSession(request.headers.authorization ?? '')).then((session) =>
        endTransaction(session, 'ROLLBACK'),
      );
    answer(response, {});
  });
  return {
    url: server.url,
    tables,
    statements,
    signIns,
    faults,
    async [Symbol.asyncDispose]() {
      await server.close();
      tables.close();
    },
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

/** Names are in capitals unless they stand in quotes; a MERGE says how many rows it has inserted. */
function toServed(text: string, result: SqlResult): SqlResult {
  if (text.startsWith('MERGE INTO ')) {
    const columns = [{ name: 'number of rows inserted', form: 'whole' } as const];
    return { ...result, columns, rows: [[String(result.changed)]] };
  }
  const columns = result.columns.map(({ name, form }) => ({
    name: text.includes(`"${name}"`) ? name : name.toUpperCase(),
    form,
  }));
  return { ...result, columns };
}

function toRefusal(error: unknown): SnowflakeRefusal {
  const message = error instanceof Error ? error.message : String(error);
  const table = /Table with name (\w+) does not exist/.exec(message)?.[1];
  if (table !== undefined) {
    const words = `Object '${table.toUpperCase()}' does not exist or not authorized.`;
    return { code: '002003', sqlState: '42S02', message: `SQL compilation error: ${words}` };
  }
  if (message.startsWith('Binder Error')) return { code: '000904', sqlState: '42000', message };
  if (message.startsWith('Parser Error')) return { code: '001003', sqlState: '42000', message };
  return { code: '100071', sqlState: '22000', message };
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

function toReply({ columns, rows }: SqlResult) {
  return {
    parameters: [],
    queryId: 'query',
    queryResultFormat: 'json',
    statementTypeId: 0x1000,
    total: rows.length,
    returned: rows.length,
    rowtype: (columns.length === 0 ? [{ name: 'status', form: 'text' } as const] : columns).map(
      ({ name, form }) => ({ name, nullable: true, ...COLUMN_TYPES[form] }),
    ),
    rowset: rows,
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
