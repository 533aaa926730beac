import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { type Gate, openGate } from './open-gate.ts';

/** GitHub's limit of a comment, which the emulator does not know. */
const MAX_COMMENT_LENGTH = 65_536;

export interface ProxiedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly token: string | null;
}

export interface ProxiedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: no body. */
  readonly data: unknown;
}

export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** True: the server does the work all the same and only its answer is lost. */
  readonly afterwards?: boolean;
}

export interface TouchedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

export interface GithubExtras {
  /** What GraphQL says about the token's account; null: it refuses. */
  viewerLogin: string | null;
  /** The pull request has this head commit now. */
  setHead(number: number, sha: string): void;
  setFiles(number: number, files: readonly TouchedFile[]): void;
  /** Answers the next matching request so; several wait in line. */
  failNext(fault: Fault): void;
  /** Leaves matching requests unanswered from now on, until it is let go. Resolves once one has come. */
  hold(method: string, path: RegExp): { readonly arrived: Promise<void>; readonly release: () => void };
  /** Besides the routes that the helper adds by itself. */
  addRoute(method: string, path: RegExp, reply: AddedRoute['reply']): void;
  /** Null when the emulator shall answer. */
  answer(request: ProxiedRequest): Promise<ProxiedReply | null>;
  change(request: ProxiedRequest, reply: ProxiedReply): Promise<ProxiedReply>;
}

export interface ExtrasOptions {
  readonly repository: string;
  readonly readOnlyToken: string;
  readonly call: (as: 'owner', route: string, body?: unknown) => Promise<unknown>;
}

/** GraphQL's viewer, the files of a pull request, the pull requests of a commit, a moving head, limits, refusals, faults. */
export function addWhatEmulatorLacks(options: ExtrasOptions): GithubExtras {
  return new Extras(options);
}

interface AddedRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly reply: (request: ProxiedRequest) => ProxiedReply;
}

class Extras implements GithubExtras {
  viewerLogin: string | null = 'github-actions[bot]';
  readonly #options: ExtrasOptions;
  readonly #heads = new Map<number, string>();
  readonly #files = new Map<number, readonly unknown[]>();
  readonly #faults: Fault[] = [];
  readonly #routes: AddedRoute[] = [];
  readonly #held: { readonly method: string; readonly path: RegExp; readonly gate: Gate }[] = [];

  constructor(options: ExtrasOptions) {
    this.#options = options;
  }

  setHead(number: number, sha: string): void {
    this.#heads.set(number, sha);
  }

  setFiles(number: number, files: readonly TouchedFile[]): void {
    this.#files.set(number, files);
  }

  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  hold(method: string, path: RegExp): Gate {
    const gate = openGate();
    this.#held.push({ method, path, gate });
    return gate;
  }

  addRoute(method: string, path: RegExp, reply: AddedRoute['reply']): void {
    this.#routes.push({ method, path, reply });
  }

  async answer(request: ProxiedRequest): Promise<ProxiedReply | null> {
    await this.#held.findLast((held) => matches(request, held))?.gate.pass();
    const fault = this.#takeFault(request, { afterwards: false });
    if (fault !== undefined) return toFaultReply(fault);
    if (request.path === '/graphql') return answerGraphql(request, this.viewerLogin);
    const refusal = refuse(request, this.#options.readOnlyToken);
    if (refusal !== null) return refusal;
    const route = this.#routes.find((candidate) => matches(request, candidate));
    return route === undefined ? await this.#answerMissingRoute(request) : route.reply(request);
  }

  async change(request: ProxiedRequest, reply: ProxiedReply): Promise<ProxiedReply> {
    const fault = this.#takeFault(request, { afterwards: true });
    if (fault !== undefined) return await Promise.resolve(toFaultReply(fault));
    const [, number] = this.#match(request, /^\/pulls\/(\d+)$/);
    return number === undefined ? reply : { ...reply, data: this.#withHead(reply.data) };
  }

  /** The pull request with the head that was set, if one was. */
  #withHead(pull: unknown): unknown {
    if (!isRecord(pull) || !isRecord(pull['head'])) return pull;
    const sha = this.#heads.get(Number(pull['number'])) ?? pull['head']['sha'];
    return { ...pull, head: { ...pull['head'], sha } };
  }

  async #answerMissingRoute(request: ProxiedRequest): Promise<ProxiedReply | null> {
    const [, number] = this.#match(request, /^\/pulls\/(\d+)\/files$/);
    if (number !== undefined) return toPage(request, this.#files.get(Number(number)) ?? []);
    const [, commit] = this.#match(request, /^\/commits\/([0-9a-f]{40})\/pulls$/);
    return commit === undefined ? null : toPage(request, await this.#pullsOf(commit));
  }

  /** Groups of a path below the repository; empty when it is another one. */
  #match({ path }: ProxiedRequest, pattern: RegExp): readonly string[] {
    const prefix = `/repos/${this.#options.repository}`;
    return path.startsWith(prefix) ? (pattern.exec(path.slice(prefix.length)) ?? []) : [];
  }

  async #pullsOf(commit: string): Promise<readonly unknown[]> {
    const route = `GET /repos/${this.#options.repository}/pulls?state=all&per_page=100`;
    const pulls = await this.#options.call('owner', route);
    if (!isList(pulls)) return [];
    const found = pulls.filter((pull) => isRecord(pull) && pull['merge_commit_sha'] === commit);
    return found.map((pull) => this.#withHead(pull));
  }

  #takeFault(request: ProxiedRequest, { afterwards }: { readonly afterwards: boolean }): Fault | undefined {
    const index = this.#faults.findIndex(
      (fault) => (fault.afterwards ?? false) === afterwards && matches(request, fault),
    );
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0];
  }
}

const REFUSED = toReply(403, { message: 'Resource not accessible by integration' });
const TOO_LONG = toReply(422, {
  message: 'Validation Failed',
  errors: [
    { resource: 'IssueComment', field: 'data', message: 'Body is too long (maximum is 65536 characters)' },
  ],
});

function refuse(request: ProxiedRequest, readOnlyToken: string): ProxiedReply | null {
  if (request.token === null) return toReply(401, { message: 'Requires authentication' });
  if (request.token === readOnlyToken && request.method !== 'GET') return REFUSED;
  return isTooLong(request) ? TOO_LONG : null;
}

function answerGraphql({ body, token }: ProxiedRequest, login: string | null): ProxiedReply {
  const query = isRecord(body) ? body['query'] : null;
  if (token === null) return toReply(401, { message: 'Requires authentication' });
  if (typeof query !== 'string' || !/\bviewer\s*\{\s*login\s*\}/.test(query) || login === null)
    return toReply(200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] });
  return toReply(200, { data: { viewer: { login } } });
}

function isTooLong({ method, path, body }: ProxiedRequest): boolean {
  if (method === 'GET' || !/\/comments(\/\d+)?$/.test(path) || !isRecord(body)) return false;
  return typeof body['body'] === 'string' && Array.from(body['body']).length > MAX_COMMENT_LENGTH;
}

function toPage({ path, query }: ProxiedRequest, entries: readonly unknown[]): ProxiedReply {
  const parameters = new URLSearchParams(query);
  const size = Math.min(100, Number(parameters.get('per_page') ?? '30'));
  const page = Number(parameters.get('page') ?? '1');
  const next =
    page * size < entries.length ? { link: `<http://127.0.0.1${path}?page=${page + 1}>; rel="next"` } : {};
  const reply = toReply(200, entries.slice((page - 1) * size, page * size));
  return { ...reply, headers: { ...reply.headers, ...next } };
}

function matches(
  request: ProxiedRequest,
  { method, path }: { readonly method: string; readonly path: RegExp },
) {
  return request.method === method && path.test(request.path);
}

function toFaultReply({ status, headers, message }: Fault): ProxiedReply {
  const reply = toReply(status, { message: message ?? 'Server Error' });
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function toReply(status: number, data: unknown): ProxiedReply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, data };
}
