import type { WarehouseError } from '../../../errors/warehouse-error.ts';
import { toPrintable } from '../../../util/to-printable.ts';
import { SCHEMA_HINT } from '../migration.ts';
import { type FailedWork, toWarehouseError, type Verdict } from '../to-warehouse-error.ts';

/** DuckDB's errors have no code: the kind stands in front of the text. */
export function kindOfDuckdbError(error: unknown): string {
  return (error instanceof Error ? /^([A-Za-z ]+) Error:/.exec(error.message)?.[1] : undefined) ?? 'Unknown';
}

/** After it, the database or the connection may answer nothing more until the file is opened again. */
export function isDuckdbFatal(error: unknown): boolean {
  const isOfState = ['FATAL', 'INTERNAL', 'Connection', 'TransactionContext'].includes(
    kindOfDuckdbError(error),
  );
  return isOfState && !isDuckdbConflict(error);
}

/** Another connection of this process was faster; ids are looked up before, so a known key can mean nothing else. */
export function isDuckdbConflict(error: unknown): boolean {
  return error instanceof Error && /write-write conflict|Conflict on |Duplicate key/i.test(error.message);
}

/** What a failure of DuckDB means. A `WarehouseError` stays what it is. */
export function toDuckdbError(error: unknown, failed: FailedWork): WarehouseError {
  return toWarehouseError(error, { ...failed, judge });
}

function judge(error: unknown): Verdict {
  const kind = kindOfDuckdbError(error);
  if (isDuckdbConflict(error)) return busy('others are writing the same rows');
  switch (kind) {
    case 'IO':
    // A commit that could not be written.
    case 'TransactionContext':
      return judgeFile(error instanceof Error ? error.message : '');
    case 'Catalog':
    case 'Binder':
      return {
        code: 'WAREHOUSE_SCHEMA',
        isTransient: false,
        hint: SCHEMA_HINT,
        why: 'its tables are missing or not those of the receiver',
      };
    case 'Out of Memory':
    case 'FATAL':
    case 'INTERNAL':
    case 'Connection':
      return busy(`DuckDB gave up (${kind} Error)`);
    default:
      // The text may quote values of rows.
      return { code: 'WAREHOUSE_FAILED', isTransient: false, why: `DuckDB refused it (${kind} Error)` };
  }
}

/** Its messages name files and processes only. */
function judgeFile(message: string): Verdict {
  const words =
    message.replace(/^[A-Za-z]+ Error: (?:Failed to commit: )?/, '').split(/\n| See also /)[0] ?? '';
  const why = toPrintable(words).replace(/\.$/, '');
  if (/Could not set lock|Conflicting lock|being used by another process/i.test(message)) {
    return {
      ...busy(why),
      hint: 'One process uses a DuckDB file at a time: stop it, or ask the receiver that has it.',
    };
  }
  if (/Could not (?:write|sync)|No space left|Input\/output error|Too many open files/i.test(message))
    return busy(why);
  if (/Permission denied|read-only|Read-only/.test(message) && !/does not exist/.test(message)) {
    return { code: 'WAREHOUSE_DENIED', isTransient: false, why };
  }
  return { code: 'WAREHOUSE_FAILED', isTransient: false, why };
}

function busy(why: string): Verdict {
  return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why };
}
