import { GithubError } from '../errors/github-error.ts';
import type { Clock } from '../model/clock.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { isRecord } from '../util/is-record.ts';
import { redactStrings } from '../util/redact-json.ts';
import type { GithubClient, GithubReply } from './github-client.ts';
import { toGithubError } from './to-github-error.ts';
import { type FailedExchange, toRetryDelay } from './to-retry-delay.ts';

const CALL_TIMEOUT_MS = 30_000;
const MAX_CAUSES = 5;

export interface GithubClientOptions {
  readonly token: string;
  /** `https://api.github.com`, `https://HOST/api/v3`, … */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** Takes secrets out of whatever GitHub, or a proxy in its place, answers. Left out: none are known. */
  readonly redactor?: Pick<Redactor, 'redact'>;
  /** Aborts when the run is cancelled: no call is waited for to go again then. */
  readonly signal?: AbortSignal;
  /** `finish`, the default: calls still go out after a cancel. `give-up`: they end with the run. */
  readonly whenCancelled?: 'finish' | 'give-up';
}

type Send = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<GithubReply>;

/** A client of GitHub's API over octokit, which honours `HTTPS_PROXY` and `NO_PROXY`. The token goes into a header and nowhere else. */
export async function createGithubClient(options: GithubClientOptions): Promise<GithubClient> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
  const { clock, signal = new AbortController().signal, whenCancelled = 'finish' } = options;
  const { redactor = { redact: (text: string) => text } } = options;
  const giveUp = whenCancelled === 'give-up' ? signal : null;
  const send: Send = async (route, parameters) => {
    const ends = [AbortSignal.timeout(CALL_TIMEOUT_MS), ...(giveUp === null ? [] : [giveUp])];
    // The logger has to be given here, too: without one, a reply that calls itself deprecated is printed.
    const request = { redirect: 'manual', signal: AbortSignal.any(ends), log: silent } as const;
    const reply = await octokit.request(route, { ...parameters, request });
    return {
      status: reply.status,
      headers: toTextHeaders(reply.headers, redactor),
      data: redactStrings(reply.data, redactor),
    };
  };
  const graphqlRoute = `POST ${toGraphqlUrl(options.apiUrl)}`;
  const shared = { send, clock, signal, giveUp, redactor };
  return {
    request: (route, parameters) => exchange({ ...shared, route, parameters, changesNothing: false }),
    async query(graphql) {
      const parameters = { query: graphql };
      const { data } = await exchange({ ...shared, route: graphqlRoute, parameters, changesNothing: true });
      if (isRecord(data) && data['errors'] === undefined) return data['data'];
      throw new GithubError('GitHub answered a GraphQL query with errors.', {
        code: 'GITHUB_UNEXPECTED_REPLY',
        route: 'POST /graphql',
        status: 200,
        requestId: null,
      });
    },
  };
}

interface Exchange {
  readonly send: Send;
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Ends the call when it aborts; null: nothing does. */
  readonly giveUp: AbortSignal | null;
  readonly redactor: Pick<Redactor, 'redact'>;
  readonly changesNothing: boolean;
}

async function exchange(call: Exchange): Promise<GithubReply> {
  const { send, route, parameters, clock, redactor, changesNothing } = call;
  const method = route.slice(0, route.indexOf(' '));
  for (let tries = 1; ; tries += 1) {
    const { reply, failure, cause } = await attempt(() => send(route, parameters), {
      method,
      changesNothing,
      redactor,
    });
    if (reply !== null) return reply;
    if (call.giveUp?.aborted === true) throw toCancelled(route);
    const delayMs = toRetryDelay(failure, tries, clock.nowMs());
    if (delayMs === null || !(await sleepUnlessAborted(call, delayMs))) {
      throw toGithubError(route, failure, cause);
    }
  }
}

function toCancelled(route: string): GithubError {
  const facts = { code: 'GITHUB_CANCELLED', route, status: null, requestId: null } as const;
  return new GithubError(`${route} was given up: the run was cancelled.`, facts);
}

/** False when the run was cancelled before or meanwhile. */
async function sleepUnlessAborted({ clock, signal }: Exchange, delayMs: number): Promise<boolean> {
  if (signal.aborted) return false;
  try {
    await clock.sleep(delayMs, signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

type Attempt =
  | { readonly reply: GithubReply; readonly failure: null; readonly cause?: undefined }
  | { readonly reply: null; readonly failure: FailedExchange; readonly cause?: Error };

async function attempt(
  send: () => Promise<GithubReply>,
  {
    redactor,
    ...facts
  }: Pick<FailedExchange, 'method' | 'changesNothing'> & { readonly redactor: Pick<Redactor, 'redact'> },
): Promise<Attempt> {
  try {
    const reply = await send();
    if (reply.status < 300) return { reply, failure: null };
    // A redirect is not followed: the token would go along.
    const { status, headers } = reply;
    return { reply: null, failure: { ...facts, status, headers, message: 'a redirect' } };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const response = 'response' in error && isRecord(error.response) ? error.response : null;
    if (response === null) {
      const failure = { ...facts, status: null, headers: {}, message: redactor.redact(toReason(error)) };
      return { reply: null, failure, cause: error };
    }
    // Octokit's error holds headers and body of the exchange: it is not kept as the cause.
    const status = typeof response['status'] === 'number' ? response['status'] : null;
    const headers = isRecord(response['headers']) ? toTextHeaders(response['headers'], redactor) : {};
    return { reply: null, failure: { ...facts, status, headers, message: redactor.redact(error.message) } };
  }
}

/** What went wrong in the end: the errors around it say only that it did. */
function toReason(error: Error): string {
  let reason = error;
  for (let depth = 0; depth < MAX_CAUSES && reason.cause instanceof Error; depth += 1) reason = reason.cause;
  return reason.message;
}

function toTextHeaders(
  headers: Readonly<Record<string, unknown>>,
  redactor: Pick<Redactor, 'redact'>,
): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string' || typeof value === 'number')
      pairs.push([name, redactor.redact(String(value))]);
  }
  return Object.fromEntries(pairs);
}

/** On an own host REST lies below `/api/v3`, GraphQL beside it. */
function toGraphqlUrl(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '');
  return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}

function ignore(): void {}
