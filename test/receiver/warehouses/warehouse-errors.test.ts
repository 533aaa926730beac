import { describe, expect, it } from 'vitest';
import { toBigqueryError } from '../../../src/receiver/warehouses/bigquery/to-bigquery-error.ts';
import { toDuckdbError } from '../../../src/receiver/warehouses/duckdb/to-duckdb-error.ts';
import { isWriteConflict } from '../../../src/receiver/warehouses/postgres/postgres-fault.ts';
import { toPostgresError } from '../../../src/receiver/warehouses/postgres/to-postgres-error.ts';
import { toSnowflakeError } from '../../../src/receiver/warehouses/snowflake/to-snowflake-error.ts';

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
    ['22001', true],
    ['22003', true],
    ['22P02', true],
    ['23502', true],
    ['23514', true],
    ['54000', true],
    // Two writers, or rows that were there.
    ['23505', false],
    ['40001', false],
    ['40P01', false],
    ['42P01', false],
    ['42501', false],
    ['3D000', false],
    ['53100', false],
    ['55000', false],
    ['XX000', false],
    ['P0001', false],
    ['28P01', false],
    ['ECONNRESET', false],
    ['CERT_HAS_EXPIRED', false],
    ['NONE OF THESE', false],
  ])('%s is the fault of a value: %s', (code, isValueFault) => {
    expect(toPostgresError(fault(code), FAILED_WORK)).toMatchObject({ isValueFault });
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

  it.each([
    [`Conversion Error: Could not convert ${VALUE}`, true],
    [`Constraint Error: NOT NULL constraint failed: ${VALUE}`, true],
    ['Out of Range Error: Overflow in multiplication', true],
    ['bigint out of int64 range', true],
    ['The number 1.5 cannot be converted to a BigInt because it is not an integer', true],
    [`Constraint Error: Duplicate key "mapping_id: ${VALUE}" violates primary key constraint`, false],
    ['IO Error: Could not read enough bytes from file "/data/events.duckdb"', false],
    ['IO Error: Could not open file: Stale file handle', false],
    ['Invalid Input Error: Cannot execute statement of type "DELETE" in read-only mode', false],
    ['Binder Error: Referenced column not found', false],
    ['Out of Memory Error: could not allocate', false],
    ['Maximum call stack size exceeded', false],
  ])('%s is the fault of a value: %s', (message, isValueFault) => {
    expect(toDuckdbError(new Error(message), where)).toMatchObject({ isValueFault });
  });
});

describe('which failures of BigQuery are the fault of a value', () => {
  const where = { doing: 'store events', location: 'bigquery://project/dataset' };
  it.each([
    [400, 'invalidQuery', `Query error: Bad int64 value: ${VALUE} at [5:3]`, true],
    [400, 'invalidQuery', 'Query error: Bad double value: x at [5:3]', true],
    [400, 'invalidQuery', 'Query error: int64 overflow: 9223372036854775807 + 1', true],
    [400, 'invalidQuery', 'Query error: Invalid timestamp: x', true],
    [400, 'invalidQuery', 'Syntax error: Unexpected keyword DELETE at [1:1]', false],
    [400, 'invalidQuery', 'Unrecognized name: plan_digest at [1:2]', false],
    [400, 'invalidQuery', 'Transaction is aborted due to concurrent update against table t', false],
    [400, 'invalid', 'Bad int64 value in a field of the request', false],
    [400, 'billingNotEnabled', 'DML is not allowed', false],
    [403, 'accessDenied', 'Access Denied', false],
    [404, 'notFound', 'Not found: Table', false],
    [503, 'backendError', 'Try again', false],
  ])('%d %s (%s): %s', (code, reason, message, isValueFault) => {
    const error = Object.assign(new Error(message), { code, errors: [{ reason, message }] });
    expect(toBigqueryError(error, where)).toMatchObject({ isValueFault });
  });
});

describe('which failures of Snowflake are the fault of a value', () => {
  const where = { doing: 'store events', location: 'snowflake://account/EVENTS/PUBLIC' };
  it.each([
    ['100038', '22018', true],
    ['100039', '22003', true],
    ['100071', '22000', true],
    ['100078', '22000', true],
    ['100082', '22000', true],
    ['100069', '22P02', true],
    ['090073', '22000', false],
    ['090105', '22000', false],
    ['000606', '57P03', false],
    ['000904', '42000', false],
    ['001003', '42000', false],
    ['002003', '02000', false],
    ['003001', '42501', false],
    ['000625', '57014', false],
    ['100132', 'P0000', false],
    ['390100', '08004', false],
    ['401001', '08001', false],
  ])('%s %s: %s', (code, sqlState, isValueFault) => {
    const error = Object.assign(new Error(`words about ${VALUE}`), { code, sqlState });
    expect(toSnowflakeError(error, where)).toMatchObject({ isValueFault });
  });
});
