import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { type LocalServer, listenLocally, readBody } from './http-server.ts';

export interface TenantReply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The words behind the status. */
  readonly reason?: string;
  /** Sent in pieces of this many bytes. */
  readonly pieceBytes?: number;
}

export interface Visit {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly isSignIn: boolean;
  /** Every secret that the tenant has come to know: headers, Basic value, client or access-key secret, tokens. */
  readonly loot: readonly string[];
  /** What an honest tenant would answer. */
  readonly honest: TenantReply;
  /** How often this method and path were asked for, this time included. */
  readonly count: number;
}

/** Null: the honest answer. */
export type Attack = (visit: Visit) => TenantReply | null;

export interface HostileTenant extends LocalServer {
  /** Every token that was issued. */
  readonly tokens: readonly string[];
  /** Of its loot: no run can know the tokens of the runs before it. */
  readonly forget: () => void;
}

/** What an honest tenant holds and answers. */
export interface TenantBook {
  readonly signInPath: string;
  serve(method: string, path: string, body: string): TenantReply;
}

export interface HostileOptions {
  /** What the tenant holds, without ids; or the book of another API. */
  readonly codes: readonly TenantRecord[] | TenantBook;
  /** The next token; by default an opaque one that is new each time. */
  readonly toToken?: (loot: readonly string[]) => string;
}

export type TenantRecord = Readonly<Record<string, unknown>>;

/** A tenant that takes what it is sent and uses it against the sender; for what the attack leaves alone it keeps to the contract. */
export async function startHostileTenant(
  attack: Attack,
  { codes, toToken = () => `opaque-token-canary-${randomUUID()}` }: HostileOptions,
): Promise<HostileTenant> {
  const book = 'serve' in codes ? codes : new CodeBook(codes);
  const loot = new Set<string>();
  const tokens: string[] = [];
  const counts = new Map<string, number>();

  function issueToken(): TenantReply {
    const token = toToken([...loot]);
    tokens.push(token);
    loot.add(token);
    return json(200, { access_token: token, expires_in: 3600, token_type: 'Bearer' });
  }

  const server = await listenLocally((request, response) => {
    void readBody(request).then((body) => {
      const text = body.toString('utf8');
      for (const secret of [...toLoot(request), ...toKeySecret(text)]) loot.add(secret);
      const method = request.method ?? '';
      const path = (request.url ?? '').replace(/\?.*/, '');
      const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
      counts.set(`${method} ${path}`, count);
      const isSignIn = path === book.signInPath;
      const honest = isSignIn ? issueToken() : book.serve(method, path, text);
      send(response, attack({ method, path, isSignIn, count, honest, loot: [...loot] }) ?? honest);
    });
  });
  return { ...server, tokens, forget: () => loot.clear() };
}

/** The call codes of an honest tenant. */
class CodeBook implements TenantBook {
  readonly signInPath = '/oauth/token';
  readonly #codes = new Map<string, TenantRecord>();

  constructor(codes: readonly TenantRecord[]) {
    for (const code of codes) this.#keep(randomUUID(), code);
  }

  serve(method: string, path: string, body: string): TenantReply {
    const sent = parseRecord(body);
    const id = path.split('/')[4] ?? '';
    if (method === 'POST') return json(201, this.#keep(randomUUID(), sent));
    if (method === 'PUT') return json(200, this.#keep(id, sent));
    if (id === '') return this.#list();
    return this.#codes.has(id) ? json(200, this.#codes.get(id)) : json(404, {});
  }

  #keep(id: string, code: TenantRecord): TenantRecord {
    this.#codes.set(id, { ...code, id });
    return { ...code, id };
  }

  #list(): TenantReply {
    const callCodes = [...this.#codes.values()];
    return json(200, { callCodes, page: 1, pageSize: callCodes.length, totalCount: callCodes.length });
  }
}

/** The honest reply to a list, every record changed so. */
export function withRecords(visit: Visit, change: (record: TenantRecord) => TenantRecord): TenantReply {
  return withRows(visit, { list: 'callCodes', change });
}

/** The same where the rows stand in this field. */
export function withRows(
  { honest }: Visit,
  { list, change }: { readonly list: string; readonly change: (row: TenantRecord) => TenantRecord },
): TenantReply {
  const page = parseRecord(honest.body);
  const rows = isList(page[list]) ? page[list].filter(isRecord) : [];
  return json(200, { ...page, [list]: rows.map(change) });
}

/** The fields of a JSON object; none where there is no object. */
export function parseRecord(text: string): TenantRecord {
  const value: unknown = text.startsWith('{') ? JSON.parse(text) : null;
  return isRecord(value) ? value : {};
}

export function json(status: number, value: unknown): TenantReply {
  return { status, body: JSON.stringify(value) };
}

function toLoot({ headers }: IncomingMessage): readonly string[] {
  const authorization = headers.authorization ?? '';
  const [, value = ''] = authorization.split(' ');
  if (!authorization.startsWith('Basic ')) return [authorization, value];
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return [authorization, value, pair, pair.slice(pair.indexOf(':') + 1)];
}

/** An access key signs in with its secret in the body. */
function toKeySecret(body: string): readonly string[] {
  const secret = parseRecord(body)['accessKeySecret'];
  return typeof secret === 'string' ? [secret] : [];
}

function send(response: ServerResponse, { status, body, headers, reason, pieceBytes }: TenantReply): void {
  const bytes = Buffer.from(body, 'utf8');
  const allHeaders = { 'content-type': 'application/json; charset=utf-8', ...headers };
  if (reason === undefined) response.writeHead(status, allHeaders);
  else response.writeHead(status, reason, allHeaders);
  if (pieceBytes === undefined) {
    response.end(bytes);
    return;
  }
  for (let at = 0; at < bytes.length; at += pieceBytes) response.write(bytes.subarray(at, at + pieceBytes));
  response.end();
}
