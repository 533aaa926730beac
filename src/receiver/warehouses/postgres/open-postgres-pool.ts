import type { Pool } from 'pg';
import { loadClient } from '../load-client.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import type { PostgresLocation } from '../warehouse-location.ts';
import { loadTlsOptions } from './load-tls-options.ts';
import { POSTGRES_CLIENT } from './postgres-client.ts';

const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 5_000;
/** Longer than the server's own limit for a statement, for a server that does not answer at all. */
const REPLY_TIMEOUT_MS = 45_000;

/** A pool that connects when it is first used. What it cannot be told is taken from libpq's variables and `~/.pgpass`. */
export async function openPostgresPool(location: PostgresLocation, facts: WarehouseFacts): Promise<Pool> {
  const [client, tls] = await Promise.all([
    loadClient(POSTGRES_CLIENT, facts.workingDirectory),
    loadTlsOptions(location),
  ]);
  const { host, port, database, user, password, options } = location;
  const pool = new client.Pool({
    host,
    port,
    database,
    ...(user === null ? {} : { user }),
    ...(password === null ? {} : { password }),
    ...(options === null ? {} : { options }),
    ssl: tls,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: REPLY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'cxone-callcodes',
  });
  // A connection may break at any time. Without a listener that would end the process; whoever uses it next is told anyway.
  const note = (error: Error) => facts.log.debug(`A connection to ${host} broke: ${error.message}`);
  pool.on('error', note);
  pool.on('connect', (connection) => connection.on('error', note));
  return pool;
}
