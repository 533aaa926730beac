import type { Migration } from '../migration.ts';
import type { EventTransaction } from '../settle-events.ts';
import type { RunStatement } from './postgres-session.ts';

/** Where servers that speak PostgreSQL's protocol part. */
export interface ServerDialect {
  readonly migrations: readonly Migration[];
  /** Statements that open a transaction, in which no statement may take longer than 30 s. */
  readonly begin: readonly string[];
  /** How events are looked up and inserted, at the start of a transaction. */
  readonly openEvents: (run: RunStatement) => Promise<EventTransaction>;
}
