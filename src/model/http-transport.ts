/** One HTTP exchange, without retries, redirects or policy: what the client needs of a network, or of an embedded tenant. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Rejects with a `TransportError` when no complete reply arrived. */
export type HttpTransport = (request: HttpRequest) => Promise<HttpResponse>;
