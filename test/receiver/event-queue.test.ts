import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WarehouseError } from '../../src/errors/warehouse-error.ts';
import {
  EventQueue,
  QUEUE_LIMITS,
  type QueueLimits,
  type StoredBatch,
} from '../../src/receiver/event-queue.ts';
import type { ReceivedEvent, StoreResult } from '../../src/receiver/warehouses/warehouse.ts';
import { received } from './warehouses/received-events.ts';

const SMALL = { bytes: 100 };

type Store = (events: readonly ReceivedEvent[]) => Promise<readonly StoreResult[]>;
const idsOf = (events: readonly ReceivedEvent[]) => events.map(({ event }) => event.mappingId);
const stored: Store = async (events) => events.map(() => ({ kind: 'stored', processedAtMs: 1 }));
const failure = (isTransient: boolean) =>
  new WarehouseError('It is so.', {
    code: isTransient ? 'WAREHOUSE_UNAVAILABLE' : 'WAREHOUSE_FAILED',
    isTransient,
  });

function openQueue(store: Store, limits: Partial<QueueLimits> = {}) {
  const calls: (readonly string[])[] = [];
  const batches: StoredBatch[] = [];
  const queue = new EventQueue({
    store: (events) => {
      calls.push(idsOf(events));
      return store(events);
    },
    limits: { ...QUEUE_LIMITS, ...limits },
    nowMs: () => 0,
    onBatch: (batch) => batches.push(batch),
  });
  const add = (ids: readonly string[], size = SMALL) =>
    Promise.all(ids.map((id) => queue.add(received(id), size)));
  return { queue, calls, batches, add };
}

/** A warehouse whose commits come when the test says so. */
function heldStore() {
  const commits: (() => void)[] = [];
  const store: Store = async (events) => {
    await new Promise<void>((resolve) => {
      commits.push(resolve);
    });
    return stored(events);
  };
  const commit = async () => {
    while (commits.length === 0) await sleep(1);
    commits.shift()?.();
  };
  return { store, commit };
}

describe('the queue', () => {
  it('stores together what arrives during a commit', async () => {
    const { store, commit } = heldStore();
    const { add, calls, queue } = openQueue(store);
    const first = add(['a']);
    await sleep(1);
    const others = add(['b', 'c', 'd']);
    expect(queue.waiting).toBe(3);
    await commit();
    await first;
    await commit();
    expect((await others).map(({ kind }) => kind)).toEqual(['stored', 'stored', 'stored']);
    expect(calls).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('waits after a commit for the senders that it has answered, and not for long', async () => {
    const { store, commit } = heldStore();
    const { add, calls } = openQueue(store, { lingerMs: 60_000 });
    const first = add(['a']);
    await sleep(1);
    const others = add(['b', 'c']);
    await commit();
    await first;
    await sleep(20);
    expect(calls).toEqual([['a']]);
    const again = add(['d']);
    await commit();
    await Promise.all([others, again]);
    expect(calls).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('goes on when they do not come', async () => {
    const { store, commit } = heldStore();
    const { add } = openQueue(store, { lingerMs: 5 });
    const both = add(['a', 'b']);
    await commit();
    await both;
    const other = add(['c']);
    await commit();
    expect((await other).map(({ kind }) => kind)).toEqual(['stored']);
  });

  it('acknowledges nothing before the commit', async () => {
    const { store, commit } = heldStore();
    const { add } = openQueue(store);
    let isAcknowledged = false;
    const adding = add(['a']).then(() => {
      isAcknowledged = true;
    });
    await sleep(20);
    expect(isAcknowledged).toBe(false);
    await commit();
    await adding;
    expect(isAcknowledged).toBe(true);
  });

  it('makes batches of so many events and bytes at most, in order, with one event at least', async () => {
    const { add, calls } = openQueue(stored, { maxBatchEvents: 3, maxBatchBytes: 1_000 });
    await add(['a', 'b', 'c', 'd']);
    await add(['e', 'f', 'g'], { bytes: 500 });
    await add(['h', 'i'], { bytes: 5_000 });
    expect(calls).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f'], ['g'], ['h'], ['i']]);
  });

  it('refuses at once what does not fit, and takes more when there is room', async () => {
    const { store, commit } = heldStore();
    const { add, queue } = openQueue(store, { maxWaiting: 2 });
    const first = add(['a']);
    await sleep(1);
    const waiting = add(['b', 'c']);
    expect(await add(['d', 'e'])).toEqual([{ kind: 'queue-full' }, { kind: 'queue-full' }]);
    await commit();
    await first;
    await commit();
    await waiting;
    const late = add(['f']);
    await commit();
    expect((await late).map(({ kind }) => kind)).toEqual(['stored']);
    await queue.drained();
    expect(queue.waiting).toBe(0);
  });

  it('lets nobody wait for longer than the limit, and does not store what nobody waits for', async () => {
    const { store, commit } = heldStore();
    const { add, calls, queue } = openQueue(store, { maxWaitMs: 30 });
    const first = add(['a']);
    await sleep(1);
    const second = add(['b']);
    expect(await first).toEqual([{ kind: 'overdue' }]);
    expect(await second).toEqual([{ kind: 'overdue' }]);
    expect(queue.waiting).toBe(0);
    await commit();
    const third = add(['c']);
    await commit();
    await third;
    expect(calls).toEqual([['a'], ['c']]);
  });

  it('keeps one event that cannot be stored from spoiling others', async () => {
    const poison = new Set(['c', 'f']);
    const { add } = openQueue(async (events) => {
      if (idsOf(events).some((id) => poison.has(id))) throw failure(false);
      return stored(events);
    });
    const outcomes = await add(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => (poison.has(id) ? 'refused' : 'stored')),
    );
  });

  it('gives a batch up while the warehouse is away, without another try, and goes on afterwards', async () => {
    let isAway = true;
    const { add, calls, batches } = openQueue(async (events) => {
      if (isAway) throw failure(true);
      return stored(events);
    });
    const away = await add(['a', 'b', 'c']);
    expect(new Set(away.map(({ kind }) => kind))).toEqual(new Set(['warehouse-away']));
    expect(calls).toHaveLength(1);
    isAway = false;
    expect((await add(['a'])).map(({ kind }) => kind)).toEqual(['stored']);
    expect(batches.map(({ events }) => events)).toEqual([3, 1]);
  });

  it('stops trying parts of a batch when the warehouse goes away meanwhile', async () => {
    let tries = 0;
    const { add, calls } = openQueue(async () => {
      tries += 1;
      throw failure(tries > 1);
    });
    const outcomes = await add(['a', 'b', 'c', 'd']);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['warehouse-away']));
    expect(calls).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b'],
    ]);
  });

  it('survives a warehouse with a defect', async () => {
    let calls = 0;
    const { add } = openQueue(async (events) => {
      calls += 1;
      if (calls === 1) throw new TypeError('a defect');
      return calls === 2 ? [] : stored(events);
    });
    expect((await add(['a'])).map(({ kind }) => kind)).toEqual(['failed']);
    expect((await add(['a'])).map(({ kind }) => kind)).toEqual(['failed']);
    expect((await add(['a'])).map(({ kind }) => kind)).toEqual(['stored']);
  });
});
