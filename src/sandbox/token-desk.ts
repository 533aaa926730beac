import { createHmac } from 'node:crypto';
import { Refusal } from './refusal.ts';
import type { SandboxClient } from './sandbox-credentials.ts';
import type { SandboxSwitches } from './sandbox-switches.ts';

interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly scope: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  readonly tenantId?: string;
}

interface IssuedToken {
  readonly scopes: readonly string[];
  readonly tenantId: string | null;
  readonly expiresAtMs: number;
}

/** Issues access tokens and knows which of them still hold. Tokens live in memory: a restarted tenant has none. */
export class TokenDesk {
  readonly #issued = new Map<string, IssuedToken>();
  readonly #randomUuid: () => string;
  readonly #signingKey: string;

  constructor(randomUuid: () => string) {
    this.#randomUuid = randomUuid;
    this.#signingKey = randomUuid();
  }

  issue(client: SandboxClient, switches: SandboxSwitches, nowMs: number): string {
    this.#forgetExpired(nowMs);
    const tenantId = client.tenantId ?? switches.tenantId;
    const expiresAtMs = nowMs + switches.tokenLifeSeconds * 1000;
    const token = this.#form(switches.tokenForm, {
      iss: 'sandbox',
      sub: client.id,
      scope: client.scopes.join(' '),
      iat: Math.floor(nowMs / 1000),
      exp: Math.floor(expiresAtMs / 1000),
      jti: this.#randomUuid(),
      ...(tenantId === null ? {} : { tenantId }),
    });
    this.#issued.set(token, { scopes: client.scopes, tenantId, expiresAtMs });
    return token;
  }

  /** Throws a `Refusal`: 401 without a token that holds, 403 for one of another tenant or without the scope. */
  assertAllowed(
    authorization: string | undefined,
    scope: string,
    at: SandboxSwitches & { nowMs: number },
  ): void {
    const token = /^bearer +(\S+)$/iu.exec(authorization ?? '')?.[1];
    const issued = token === undefined ? undefined : this.#issued.get(token);
    if (issued === undefined || at.nowMs >= issued.expiresAtMs) {
      throw new Refusal('The access token is missing, unknown, revoked or over.', {
        status: 401,
        code: 'UNAUTHORIZED',
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    if (issued.tenantId !== at.tenantId) {
      throw new Refusal('The access token is of another tenant.', { status: 403, code: 'FORBIDDEN' });
    }
    if (!issued.scopes.includes(scope)) {
      throw new Refusal(`The access token lacks the scope ${scope}.`, { status: 403, code: 'FORBIDDEN' });
    }
  }

  revokeAll(): void {
    this.#issued.clear();
  }

  #form(form: SandboxSwitches['tokenForm'], claims: Claims): string {
    if (form === 'opaque') return `sandbox-${claims.jti}`;
    const header = { alg: form === 'jwt' ? 'HS256' : 'none', typ: 'JWT' };
    const signed = `${toBase64Url(header)}.${toBase64Url(claims)}`;
    if (form === 'jwt-unsigned') return `${signed}.`;
    return `${signed}.${createHmac('sha256', this.#signingKey).update(signed).digest('base64url')}`;
  }

  #forgetExpired(nowMs: number): void {
    for (const [token, { expiresAtMs }] of this.#issued) {
      if (nowMs >= expiresAtMs) this.#issued.delete(token);
    }
  }
}

function toBase64Url(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}
