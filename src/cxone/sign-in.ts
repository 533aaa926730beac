import { ApiError } from '../errors/api-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { AttemptReply } from './attempt.ts';
import { toApiError, toUnexpectedReply } from './to-api-error.ts';
import type { AccessToken } from './token-cache.ts';
import type { TokenGrant } from './token-grant.ts';
import { callUnsigned, isGranted, type UnsignedCallOptions, type UnsignedReply } from './unsigned-call.ts';

/** Visible ASCII: anything else could not stand in a header. */
const TOKEN = /^[\x21-\x7e]+$/;

export interface SignInOptions extends UnsignedCallOptions {
  readonly grant: TokenGrant;
  /** Told each secret that comes into being here, before its first use. */
  readonly onSecret: (secret: string) => void;
}

/** Requests an access token with the client's own credentials; retried like any call, but not when they are refused. */
export async function requestToken(options: SignInOptions): Promise<AccessToken> {
  const { grant, onSecret } = options;
  for (const secret of grant.secrets) onSecret(secret);
  const answer = await callUnsigned(options, grant.call);
  const reply = toGranted(answer, grant);
  const token = parseToken(reply.json, { ...grant, arrivedAtMs: options.clock.nowMs() });
  if (token.kind === 'bad') throw toUnexpectedReply(token.problem, { ...answer.facts, status: reply.status });
  for (const secret of token.secrets) onSecret(secret);
  return token.token;
}

function toGranted({ attempt, facts }: UnsignedReply, grant: TokenGrant): AttemptReply {
  if (isGranted(attempt)) return attempt;
  if (attempt.kind !== 'reply' || attempt.status !== 401)
    throw toApiError(attempt, {
      ...facts,
      ...(grant.dialect === undefined ? {} : { dialect: grant.dialect }),
    });
  throw new ApiError(`${facts.route} failed: 401, the tenant does not accept ${grant.credentialsName}.`, {
    ...facts,
    code: 'API_UNAUTHORIZED',
    status: 401,
    hint: grant.hint,
  });
}

type ParsedToken =
  | { readonly kind: 'token'; readonly token: AccessToken; readonly secrets: readonly string[] }
  | { readonly kind: 'bad'; readonly problem: string };

function parseToken(
  json: unknown,
  { arrivedAtMs, hasLooseNumbers }: Pick<TokenGrant, 'hasLooseNumbers'> & { readonly arrivedAtMs: number },
): ParsedToken {
  if (!isRecord(json)) return { kind: 'bad', problem: 'the reply is no object' };
  const { access_token: value, expires_in: life, token_type: type } = json;
  const seconds = hasLooseNumbers && typeof life === 'string' && /^\d+$/.test(life) ? Number(life) : life;
  if (typeof value !== 'string' || !TOKEN.test(value))
    return { kind: 'bad', problem: 'the reply holds no usable access_token' };
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0)
    return { kind: 'bad', problem: 'the reply holds no usable expires_in' };
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return { kind: 'bad', problem: 'the token_type of the reply is not Bearer' };
  const others = [json['refresh_token'], json['id_token']].filter((item) => typeof item === 'string');
  return {
    kind: 'token',
    token: { value, arrivedAtMs, lifeMs: seconds * 1000 },
    secrets: [value, ...others],
  };
}
