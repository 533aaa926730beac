import { describe, expect, it } from 'vitest';
import { toDuckdbError } from '../../../src/receiver/warehouses/duckdb/to-duckdb-error.ts';
import { isWriteConflict } from '../../../src/receiver/warehouses/postgres/postgres-fault.ts';
import { toPostgresError } from '../../../src/receiver/warehouses/postgres/to-postgres-error.ts';

const FAILED_WORK = { doing: 'store events', location: 'postgres://host:5432/events' };
const VALUE = 'MAP_of_somebody';

function fault(code: string, message = `words about ${VALUE}`): Error {
  return Object.assign(new Error(message), { code, detail: `Key (mapping_id)=(${VALUE}) exists.` });
}

describe('what a failure of PostgreSQL means', () => {
  it.each([
    ['08006', 'WAREHOUSE_UNAVAILABLE', true],
    ['25006', 'WAREHOUSE_UNAVAILABLE', true],
    ['28P01', 'WAREHOUSE_DENIED', false],
    ['28000', 'WAREHOUSE_DENIED', false],
    ['3D000', 'WAREHOUSE_FAILED', false],
    ['3F000', 'WAREHOUSE_SCHEMA', false],
    ['40001', 'WAREHOUSE_UNAVAILABLE', true],
    ['40P01', 'WAREHOUSE_UNAVAILABLE', true],
    ['42501', 'WAREHOUSE_DENIED', false],
    ['42P01', 'WAREHOUSE_SCHEMA', false],
    ['42703', 'WAREHOUSE_SCHEMA', false],
    ['53300', 'WAREHOUSE_UNAVAILABLE', true],
    ['53100', 'WAREHOUSE_UNAVAILABLE', true],
    ['55P03', 'WAREHOUSE_UNAVAILABLE', true],
    ['57014', 'WAREHOUSE_UNAVAILABLE', true],
    ['57P01', 'WAREHOUSE_UNAVAILABLE', true],
    ['57P03', 'WAREHOUSE_UNAVAILABLE', true],
    ['58030', 'WAREHOUSE_UNAVAILABLE', true],
    ['22003', 'WAREHOUSE_FAILED', false],
    ['23505', 'WAREHOUSE_FAILED', false],
    ['54000', 'WAREHOUSE_FAILED', false],
    ['XX000', 'WAREHOUSE_FAILED', false],
    ['ECONNREFUSED', 'WAREHOUSE_UNAVAILABLE', true],
    ['ECONNRESET', 'WAREHOUSE_UNAVAILABLE', true],
    ['ENOTFOUND', 'WAREHOUSE_UNAVAILABLE', true],
    ['ETIMEDOUT', 'WAREHOUSE_UNAVAILABLE', true],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'WAREHOUSE_FAILED', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'WAREHOUSE_FAILED', false],
  ])('%s is %s, transient: %s', (code, expected, isTransient) => {
    expect(toPostgresError(fault(code), FAILED_WORK)).toMatchObject({ code: expected, isTransient });
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ])('"%s" is a lost connection', (message) => {
    expect(toPostgresError(new Error(message), FAILED_WORK)).toMatchObject({
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
    });
  });

  it("knows Redshift's own number for a conflict", () => {
    const conflict = fault('XX000', '1023');
    expect(isWriteConflict(conflict)).toBe(true);
    expect(isWriteConflict(fault('XX000', 'Serializable isolation violation on table - 100'))).toBe(true);
    expect(isWriteConflict(fault('XX000', 'Assert'))).toBe(false);
    expect(toPostgresError(conflict, FAILED_WORK)).toMatchObject({ isTransient: true });
  });

  it.each(['22003', '22P02', '23505', '54000', 'XX000', 'P0001'])(
    '%s is told without values of rows',
    (code) => {
      const error = toPostgresError(fault(code), FAILED_WORK);
      expect(`${error.message} ${error.hint}`).not.toContain(VALUE);
      expect(error.message).toContain(code);
    },
  );
});

describe('what a failure of DuckDB means', () => {
  const where = { doing: 'store events', location: 'duckdb:/data/events.duckdb' };
  it.each([
    [
      'IO Error: Could not set lock on file "/data/events.duckdb": Conflicting lock is held in /usr/bin/node (PID 7)',
      'WAREHOUSE_UNAVAILABLE',
      true,
    ],
    [
      'IO Error: Could not write file "/data/events.duckdb.wal": No space left on device',
      'WAREHOUSE_UNAVAILABLE',
      true,
    ],
    ['IO Error: Cannot open file "/data/events.duckdb": Permission denied', 'WAREHOUSE_DENIED', false],
    [
      'IO Error: The file "/data/events.duckdb" exists, but it is not a valid DuckDB database file!',
      'WAREHOUSE_FAILED',
      false,
    ],
    ['Catalog Error: Table with name mapping_events does not exist!', 'WAREHOUSE_SCHEMA', false],
    [
      'TransactionContext Error: Failed to commit: write-write conflict on key',
      'WAREHOUSE_UNAVAILABLE',
      true,
    ],
    [
      'TransactionContext Error: Failed to commit: Could not write file "/data/events.duckdb.wal": No space left on device',
      'WAREHOUSE_UNAVAILABLE',
      true,
    ],
    [
      `TransactionContext Error: Failed to commit: PRIMARY KEY or UNIQUE constraint violation: duplicate key "${VALUE}"`,
      'WAREHOUSE_UNAVAILABLE',
      true,
    ],
    ['FATAL Error: Failed: database has been invalidated', 'WAREHOUSE_UNAVAILABLE', true],
    [`Constraint Error: NOT NULL constraint failed: ${VALUE}`, 'WAREHOUSE_FAILED', false],
    [`Conversion Error: Could not convert ${VALUE}`, 'WAREHOUSE_FAILED', false],
  ])('%s is %s, transient: %s', (message, code, isTransient) => {
    const error = toDuckdbError(new Error(message), where);
    expect(error).toMatchObject({ code, isTransient });
    expect(error.message).not.toContain(VALUE);
    expect(error.message.split('\n')).toHaveLength(1);
  });
});
