import { expect, it } from 'vitest';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { CHANGES_PER_EVENT, killWriter } from './killed-writer.ts';
import { received } from './received-events.ts';
import type { WarehouseStage } from './warehouse-stage.ts';

/** Ends at several points of a batch. */
const PAUSES_MS = [0, 7, 19, 41];

/** Every acknowledged event is there, and every event that is there has all its changes, once. */
export async function expectWhole(stage: WarehouseStage, acknowledged: readonly string[]): Promise<void> {
  const stored = (await stage.readTable('mapping_events')).map((row) => String(row['mapping_id']));
  expect(new Set(stored).size).toBe(stored.length);
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  const counts = new Map<unknown, number>();
  for (const row of await stage.readTable('mapping_changes')) {
    counts.set(row['mapping_id'], (counts.get(row['mapping_id']) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(stored.map((id) => [id, CHANGES_PER_EVENT])));
}

/** For warehouses that other processes reach by the stage's URL. */
export function itSurvivesKilledWriters(
  openStage: () => Promise<WarehouseStage & { readonly url: string }>,
): void {
  it('has every acknowledged event of a killed writer, whole and once, and no part of another', async () => {
    await using stage = await openStage();
    const reopen = async <Result>(work: (warehouse: Warehouse) => Promise<Result>): Promise<Result> => {
      const warehouse = await stage.open();
      try {
        return await work(warehouse);
      } finally {
        await warehouse.close();
      }
    };
    await reopen((warehouse) => warehouse.migrate());
    const acknowledged: string[] = [];
    for (const afterMs of PAUSES_MS) {
      acknowledged.push(...(await killWriter(stage.url, { prefix: `after ${afterMs}`, afterMs })));
    }
    await expectWhole(stage, acknowledged);
    const again = await reopen((warehouse) => warehouse.store(acknowledged.map((id) => received(id))));
    expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['duplicate']));
  }, 120_000);
}
