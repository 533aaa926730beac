import { TransportError, type TransportFault } from '../errors/transport-error.ts';
import type { HttpRequest } from '../model/http-transport.ts';
import { ProxyError } from './proxy-error.ts';
import { ReplyTooLargeError } from './read-limited-body.ts';
import type { StopReason } from './stopwatch.ts';
import { toTlsAdvice } from './tls-advice.ts';
import { toErrorCode, toTransportFault } from './transport-fault.ts';

/** Where the address of the tenant comes from. */
const TENANT_INPUTS = '`base-url` or `region`';
/** Of these the address is to be doubted. */
const ADDRESS_FAULTS: ReadonlySet<TransportFault> = new Set(['connection-refused', 'dns']);
const MAX_DEPTH = 5;

const FAULT_TEXT: Readonly<Record<TransportFault, string>> = {
  timeout: 'no complete reply in time',
  'connection-refused': 'the connection was refused',
  dns: 'the host name could not be resolved',
  tls: 'no trusted TLS connection',
  'proxy-refused': 'the proxy refused',
  'proxy-unavailable': 'the proxy failed',
  reset: 'the connection broke before the reply was complete',
  'too-large': 'the reply is larger than is accepted',
  cancelled: 'the call was cancelled',
  other: 'no valid HTTP reply',
};

export interface FailedCall {
  readonly request: Pick<HttpRequest, 'method' | 'url' | 'timeoutMs'>;
  readonly stoppedBy: StopReason | null;
  /** Inputs that hold the address, for the way out; those of the tenant when it is left out. */
  readonly addressInputs?: string;
}

/**
 * What ended a call, for people and for the retry policy. The errors of HTTP libraries carry the request with its
 * Authorization header, so nothing of them but the error code is kept.
 */
export function toTransportError(
  error: unknown,
  { request, stoppedBy, addressInputs = TENANT_INPUTS }: FailedCall,
): TransportError {
  const where = `${request.method} ${new URL(request.url).origin}`;
  const proxyError = stoppedBy === 'cancelled' ? null : findProxyError(error);
  if (proxyError !== null) {
    const { fault, hint, message } = proxyError;
    return new TransportError(`${where}: ${message}.`, { fault, hint });
  }
  const code = toErrorCode(error);
  const fault = stoppedBy ?? (error instanceof ReplyTooLargeError ? 'too-large' : toTransportFault(code));
  const advice = toAdvice(fault, { code, addressInputs });
  const detail = toDetail(error, { fault, code, timeoutMs: request.timeoutMs });
  return new TransportError(`${where}: ${advice.why}${detail}.`, {
    fault,
    ...(advice.hint === null ? {} : { hint: advice.hint }),
    ...(code === null ? {} : { cause: new Error(code) }),
  });
}

function toAdvice(
  fault: TransportFault,
  { code, addressInputs }: { readonly code: string | null; readonly addressInputs: string },
): { readonly why: string; readonly hint: string | null } {
  if (fault === 'tls') {
    const { why, hint } = toTlsAdvice(code, addressInputs);
    return { why: `${FAULT_TEXT.tls}, ${why}`, hint };
  }
  const addressHint = `Check ${addressInputs}, and whether this network needs HTTPS_PROXY.`;
  return { why: FAULT_TEXT[fault], hint: ADDRESS_FAULTS.has(fault) ? addressHint : null };
}

function toDetail(
  error: unknown,
  facts: { readonly fault: TransportFault; readonly code: string | null; readonly timeoutMs: number },
): string {
  if (facts.fault === 'timeout') return ` (${facts.timeoutMs} ms)`;
  if (error instanceof ReplyTooLargeError) return ` (${error.message})`;
  return facts.code === null ? '' : ` (${facts.code})`;
}

function findProxyError(error: unknown): ProxyError | null {
  let current = error;
  for (let depth = 0; depth < MAX_DEPTH && current instanceof Error; depth += 1) {
    if (current instanceof ProxyError) return current;
    current = current.cause;
  }
  return null;
}
