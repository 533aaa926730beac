import { tmpdir } from 'node:os';
import { systemClock } from '../../../src/commands/system-clock.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import type { WarehouseFacts } from '../../../src/receiver/warehouses/warehouse-facts.ts';
import { SILENT_LOG } from '../../cxone/scripted-tenant.ts';

/** A place for one warehouse, empty at first, that tests can look into past the port. */
export interface WarehouseStage extends AsyncDisposable {
  /** One more user of the same place, with connections of its own; closed with the stage. */
  readonly open: () => Promise<Warehouse>;
  /** All rows in the order of their key; times as ISO 8601, figures as numbers. */
  readonly readTable: (
    table: 'mapping_events' | 'mapping_changes' | 'mapping_migrations',
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** As if a newer receiver had been here. */
  readonly setVersion: (version: number) => Promise<void>;
}

export const TEST_FACTS: WarehouseFacts = {
  workingDirectory: tmpdir(),
  access: 'write',
  env: {},
  clock: systemClock,
  random: Math.random,
  log: SILENT_LOG,
};
