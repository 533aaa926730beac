import { listPending, type Migration } from './migration.ts';

/** What a warehouse that cannot create tables in a transaction does for a migration. */
export interface StepwiseMigration {
  readonly migrations: readonly Migration[];
  readonly location: string;
  /** 0 without tables. */
  readonly readVersion: () => Promise<number>;
  readonly run: (statement: string) => Promise<void>;
  /** Notes a version as done; once is enough when several do so. */
  readonly note: (version: number) => Promise<void>;
  /** Statements that fail when the tables are not those that the migrations make. */
  readonly checks: readonly string[];
}

/**
 * Runs what is pending. Each statement makes what is missing and leaves what is there, so that several may run at once and one
 * that was killed may be run again; since that would take over tables of others as well, all are
 * looked at before the version is noted.
 */
export async function migrateStepwise(migration: StepwiseMigration): Promise<void> {
  const { migrations, location, run } = migration;
  const found = await migration.readVersion();
  const pending = listPending(migrations, { found, location });
  if (pending.length === 0) return;
  for (const statement of pending.flatMap(({ statements }) => statements)) await run(statement);
  for (const check of migration.checks) await run(check);
  for (const { version } of pending) await migration.note(version);
}
