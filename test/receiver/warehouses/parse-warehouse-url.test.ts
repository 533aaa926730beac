import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors/input-error.ts';
import { parseWarehouseUrl } from '../../../src/receiver/warehouses/parse-warehouse-url.ts';
import { showLocation } from '../../../src/receiver/warehouses/warehouse-location.ts';
import { textLike } from '../../cxone/matchers.ts';

const parse = (url: string) => parseWarehouseUrl(url, '/home/me');
const faultOf = (url: string): InputError => {
  try {
    parse(url);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`${url} was taken.`);
};

const SERVER = {
  user: null,
  password: null,
  tls: 'disable',
  tlsFiles: { ca: null, cert: null, key: null },
  options: null,
};

describe('the URL of a warehouse', () => {
  it.each([
    ['duckdb:events.duckdb', '/home/me/events.duckdb'],
    ['duckdb:./data/Events.db', '/home/me/data/Events.db'],
    ['DuckDB:/var/lib/events.duckdb', '/var/lib/events.duckdb'],
    ['duckdb:///var/lib/events.duckdb', '/var/lib/events.duckdb'],
    ['duckdb:odd name?#%20.db', '/home/me/odd name?#%20.db'],
  ])('%s names the file %s', (url, file) => {
    expect(parse(url)).toEqual({ kind: 'duckdb', file });
  });

  it.each([
    ['postgres://localhost/events', { kind: 'postgres', host: 'localhost', port: 5432, database: 'events' }],
    [
      'postgresql://127.0.0.1:6432/events',
      { kind: 'postgres', host: '127.0.0.1', port: 6432, database: 'events' },
    ],
    [
      'postgres://me:p%40ss%2Fword@db.example.com/events',
      {
        kind: 'postgres',
        host: 'db.example.com',
        port: 5432,
        database: 'events',
        user: 'me',
        password: 'p@ss/word',
        tls: 'verify-full',
      },
    ],
    ['postgres://[::1]/ev%20ents', { kind: 'postgres', host: '::1', port: 5432, database: 'ev ents' }],
    [
      'postgres:///events?host=/var/run/postgresql',
      { kind: 'postgres', host: '/var/run/postgresql', port: 5432, database: 'events' },
    ],
    ['postgres://%2Frun%2Fpg/events', { kind: 'postgres', host: '/run/pg', port: 5432, database: 'events' }],
    [
      'postgres://h/events?sslmode=verify-ca&sslrootcert=ca.pem&sslcert=/c.pem&sslkey=k.pem&options=-c%20search_path%3Dr',
      {
        kind: 'postgres',
        host: 'h',
        port: 5432,
        database: 'events',
        tls: 'verify-ca',
        tlsFiles: { ca: '/home/me/ca.pem', cert: '/c.pem', key: '/home/me/k.pem' },
        options: '-c search_path=r',
      },
    ],
    [
      'redshift://me@c.abc.eu-west-1.redshift.amazonaws.com/dev',
      {
        kind: 'redshift',
        host: 'c.abc.eu-west-1.redshift.amazonaws.com',
        port: 5439,
        database: 'dev',
        user: 'me',
        tls: 'verify-full',
      },
    ],
  ])('%s names a server', (url, location) => {
    expect(parse(url)).toEqual({ ...SERVER, ...location });
  });

  it('names a BigQuery dataset or a Snowflake schema', () => {
    expect(parse('bigquery://example.com:my-project/callcodes?location=EU')).toEqual({
      kind: 'bigquery',
      project: 'example.com:my-project',
      dataset: 'callcodes',
      options: new Map([['location', 'EU']]),
    });
    expect(parse('snowflake://me:p%3Aw@org-account/EVENTS/PUBLIC?warehouse=LOAD')).toEqual({
      kind: 'snowflake',
      account: 'org-account',
      database: 'EVENTS',
      schema: 'PUBLIC',
      user: 'me',
      password: 'p:w',
      options: new Map([['warehouse', 'LOAD']]),
    });
  });

  it.each([
    'duckdb:',
    'duckdb::memory:',
    'duckdb://host/file',
    'duckdb:directory/',
    'postgres:events',
    'postgres://host',
    'postgres://host/',
    'postgres:///events',
    'postgres://host:0/events',
    'postgres://host:99999/events',
    'postgres://host/a/b',
    'postgres://me:12/34@host/events',
    'postgres://me:12/34@host',
    'postgres://me:s%zz@host/events',
    'postgres://host/events?sslmode=prefer',
    'postgres://host/events?password=x',
    'bigquery://project',
    'bigquery://project/data-set',
    'bigquery://project/a/b',
    'snowflake://account/db',
    'snowflake://account/db/schema/table',
    'snowflake:account/db/schema',
    'events.duckdb',
    '',
  ])('is refused for good when it is %s', (url) => {
    expect(faultOf(url)).toMatchObject({ code: 'INPUT_INVALID', hint: textLike(/form|Known/) });
  });

  it('of an unknown scheme is answered with the known ones and the nearest', () => {
    const fault = faultOf('postgre://host/events');
    expect(fault.message).toContain('postgre');
    expect(fault.hint).toContain('Did you mean postgres?');
    for (const known of ['duckdb:', 'postgres://', 'redshift://', 'bigquery://', 'snowflake://']) {
      expect(fault.hint).toContain(known);
    }
    expect(faultOf('mysql://host/events').hint).not.toContain('Did you mean');
  });

  it('shows no credentials, whatever is wrong with it', () => {
    const secret = 'Sesame-Opens-7';
    for (const url of [
      `${secret}`,
      `mysql://me:${secret}@host/db`,
      `postgres://me:${secret}@host/`,
      `postgres://me:${secret}@host:port/db`,
      `postgres://me:${secret}/x@host/db`,
      `postgres://me:${secret}%@host/db`,
      `postgres://me:${secret}@host/db?passwrd=${secret}`,
      `postgres://me:${secret}@host/db?sslmode=${secret}`,
      `snowflake://me:${secret}@account/db`,
      `bigquery://project/data set?token=${secret}`,
    ]) {
      const { message, hint } = faultOf(url);
      expect(`${message} ${hint}`).not.toContain(secret);
    }
  });

  it('is shown without user, password and query', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9]{8,20}$/),
        fc.constantFrom('postgres', 'redshift', 'snowflake'),
        (word, scheme) => {
          const url = `${scheme}://user${word}:pass${word}@host/db${scheme === 'snowflake' ? '/schema' : ''}`;
          expect(showLocation(parse(url))).not.toContain(word);
        },
      ),
    );
  });
});
