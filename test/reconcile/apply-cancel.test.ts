import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors/api-error.ts';
import type { CallCodeStore, CreateRequest, WriteReply } from '../../src/model/call-code-store.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import {
  closeTestLog,
  collectingLogger,
  create,
  openTestLog,
  planOf,
  readRecords,
  record,
  tickingClock,
  update,
  verifyFile,
} from '../helpers/apply-fixtures.ts';
import { MemoryStore } from '../helpers/memory-store.ts';

async function applyWith(
  store: CallCodeStore,
  { changes, signal }: { changes: readonly Change[]; signal: AbortSignal },
) {
  const audit = await openTestLog();
  const actual = await store.listCodes([]);
  const result = planOf(changes, actual);
  const outcome = await applyPlan({
    result,
    actual,
    store,
    audit,
    clock: tickingClock(),
    log: collectingLogger(),
    signal,
  });
  await closeTestLog(audit, outcome);
  return { outcome, records: await readRecords(audit.file), verification: await verifyFile(audit.file) };
}

const toStates = (changes: readonly { status: string; error: { code: string } | null }[]) =>
  changes.map(({ status, error }) => [status, error?.code ?? null]);

describe('cancelling an apply', () => {
  it('lets what is in flight finish and skips the rest', async () => {
    const controller = new AbortController();
    const store = new MemoryStore({ fanOut: 2, during: () => controller.abort() });
    const changes = [create('AA'), create('BB'), create('CC'), create('AA/DD')];
    const { outcome, verification } = await applyWith(store, { changes, signal: controller.signal });
    expect(outcome.cancelled).toBe(true);
    expect(toStates(outcome.changes)).toEqual([
      ['applied', null],
      ['applied', null],
      ['skipped', 'CANCELLED'],
      ['skipped', 'CANCELLED'],
    ]);
    expect(verification).toMatchObject({
      kind: 'verified',
      close: { cancelled: true, counts: { applied: 2, skipped: 2 } },
    });
  });

  it('writes down what was in work before what was skipped, however much that is', async () => {
    const controller = new AbortController();
    const during = async () => {
      controller.abort();
      for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    };
    const store = new MemoryStore({ fanOut: 2, during });
    const changes = Array.from({ length: 600 }, (_, index) => create(`C${index}`));
    const { outcome, records, verification } = await applyWith(store, { changes, signal: controller.signal });
    const statuses = records.map(({ status }) => status).filter((status) => status !== undefined);
    expect(statuses.slice(0, 3)).toEqual(['SUCCESS', 'SUCCESS', 'SKIPPED']);
    expect(outcome.changes.filter(({ status }) => status === 'skipped')).toHaveLength(598);
    expect(verification).toMatchObject({ kind: 'verified', close: { counts: { applied: 2, skipped: 598 } } });
  });

  it('makes no call when it comes before the first', async () => {
    const store = new MemoryStore();
    const { outcome } = await applyWith(store, { changes: [create('AA')], signal: AbortSignal.abort() });
    expect(toStates(outcome.changes)).toEqual([['skipped', 'CANCELLED']]);
    expect(store.calls).toEqual([]);
  });

  it('does not write after a read that it met under way, and leaves no intent', async () => {
    const controller = new AbortController();
    const store = new MemoryStore({ codes: [record('AA')], during: () => controller.abort() });
    const { outcome, records } = await applyWith(store, {
      changes: [update('AA')],
      signal: controller.signal,
    });
    expect(toStates(outcome.changes)).toEqual([['skipped', 'CANCELLED']]);
    expect(store.mutations).toEqual([]);
    expect(records.map(({ action }) => action)).toEqual(['HEADER', 'UPDATE_CALL_CODE', 'CLOSE']);
  });

  it('keeps back a write that the store held in its queue, also from a store that wraps the refusal', async () => {
    const controller = new AbortController();
    const store = new QueueingStore(() => controller.abort());
    const { outcome, verification } = await applyWith(store, {
      changes: [create('AA')],
      signal: controller.signal,
    });
    expect(toStates(outcome.changes)).toEqual([['skipped', 'CANCELLED']]);
    expect(store.mutations).toEqual([]);
    expect(verification).toMatchObject({ kind: 'verified', records: 3, unknownOutcomes: [] });
  });

  it.each([
    { attempts: 0, states: ['skipped', 'CANCELLED'], open: 0 },
    { attempts: 1, states: ['failed', 'API_CANCELLED'], open: 1 },
  ])('knows what a store gave up after $attempts attempts', async ({ attempts, states, open }) => {
    const { outcome, verification } = await applyWith(new GivingUpStore(attempts), {
      changes: [create('AA')],
      signal: new AbortController().signal,
    });
    expect(toStates(outcome.changes)).toEqual([states]);
    expect(verification.kind).toBe('verified');
    expect(verification.unknownOutcomes).toHaveLength(open);
  });
});

/** Waits for its turn before it announces a write, as a store with a pace does; the cancel comes meanwhile. */
class QueueingStore extends MemoryStore {
  readonly #meanwhile: () => void;

  constructor(meanwhile: () => void) {
    super();
    this.#meanwhile = meanwhile;
  }

  override async createCode(request: CreateRequest): Promise<WriteReply> {
    await new Promise(setImmediate);
    this.#meanwhile();
    return super.createCode(request).catch((cause: unknown) => {
      throw new Error('wrapped', { cause });
    });
  }
}

/** Gives a write up after the announcement. */
class GivingUpStore extends MemoryStore {
  readonly #attempts: number;

  constructor(attempts: number) {
    super();
    this.#attempts = attempts;
  }

  override async createCode(request: CreateRequest): Promise<never> {
    await request.beforeSend('key');
    const facts = {
      code: 'API_CANCELLED',
      route: 'POST',
      status: null,
      attempts: this.#attempts,
      requestId: 'key',
    } as const;
    throw new ApiError('Cancelled.', facts);
  }
}
