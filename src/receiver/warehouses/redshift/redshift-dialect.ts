import type { ServerDialect } from '../postgres/server-dialect.ts';
import { createDailyView } from '../sql/create-daily-view.ts';
import { createTables } from './migrations/create-tables.ts';
import { openRedshiftEvents } from './redshift-events.ts';

export const REDSHIFT_DIALECT: ServerDialect = {
  migrations: [createTables, createDailyView],
  begin: ['BEGIN', 'SET LOCAL statement_timeout TO 30000'],
  openEvents: openRedshiftEvents,
};
