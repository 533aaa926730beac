import { describe, expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { UpdateRequest, WriteReply } from '../../src/model/call-code-store.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import {
  collectingLogger,
  dropTestLog,
  openTestLog,
  planOf,
  record,
  update,
} from '../helpers/apply-fixtures.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { MemoryStore } from '../helpers/memory-store.ts';

/** Keeps each write waiting for its turn, as a store does that was asked for a pause; somebody may write meanwhile. */
class SlowStore extends MemoryStore {
  readonly #waitsMs: number[];
  readonly #clock: ReturnType<typeof createInstantClock>;
  readonly #meanwhile: (record: ActualCode) => ActualCode;

  constructor(
    clock: ReturnType<typeof createInstantClock>,
    { waitsMs, meanwhile }: { waitsMs: readonly number[]; meanwhile: (record: ActualCode) => ActualCode },
  ) {
    super({ codes: [record('A')] });
    this.#clock = clock;
    this.#waitsMs = [...waitsMs];
    this.#meanwhile = meanwhile;
  }

  override async updateCode(request: UpdateRequest): Promise<WriteReply> {
    await this.#clock.sleep(this.#waitsMs.shift() ?? 0);
    const before = this.records.get(request.id);
    if (before !== undefined) this.records.set(request.id, this.#meanwhile(before));
    return super.updateCode(request);
  }
}

async function applyTo(waitsMs: readonly number[], meanwhile = (code: ActualCode) => code) {
  const clock = createInstantClock();
  const store = new SlowStore(clock, { waitsMs, meanwhile });
  const audit = await openTestLog();
  const actual = await store.listCodes();
  const result = planOf([update('A')], actual);
  const outcome = await applyPlan({ result, actual, store, audit, clock, log: collectingLogger() });
  await dropTestLog(audit);
  const reads = store.calls.filter(({ operation }) => operation === 'read').length;
  return { change: outcome.changes[0], reads, name: store.records.get('id:A')?.name };
}

describe('a write that had to wait for its turn', () => {
  it('is done upon a read that is not long ago', async () => {
    expect(await applyTo([4_000])).toMatchObject({ change: { status: 'applied' }, reads: 1 });
  });

  it('is done upon a second read after a long pause', async () => {
    expect(await applyTo([60_000])).toMatchObject({ change: { status: 'applied' }, reads: 2 });
  });

  it('does not overwrite what somebody wrote in the pause', async () => {
    const byHand = (code: ActualCode) => ({ ...code, name: 'By hand' });
    expect(await applyTo([60_000], byHand)).toMatchObject({
      change: { status: 'failed', error: { code: 'STALE' }, attempts: 1 },
      name: 'By hand',
    });
  });

  it('is done all the same when every wait is long', async () => {
    expect(await applyTo([60_000, 60_000, 60_000])).toMatchObject({
      change: { status: 'applied' },
      reads: 2,
    });
  });
});
