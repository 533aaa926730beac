import { WarehouseError, type WarehouseErrorCode } from '../../../errors/warehouse-error.ts';
import { toPrintable } from '../../../util/to-printable.ts';
import { SCHEMA_HINT } from '../migration.ts';
import { isWriteConflict, toPostgresFault } from './postgres-fault.ts';

export interface FailedWork {
  /** Such as `store events`. */
  readonly doing: string;
  /** For people, without credentials. */
  readonly location: string;
}

interface Verdict {
  readonly code: WarehouseErrorCode;
  readonly isTransient: boolean;
  readonly hint?: string;
  /** The server's words name tables, users and limits only, never values of rows. */
  readonly mayQuote: boolean;
}

const RIGHTS_HINT = 'docs/warehouses.md lists the rights that are needed.';
const BUSY: Verdict = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, mayQuote: true };
const FAILED: Verdict = { code: 'WAREHOUSE_FAILED', isTransient: false, mayQuote: false };
const SCHEMA: Verdict = { code: 'WAREHOUSE_SCHEMA', isTransient: false, mayQuote: true, hint: SCHEMA_HINT };
const DENIED: Verdict = { code: 'WAREHOUSE_DENIED', isTransient: false, mayQuote: true };

/** By the start of the SQLSTATE, the first that fits: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const VERDICTS: readonly (readonly [prefix: string, Verdict])[] = [
  ['08', BUSY],
  // A standby, before or after a failover.
  ['25006', BUSY],
  ['25P', BUSY],
  ['28', { ...DENIED, hint: 'Check user and password of the warehouse URL, or PGUSER and PGPASSWORD.' }],
  ['3D000', { ...FAILED, mayQuote: true, hint: 'Create the database first.' }],
  ['3F000', { ...SCHEMA, hint: 'Set a search_path that names an existing schema.' }],
  ['40', BUSY],
  ['42501', { ...DENIED, hint: RIGHTS_HINT }],
  ['42', SCHEMA],
  ['53', BUSY],
  ['55', BUSY],
  ['57', BUSY],
  ['58', BUSY],
];

/** What a failure of `pg` or of the server means. A `WarehouseError` stays what it is. */
export function toPostgresError(error: unknown, { doing, location }: FailedWork): WarehouseError {
  if (error instanceof WarehouseError) return error;
  const { verdict, why } = judge(error);
  return new WarehouseError(`Cannot ${doing} in ${location}: ${why}.`, {
    code: verdict.code,
    isTransient: verdict.isTransient,
    ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
    cause: error,
  });
}

function judge(error: unknown): { readonly verdict: Verdict; readonly why: string } {
  const fault = toPostgresFault(error);
  switch (fault.kind) {
    case 'network':
      return { verdict: BUSY, why: `no connection (${toPrintable(fault.message)})` };
    case 'tls':
      return {
        verdict: {
          ...FAILED,
          hint: 'Name its authority by ?sslrootcert=FILE, or see sslmode in docs/warehouses.md.',
        },
        why: `no trusted TLS connection (${toPrintable(fault.message)})`,
      };
    case 'password-missing':
      return {
        verdict: { ...DENIED, hint: 'Put one into the URL or into PGPASSWORD.' },
        why: 'the server asks for a password',
      };
    case 'server': {
      const found = VERDICTS.find(([prefix]) => fault.sqlState.startsWith(prefix));
      const verdict = isWriteConflict(error) ? BUSY : (found?.[1] ?? FAILED);
      const words = verdict.mayQuote ? `${toPrintable(fault.message)} ` : '';
      return { verdict, why: `${words}(SQLSTATE ${fault.sqlState})` };
    }
    case 'other':
      return { verdict: FAILED, why: 'the client failed' };
  }
}
