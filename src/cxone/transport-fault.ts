import type { TransportFault } from '../errors/transport-error.ts';

/** Node's and OpenSSL's error codes, as far as they tell what kind of fault it was. */
const FAULT_BY_CODE: ReadonlyMap<string, TransportFault> = new Map([
  ['ECONNREFUSED', 'connection-refused'],
  ['ENOTFOUND', 'dns'],
  ['ENODATA', 'dns'],
  ['ECONNRESET', 'reset'],
  ['ECONNABORTED', 'reset'],
  ['EPIPE', 'reset'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'reset'],
  ['ETIMEDOUT', 'timeout'],
  ['ESOCKETTIMEDOUT', 'timeout'],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'timeout'],
  ['EPROTO', 'tls'],
  ['HOSTNAME_MISMATCH', 'tls'],
]);

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const TLS_CODE =
  /^(?:CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|ERR_TLS_|ERR_SSL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_)/;

/** A TLS connection that was there already and broke: what was sent over it may have been read. */
const BROKEN_TLS_CODE =
  /^ERR_SSL_.*(?:UNEXPECTED_EOF|BAD_RECORD_MAC|BAD_DECRYPT|RECORD_OVERFLOW|INTERNAL_ERROR)/;

const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const MAX_DEPTH = 5;

/** The innermost error code of a chain of causes, or null. Reads nothing but `code` and `cause`. */
export function toErrorCode(error: unknown): string | null {
  let code: string | null = null;
  let current = error;
  for (let depth = 0; depth < MAX_DEPTH && typeof current === 'object' && current !== null; depth += 1) {
    if ('code' in current && typeof current.code === 'string' && ERROR_CODE.test(current.code))
      code = current.code;
    current = 'cause' in current ? current.cause : null;
  }
  return code;
}

/** What kind of fault an error code stands for. Pure. */
export function toTransportFault(code: string | null): TransportFault {
  if (code === null) return 'other';
  const known = FAULT_BY_CODE.get(code);
  if (known !== undefined) return known;
  if (code.startsWith('EAI_')) return 'dns';
  if (BROKEN_TLS_CODE.test(code)) return 'reset';
  return TLS_CODE.test(code) ? 'tls' : 'other';
}
