export const CALL_CODE_SCOPES = ['callcodes:read', 'callcodes:write'] as const;
export type CallCodeScope = (typeof CALL_CODE_SCOPES)[number];

export interface SandboxClient {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly CallCodeScope[];
  /** Tenant the client is registered with; left out, it is the sandbox's own. */
  readonly tenantId?: string;
}

/** Where requests for the embedded tenant are addressed; the name is reserved and never resolves. */
export const SANDBOX_BASE_URL = 'http://sandbox.invalid';

/** Signs in to every sandbox. Published, so that nobody can take it for a secret. */
export const SANDBOX_CLIENT: SandboxClient = {
  id: 'sandbox',
  secret: 'sandbox-secret-not-for-production',
  scopes: CALL_CODE_SCOPES,
};

/** May read only: its writes are answered 403. */
export const SANDBOX_READER: SandboxClient = {
  id: 'sandbox-reader',
  secret: 'sandbox-reader-secret-not-for-production',
  scopes: ['callcodes:read'],
};

export const SANDBOX_CLIENTS: readonly SandboxClient[] = [SANDBOX_CLIENT, SANDBOX_READER];
