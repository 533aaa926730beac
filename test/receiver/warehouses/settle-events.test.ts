import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEventIds } from '../../../src/receiver/warehouses/event-columns.ts';
import type { KeptEvent } from '../../../src/receiver/warehouses/kept-event.ts';
import { type EventTransaction, settleEvents } from '../../../src/receiver/warehouses/settle-events.ts';
import type { ReceivedEvent, StoreResult } from '../../../src/receiver/warehouses/warehouse.ts';
import { received } from './received-events.ts';

/** A table in memory. `rivals` are stored by somebody else, one just before each insert. */
function openTable(kept: KeptEvent[], rivals: KeptEvent[] = []): EventTransaction {
  const has = (one: { readonly mappingId: string; readonly webhookId: string }) =>
    kept.some(({ mappingId, webhookId }) => mappingId === one.mappingId || webhookId === one.webhookId);
  return {
    findKept: (ids) =>
      Promise.resolve(
        kept.filter((one) =>
          ids.some(({ mappingId, webhookId }) => mappingId === one.mappingId || webhookId === one.webhookId),
        ),
      ),
    insertNew: (events) => {
      const rival = rivals.shift();
      if (rival !== undefined && !has(rival)) kept.push(rival);
      const added = events.filter((event) => !has(toEventIds(event)));
      kept.push(...added.map((event) => ({ ...toEventIds(event), receivedAtMs: event.receivedAtMs })));
      return Promise.resolve(new Set(added.map((event) => toEventIds(event).mappingId)));
    },
  };
}

/** One event after the other, which is what a batch must amount to. */
function storeOneByOne(kept: KeptEvent[], events: readonly ReceivedEvent[]): readonly StoreResult[] {
  return events.map((event) => {
    const ids = toEventIds(event);
    const found =
      kept.find(({ mappingId }) => mappingId === ids.mappingId) ??
      kept.find(({ webhookId }) => webhookId === ids.webhookId);
    if (found !== undefined) return { kind: 'duplicate', processedAtMs: found.receivedAtMs };
    kept.push({ ...ids, receivedAtMs: event.receivedAtMs });
    return { kind: 'stored', processedAtMs: event.receivedAtMs };
  });
}

const fewIds = fc.nat({ max: 6 });
const batches = fc
  .array(fc.tuple(fewIds, fewIds), { maxLength: 20 })
  .map((pairs) =>
    pairs.map(([mapping, webhook], index) =>
      received(`m${mapping}`, { webhookId: `w${webhook}`, receivedAtMs: index }),
    ),
  );
const tables = fc.uniqueArray(fewIds, { maxLength: 4 }).map((numbers) =>
  numbers.map((number, index) => ({
    mappingId: `m${number}`,
    webhookId: `w${6 - number}`,
    receivedAtMs: -1 - index,
  })),
);

describe('settling a batch', () => {
  it('amounts to storing its events one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(tables, batches, async (table, batch) => {
        const [one, other] = [[...table], [...table]];
        // An event may be a duplicate of two: whose time it is told is left open.
        const kinds = (results: readonly StoreResult[]) => results.map(({ kind }) => kind);
        expect(kinds(await settleEvents(batch, openTable(one)))).toEqual(kinds(storeOneByOne(other, batch)));
        const sorted = (kept: KeptEvent[]) =>
          kept.toSorted((left, right) => left.receivedAtMs - right.receivedAtMs);
        expect(sorted(one)).toEqual(sorted(other));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no event and stores none twice when others store at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(tables, batches, tables, async (table, batch, rivals) => {
        const kept = [...table];
        const results = await settleEvents(batch, openTable(kept, [...rivals]));
        expect(results).toHaveLength(batch.length);
        expect(new Set(kept.map(({ mappingId }) => mappingId)).size).toBe(kept.length);
        expect(new Set(kept.map(({ webhookId }) => webhookId)).size).toBe(kept.length);
        for (const [index, event] of batch.entries()) {
          const ids = toEventIds(event);
          const result = results[index];
          const reasons = kept.filter(
            ({ mappingId, webhookId }) => mappingId === ids.mappingId || webhookId === ids.webhookId,
          );
          expect(reasons.map(({ receivedAtMs }) => receivedAtMs)).toContain(result?.processedAtMs);
          if (result?.kind === 'stored') expect(result.processedAtMs).toBe(event.receivedAtMs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends when an event can neither be stored nor found', async () => {
    const odd: EventTransaction = {
      findKept: () => Promise.resolve([]),
      insertNew: () => Promise.resolve(new Set()),
    };
    await expect(settleEvents([received('MAP_1')], odd)).rejects.toMatchObject({
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
    });
  });

  it('needs one look and one insert for a batch of events that nobody knows', async () => {
    const calls: string[] = [];
    const table = openTable([]);
    await settleEvents([received('MAP_1'), received('MAP_2'), received('MAP_1')], {
      findKept: (ids) => {
        calls.push(`find ${ids.length}`);
        return table.findKept(ids);
      },
      insertNew: (events) => {
        calls.push(`insert ${events.length}`);
        return table.insertNew(events);
      },
    });
    expect(calls).toEqual(['find 3', 'insert 2']);
  });
});
