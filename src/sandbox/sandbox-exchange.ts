/** One request as it reached the sandbox, from a socket or from inside the process. */
export interface SandboxRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Why `body` is not the whole text that was sent. */
  readonly bodyProblem: 'too-large' | 'not-utf8' | null;
}

export interface SandboxReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `cut`: the connection ends in the middle of the body. `silence`: no answer ever comes. */
export type SandboxOutcome =
  | { readonly kind: 'reply'; readonly reply: SandboxReply }
  | { readonly kind: 'cut'; readonly reply: SandboxReply }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

/** A body over this many bytes is refused. */
export const MAX_BODY_BYTES = 64 * 1024;
