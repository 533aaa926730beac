import type { WarehouseError } from '../../../errors/warehouse-error.ts';
import { toPrintable } from '../../../util/to-printable.ts';
import { SCHEMA_HINT } from '../migration.ts';
import {
  type FailedWork,
  type Rule,
  toVerdict,
  toWarehouseError,
  type Verdict,
} from '../to-warehouse-error.ts';
import { isWriteConflict, toPostgresFault } from './postgres-fault.ts';

const RIGHTS_HINT = 'docs/warehouses.md lists the rights that are needed.';
const BUSY: Rule = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, mayQuote: true };
const FAILED: Rule = { code: 'WAREHOUSE_FAILED', isTransient: false, mayQuote: false };
const SCHEMA: Rule = { code: 'WAREHOUSE_SCHEMA', isTransient: false, mayQuote: true, hint: SCHEMA_HINT };
const DENIED: Rule = { code: 'WAREHOUSE_DENIED', isTransient: false, mayQuote: true };

/** By the start of the SQLSTATE, the first that fits: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RULES: readonly (readonly [prefix: string, Rule])[] = [
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
export function toPostgresError(error: unknown, failed: FailedWork): WarehouseError {
  return toWarehouseError(error, { ...failed, judge });
}

function judge(error: unknown): Verdict {
  const fault = toPostgresFault(error);
  switch (fault.kind) {
    case 'network':
      return toVerdict(BUSY, `no connection (${toPrintable(fault.message)})`);
    case 'tls': {
      const hint = 'Name its authority by ?sslrootcert=FILE, or see sslmode in docs/warehouses.md.';
      return toVerdict({ ...FAILED, hint }, `no trusted TLS connection (${toPrintable(fault.message)})`);
    }
    case 'password-missing':
      return toVerdict(
        { ...DENIED, hint: 'Put one into the URL or into PGPASSWORD.' },
        'the server asks for a password',
      );
    case 'server': {
      const found = RULES.find(([prefix]) => fault.sqlState.startsWith(prefix));
      const rule = isWriteConflict(error) ? BUSY : (found?.[1] ?? FAILED);
      const words = rule.mayQuote ? `${toPrintable(fault.message)} ` : '';
      return toVerdict(rule, `${words}(SQLSTATE ${fault.sqlState})`);
    }
    case 'other':
      return toVerdict(FAILED, 'the client failed');
  }
}
