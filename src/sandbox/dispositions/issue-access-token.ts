import type { SandboxClient } from '../sandbox-credentials.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { TokenDesk } from '../token-desk.ts';

export interface AccessTokenDesk {
  readonly desk: TokenDesk;
  readonly keys: readonly SandboxClient[];
  /** Back-end applications that may sign in with an access key. */
  readonly applications: readonly SandboxClient[];
}

/** An access key alone: its two halves as JSON. */
export function issueForAccessKey({ desk, keys }: AccessTokenDesk, call: SandboxCall): SandboxReply {
  const body = parseObject(call.request.body);
  const key = findKey(keys, { id: body['accessKeyId'], secret: body['accessKeySecret'] });
  return key === null ? refuse('The access key is not valid.') : grant(desk, { key, call });
}

/** An access key through a registered application: Basic for the application, the key as user and password of a form. */
export function issueForApplication(
  { desk, keys, applications }: AccessTokenDesk,
  call: SandboxCall,
): SandboxReply {
  const basic = /^basic +(\S+)$/iu.exec(call.request.headers['authorization'] ?? '')?.[1] ?? '';
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  const isRegistered = applications.some(
    ({ id, secret }) => `${encodeURIComponent(id)}:${encodeURIComponent(secret)}` === pair,
  );
  if (!isRegistered) return refuse('The application is not registered.');
  const form = new URLSearchParams(call.request.body ?? '');
  if (form.get('grant_type') !== 'password') return refuse('The grant type is not served.');
  const key = findKey(keys, { id: form.get('username'), secret: form.get('password') });
  return key === null ? refuse('The access key is not valid.') : grant(desk, { key, call });
}

function findKey(
  keys: readonly SandboxClient[],
  { id, secret }: { readonly id: unknown; readonly secret: unknown },
): SandboxClient | null {
  return keys.find((key) => key.id === id && key.secret === secret) ?? null;
}

function grant(
  desk: TokenDesk,
  { key, call }: { readonly key: SandboxClient; readonly call: SandboxCall },
): SandboxReply {
  const token = desk.issue(key, call.switches, call.nowMs);
  return jsonReply(
    200,
    {
      access_token: token,
      token_type: 'Bearer',
      expires_in: call.switches.numericStrings
        ? String(call.switches.tokenLifeSeconds)
        : call.switches.tokenLifeSeconds,
      refresh_token: `refresh-${token.slice(-24)}`,
      id_token: token,
    },
    { 'cache-control': 'no-store' },
  );
}

function refuse(description: string): SandboxReply {
  return jsonReply(401, { error: 'invalid_client', error_description: description });
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
