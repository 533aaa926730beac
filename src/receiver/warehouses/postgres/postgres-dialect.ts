import { createDailyView } from '../sql/create-daily-view.ts';
import { createTables } from './migrations/create-tables.ts';
import { openPostgresEvents } from './postgres-events.ts';
import type { ServerDialect } from './server-dialect.ts';

export const POSTGRES_DIALECT: ServerDialect = {
  migrations: [createTables, createDailyView],
  // Read committed: an insert sees what other writers have committed up to then. The limit is set for the transaction only,
  // since a pooler such as PgBouncer hands the session on to others.
  begin: ["BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = '30s'"],
  openEvents: async (run) => openPostgresEvents(run),
};
