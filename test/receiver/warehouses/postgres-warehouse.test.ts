import { afterAll, beforeAll } from 'vitest';
import { findPostgres, type LocalPostgres, startPostgres } from '../../helpers/start-postgres.ts';
import { describeWarehouse } from './describe-warehouse.ts';
import { openPostgresStage } from './postgres-stage.ts';

const skipped = findPostgres() === null ? 'PostgreSQL is not installed here' : null;
let server: LocalPostgres;

beforeAll(async () => {
  if (skipped === null) server = await startPostgres();
});
afterAll(async () => {
  if (skipped === null) await server[Symbol.asyncDispose]();
});

describeWarehouse('PostgreSQL', { skipped, openStage: () => openPostgresStage(server) });
describeWarehouse("Redshift's statements, run by PostgreSQL", {
  skipped,
  openStage: () => openPostgresStage(server, 'redshift'),
});
