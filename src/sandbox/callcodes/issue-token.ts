import type { SandboxClient } from '../sandbox-credentials.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { TokenDesk } from '../token-desk.ts';

const NO_STORE = { 'cache-control': 'no-store' };
const BASE64_PATTERN = /^[A-Za-z0-9+/]+={0,2}$/u;

/** `POST /oauth/token`: the client first, then the grant. */
export function issueToken(
  desk: TokenDesk,
  clients: readonly SandboxClient[],
  call: SandboxCall,
): SandboxReply {
  const client = findClient(clients, call.request.headers['authorization'] ?? '');
  if (client === null) {
    const headers = { ...NO_STORE, 'www-authenticate': 'Basic realm="oauth"' };
    return jsonReply(401, { error: 'invalid_client' }, headers);
  }
  if (!asksForClientCredentials(call)) return jsonReply(400, { error: 'unsupported_grant_type' }, NO_STORE);
  const token = {
    access_token: desk.issue(client, call.switches, call.nowMs),
    expires_in: call.switches.tokenLifeSeconds,
    token_type: 'Bearer',
  };
  return jsonReply(200, token, NO_STORE);
}

function findClient(clients: readonly SandboxClient[], authorization: string): SandboxClient | null {
  const encoded = /^basic +(\S+)$/iu.exec(authorization)?.[1] ?? '';
  if (!BASE64_PATTERN.test(encoded)) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return clients.find((client) => `${client.id}:${client.secret}` === pair) ?? null;
}

function asksForClientCredentials({ request }: SandboxCall): boolean {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/x-www-form-urlencoded' || request.bodyProblem !== null) return false;
  const grants = new URLSearchParams(request.body ?? '').getAll('grant_type');
  return grants.length === 1 && grants[0] === 'client_credentials';
}
