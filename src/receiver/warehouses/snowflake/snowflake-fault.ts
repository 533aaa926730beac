import { isRecord } from '../../../util/is-record.ts';

/** What the service or its client says; `code` has six digits, those of the client begin with 40. */
export interface SnowflakeFault {
  readonly code: string;
  readonly sqlState: string;
  readonly message: string;
}

/** Null for an error without a code. */
export function toSnowflakeFault(error: unknown): SnowflakeFault | null {
  if (!isRecord(error)) return null;
  const { code, sqlState, message } = error;
  if (typeof code !== 'string' && typeof code !== 'number') return null;
  return {
    code: String(code).padStart(6, '0'),
    sqlState: typeof sqlState === 'string' ? sqlState : '',
    message: typeof message === 'string' ? message : '',
  };
}

const LOCKED = /has locked (?:table|partition)|lock.{1,40}(?:timed out|timeout)|deadlock/i;

/** Snowflake undid a transaction only because another one was in its way. */
export function isSnowflakeConflict(error: unknown): boolean {
  const fault = toSnowflakeFault(error);
  return (
    fault !== null && (fault.sqlState === '40001' || fault.code === '000625' || LOCKED.test(fault.message))
  );
}

/** Tokens that ran out while nothing was sent, sessions that were closed: https://community.snowflake.com/s/article/390114 */
const GONE_SESSIONS: ReadonlySet<string> = new Set([
  '390110',
  '390111',
  '390112',
  '390114',
  '390115',
  '407002',
]);

/** The session is of no more use; what was under way in it is undone. */
export function isGoneSession(error: unknown): boolean {
  const fault = toSnowflakeFault(error);
  return fault !== null && GONE_SESSIONS.has(fault.code);
}

/** The client got no reply, or none that it understands. */
export function isLostConnection(error: unknown): boolean {
  const code = toSnowflakeFault(error)?.code ?? '';
  return /^4010\d\d$/.test(code) || /^00E[A-Z]+$|^E[A-Z_]{4,}$/.test(code);
}

const UNDEFINED_OBJECTS: ReadonlySet<string> = new Set(['002003', '002043']);

export function isUndefinedObject(error: unknown): boolean {
  return UNDEFINED_OBJECTS.has(toSnowflakeFault(error)?.code ?? '');
}
