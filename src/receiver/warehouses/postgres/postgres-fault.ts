import { isRecord } from '../../../util/is-record.ts';
import { NETWORK_CODES } from '../network-codes.ts';

/** What is known of a failure: `sqlState` from the server, or `network` from the way to it. */
export type PostgresFault =
  | { readonly kind: 'server'; readonly sqlState: string; readonly message: string }
  | { readonly kind: 'network'; readonly message: string }
  | { readonly kind: 'tls'; readonly message: string }
  | { readonly kind: 'password-missing' }
  | { readonly kind: 'other' };

const SQL_STATE = /^[0-9A-Z]{5}$/;
/** What `pg` and `pg-pool` say, without a code, when a connection or a reply does not come or goes away. */
const LOST_CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;
const TLS_CODE = /CERT|_TLS_|_SSL_|UNABLE_TO_(?:GET|VERIFY)/;

export function toPostgresFault(error: unknown): PostgresFault {
  if (!isRecord(error)) return { kind: 'other' };
  const message = typeof error['message'] === 'string' ? error['message'] : '';
  const code = typeof error['code'] === 'string' ? error['code'] : '';
  if (NETWORK_CODES.has(code)) return { kind: 'network', message: code };
  if (TLS_CODE.test(code) || /does not support SSL/.test(message))
    return { kind: 'tls', message: code || message };
  if (SQL_STATE.test(code)) return { kind: 'server', sqlState: code, message };
  if (LOST_CONNECTION.test(message)) return { kind: 'network', message };
  if (/client password must be a string|empty string/.test(message)) return { kind: 'password-missing' };
  return { kind: 'other' };
}

/** The connection is of no more use. */
export function isLostConnection(error: unknown): boolean {
  const fault = toPostgresFault(error);
  return fault.kind === 'network' || (fault.kind === 'server' && /^(?:08|57P0)/.test(fault.sqlState));
}

/**
 * The server undid a transaction only because of another one: a deadlock, or a serialization failure, for which Redshift has a number
 * of its own: https://docs.aws.amazon.com/redshift/latest/dg/c_serial_isolation-serializable-isolation-troubleshooting.html
 */
export function isWriteConflict(error: unknown): boolean {
  const fault = toPostgresFault(error);
  if (fault.kind !== 'server') return false;
  if (fault.sqlState === '40001' || fault.sqlState === '40P01') return true;
  return fault.sqlState === 'XX000' && /^1023\b|Serializable isolation violation/i.test(fault.message);
}

/** What the loser is told when two create the same table at once: a key of the catalogue, the table or its row type is there. */
const CREATION_CONFLICTS: ReadonlySet<string> = new Set(['23505', '42P07', '42710']);

export function isCreationConflict(error: unknown): boolean {
  const fault = toPostgresFault(error);
  return fault.kind === 'server' && CREATION_CONFLICTS.has(fault.sqlState);
}
