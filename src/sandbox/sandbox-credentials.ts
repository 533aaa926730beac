export const CALL_CODE_SCOPES = ['callcodes:read', 'callcodes:write'] as const;
export type CallCodeScope = (typeof CALL_CODE_SCOPES)[number];
export const DISPOSITION_SCOPES = ['dispositions:read', 'dispositions:write'] as const;
export type DispositionScope = (typeof DISPOSITION_SCOPES)[number];

export interface SandboxClient {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly (CallCodeScope | DispositionScope)[];
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

/** Signs in to the dispositions of every sandbox, alone or through an application; it ends in `=`, as keys do. */
export const SANDBOX_ACCESS_KEY: SandboxClient = {
  id: 'SANDBOXACCESSKEY+ID/NOT4PRODUCTION==',
  secret: 'sandbox+access/key:secret-not-for-production==',
  scopes: DISPOSITION_SCOPES,
};

/** May read dispositions only: its writes are answered 403. */
export const SANDBOX_READER_KEY: SandboxClient = {
  id: 'SANDBOXREADERKEY+ID/NOT4PRODUCTION==',
  secret: 'sandbox+reader/key:secret-not-for-production==',
  scopes: ['dispositions:read'],
};

export const SANDBOX_ACCESS_KEYS: readonly SandboxClient[] = [SANDBOX_ACCESS_KEY, SANDBOX_READER_KEY];
