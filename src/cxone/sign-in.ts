import { ApiError } from '../errors/api-error.ts';
import { isRecord } from '../util/is-record.ts';
import { type Attempt, type AttemptReply, toHeldAttempt } from './attempt.ts';
import {
  type CallProgress,
  type LoopContext,
  newCallProgress,
  newRetryBudget,
  noteSent,
  runAttempts,
} from './attempt-loop.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';
import { CREDENTIALS_HINT } from './fault-words.ts';
import type { Pacer } from './pacer.ts';
import { type CallFacts, toApiError, toUnexpectedReply } from './to-api-error.ts';
import type { AccessToken } from './token-cache.ts';

const ROUTE = 'POST /oauth/token';
/** Visible ASCII: anything else could not stand in a header. */
const TOKEN = /^[\x21-\x7e]+$/;

export interface SignInOptions extends LoopContext, ExchangeOptions {
  readonly pacer: Pacer;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly timeoutMs: number;
  /** Told each secret that comes into being here, before its first use. */
  readonly onSecret: (secret: string) => void;
}

/** Requests an access token with the client's own credentials; retried like any call, but not when they are refused. */
export async function requestToken(options: SignInOptions): Promise<AccessToken> {
  const { clientId, clientSecret } = options.credentials;
  const basic = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
  options.onSecret(basic);
  const progress = newCallProgress({
    route: ROUTE,
    budget: newRetryBudget(),
    mayRenew: false,
  });
  const attempt = await runAttempts(options, {
    progress,
    send: () => sendOnce(options, { basic, progress }),
    isAnswer,
  });
  const facts = { route: ROUTE, attempts: progress.attempts, requestId: null, mayHaveTakenEffect: false };
  const reply = toGranted(attempt, facts);
  const token = parseToken(reply.json, options.clock.nowMs());
  if (token.kind === 'bad') throw toUnexpectedReply(token.problem, { ...facts, status: reply.status });
  options.onSecret(token.token.value);
  return token.token;
}

async function sendOnce(
  options: SignInOptions,
  { basic, progress }: { readonly basic: string; readonly progress: CallProgress },
): Promise<Attempt> {
  const permit = await options.pacer.acquire('first').catch(toHeldAttempt);
  if ('kind' in permit) return permit;
  noteSent(progress, options);
  const request = {
    method: 'POST' as const,
    url: `${options.baseUrl}/oauth/token`,
    headers: {
      accept: 'application/json',
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': options.userAgent,
    },
    body: 'grant_type=client_credentials',
    timeoutMs: options.timeoutMs,
  };
  return exchange(options, { route: ROUTE, permit, request, whenCancelled: 'give-up' });
}

function isAnswer(reply: AttemptReply): boolean {
  return reply.status === 200 && !reply.broken;
}

function toGranted(attempt: Attempt, facts: CallFacts): AttemptReply {
  if (attempt.kind === 'reply' && isAnswer(attempt)) return attempt;
  if (attempt.kind !== 'reply' || attempt.status !== 401) throw toApiError(attempt, facts);
  throw new ApiError(`${ROUTE} failed: 401, the tenant does not accept these client credentials.`, {
    ...facts,
    code: 'API_UNAUTHORIZED',
    status: 401,
    hint: CREDENTIALS_HINT,
  });
}

type ParsedToken =
  | { readonly kind: 'token'; readonly token: AccessToken }
  | { readonly kind: 'bad'; readonly problem: string };

function parseToken(json: unknown, arrivedAtMs: number): ParsedToken {
  if (!isRecord(json)) return { kind: 'bad', problem: 'the reply is no object' };
  const { access_token: value, expires_in: seconds, token_type: type } = json;
  if (typeof value !== 'string' || !TOKEN.test(value))
    return { kind: 'bad', problem: 'the reply holds no usable access_token' };
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0)
    return { kind: 'bad', problem: 'the reply holds no usable expires_in' };
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return { kind: 'bad', problem: 'the token_type of the reply is not Bearer' };
  return { kind: 'token', token: { value, arrivedAtMs, lifeMs: seconds * 1000 } };
}
