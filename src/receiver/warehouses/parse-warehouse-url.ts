import { resolve } from 'node:path';
import { InputError } from '../../errors/input-error.ts';
import { nearestName } from '../../util/nearest-name.ts';
import { decodeUrlPart, type RefuseUrl } from './decode-url-part.ts';
import { parsePostgresUrl } from './parse-postgres-url.ts';
import {
  type BigqueryLocation,
  type DuckdbLocation,
  type SnowflakeLocation,
  showLocation,
  type WarehouseLocation,
} from './warehouse-location.ts';

/** Each with the form that its URL has. */
const FORMS = new Map([
  ['duckdb', 'duckdb:FILE'],
  ['postgres', 'postgres://user:password@host:5432/database'],
  ['postgresql', 'postgres://user:password@host:5432/database'],
  ['redshift', 'redshift://user:password@host:5439/database'],
  ['bigquery', 'bigquery://project/dataset'],
  ['snowflake', 'snowflake://account/database/schema'],
]);
const MAX_SCHEME_LENGTH = 20;

/** The warehouse that `url` names. @throws InputError that shows nothing of the URL but its scheme. */
export function parseWarehouseUrl(url: string, workingDirectory: string): WarehouseLocation {
  const text = url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const rest = text.slice(scheme.length + 1);
  switch (scheme) {
    case 'duckdb':
      return parseDuckdb(rest, workingDirectory);
    case 'postgres':
    case 'postgresql':
      return parsePostgresUrl(text, { kind: 'postgres', workingDirectory, refuse: refuser('postgres') });
    case 'redshift':
      return parsePostgresUrl(text, { kind: 'redshift', workingDirectory, refuse: refuser('redshift') });
    case 'bigquery':
      return parseBigquery(rest);
    case 'snowflake':
      return parseSnowflake(text);
    default:
      throw unknownScheme(scheme);
  }
}

/** The warehouse that `url` names, for people: no user, no password, no query. @throws InputError as `parseWarehouseUrl`. */
export function showWarehouse(url: string, workingDirectory: string): string {
  return showLocation(parseWarehouseUrl(url, workingDirectory));
}

function parseDuckdb(rest: string, workingDirectory: string): DuckdbLocation {
  const refuse = refuser('duckdb');
  if (/^\/\/(?!\/)/.test(rest)) throw refuse('has a host, but the file is a local one');
  if (rest.startsWith(':')) throw refuse('would be kept in memory and lost at the end');
  if (rest === '' || rest.endsWith('/')) throw refuse('names no file');
  return { kind: 'duckdb', file: resolve(workingDirectory, rest) };
}

function parseBigquery(rest: string): BigqueryLocation {
  // Projects of a domain have a colon in their id, which no host may have.
  const parts = /^\/\/([^/?#@\s]+)\/(\w+)\/?(?:\?([^#]*))?$/.exec(rest);
  if (parts === null) throw refuser('bigquery')('is not of that form');
  const [, project = '', dataset = '', query = ''] = parts;
  return { kind: 'bigquery', project, dataset, options: new Map(new URLSearchParams(query)) };
}

function parseSnowflake(text: string): SnowflakeLocation {
  const refuse = refuser('snowflake');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw refuse('is no URL');
  const [, database = '', schema = '', ...more] = url.pathname.replace(/\/$/, '').split('/');
  if (url.hostname === '' || database === '' || schema === '' || more.length > 0) {
    throw refuse('does not name an account, a database and a schema');
  }
  return {
    kind: 'snowflake',
    account: decodeUrlPart(url.hostname, refuse),
    database: decodeUrlPart(database, refuse),
    schema: decodeUrlPart(schema, refuse),
    user: decodeUrlPart(url.username, refuse) || null,
    password: decodeUrlPart(url.password, refuse) || null,
    options: new Map(url.searchParams),
  };
}

function refuser(scheme: string): RefuseUrl {
  return (why) =>
    new InputError(`Warehouse URL: the ${scheme} one ${why}.`, {
      hint: `Its form is ${FORMS.get(scheme) ?? scheme}.`,
    });
}

/** Shows the scheme only if it can hardly be something else, such as a password. */
function unknownScheme(scheme: string): InputError {
  const known = [...new Set(FORMS.values())].join(', ');
  if (scheme === '' || scheme.length > MAX_SCHEME_LENGTH) {
    return new InputError('Warehouse URL: it has no scheme.', { hint: `Known forms: ${known}.` });
  }
  const nearest = nearestName(scheme, [...FORMS.keys()]);
  const question = nearest === null ? '' : `Did you mean ${nearest}? `;
  return new InputError(`Warehouse URL: ${scheme} is no scheme of a warehouse.`, {
    hint: `${question}Known forms: ${known}.`,
  });
}
