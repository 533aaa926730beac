import { describe, expect, it } from 'vitest';
import {
  listWarehouseSecrets,
  listWarehouseVariables,
} from '../../../src/receiver/warehouses/list-warehouse-secrets.ts';

describe('the secrets of the URL of a warehouse', () => {
  it.each([
    ['duckdb:events.duckdb', []],
    ['postgres://localhost/events', []],
    ['postgres://me@localhost/events', []],
    ['postgres://me:plain@localhost:5432/events?sslmode=require', ['plain']],
    ['postgres://me:p%40ss:w@host/events?options=a@b', ['p%40ss:w', 'p@ss:w']],
    // Nobody can open these, but they end in an error that might be shown.
    ['postgres://me:with/slash@host/events', ['with/slash']],
    ['postgres://me:with#hash?@host:port/events', ['with#hash?']],
    ['mysql://me:bad%zzescape@host/db', ['bad%zzescape']],
    ['postgres://host/events?password=a%20b&sslkey=key.pem', ['a%20b', 'a b']],
    ['snowflake://me:pw@account/db/schema?privateKeyPass=x=y', ['pw', 'x=y']],
    ['bigquery://project/dataset?location=EU', []],
  ])('%s holds %j', (url, secrets) => {
    expect(listWarehouseSecrets(url)).toEqual(secrets);
  });
});

describe('the secrets of the environment', () => {
  it('are those that clients take from it', () => {
    const env = { PGPASSWORD: 'a', SNOWFLAKE_PASSWORD: 'b', SNOWFLAKE_TOKEN: '', SNOWFLAKE_USER: 'd' };
    expect(listWarehouseVariables(env)).toEqual(['a', 'b']);
  });
});
