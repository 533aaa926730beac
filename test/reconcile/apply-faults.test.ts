import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors/api-error.ts';
import { AppError } from '../../src/errors/app-error.ts';
import type { AuditLog } from '../../src/model/audit-record.ts';
import type { CallCodeStore, CreateRequest, WriteReply } from '../../src/model/call-code-store.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { ApplyStoppedError } from '../../src/reconcile/apply-stopped-error.ts';
import {
  closeTestLog,
  collectingLogger,
  create,
  dropTestLog,
  openTestLog,
  planOf,
  readRecords,
  record,
  tickingClock,
  update,
  verifyFile,
} from '../helpers/apply-fixtures.ts';
import { type MemoryFault, MemoryStore } from '../helpers/memory-store.ts';

async function applyTo(
  store: CallCodeStore,
  changes: readonly Change[] = [create('A'), create('A/B'), create('C')],
) {
  const audit = await openTestLog();
  const actual = await store.listCodes([]);
  const input = {
    result: planOf(changes, actual),
    actual,
    store,
    audit,
    clock: tickingClock(),
    log: collectingLogger(),
  };
  const outcome = await applyPlan(input);
  await closeTestLog(audit, outcome);
  return { outcome, records: await readRecords(audit.file), verification: await verifyFile(audit.file) };
}

/** Has another record at every place, perhaps because its own was changed there after its reply was lost. */
class OccupiedStore extends MemoryStore {
  readonly #mayHaveTakenEffect: boolean;

  constructor(mayHaveTakenEffect: boolean) {
    super();
    this.#mayHaveTakenEffect = mayHaveTakenEffect;
  }

  override async createCode({ path, beforeSend }: CreateRequest): Promise<WriteReply> {
    await beforeSend('key');
    const code = record(path, { name: 'Changed meanwhile' });
    const mayHaveTakenEffect = this.#mayHaveTakenEffect;
    return { kind: 'exists', code, attempts: 2, httpStatus: 409, mayHaveTakenEffect };
  }
}

const failing = (fault: MemoryFault) =>
  new MemoryStore({ faultOf: ({ of }) => (of === 'A' ? fault : 'none') });

describe('a failure after which the tenant may have done the write', () => {
  it.each(['lost', 'lost-before', 'twisted'] as const)('leaves the intent open (%s)', async (fault) => {
    const { outcome, records, verification } = await applyTo(failing(fault));
    expect(outcome.changes.map(({ status }) => status)).toEqual(['failed', 'skipped', 'applied']);
    expect(verification).toMatchObject({ kind: 'verified', unknownOutcomes: [{ path: 'A', code: 'A' }] });
    expect(records.find(({ status }) => status === 'FAILURE')).toMatchObject({ path: 'A', requestId: null });
    expect(outcome.changes[0]?.requestId).not.toBeNull();
  });

  it.each([
    { status: 500, attempts: 1, open: true },
    { status: 503, attempts: 5, open: true },
    { status: null, attempts: 1, open: true },
    { status: 200, attempts: 1, open: true },
    { status: 400, attempts: 1, open: false },
    { status: 400, attempts: 2, open: true },
    { status: null, attempts: 0, open: false },
    { status: 504, attempts: 5, told: false, open: false },
    { status: 429, attempts: 1, told: true, open: true },
  ])(
    'is one with status $status after $attempts attempts, told $told: $open',
    async ({ status, attempts, told, open }) => {
      const facts = { code: 'API_UNAVAILABLE', route: 'POST', status, attempts, requestId: null } as const;
      const store = new ThrowingStore(
        new ApiError('No.', told === undefined ? facts : { ...facts, mayHaveTakenEffect: told }),
      );
      const { outcome, verification } = await applyTo(store, [create('A')]);
      expect(outcome.changes[0]).toMatchObject({ status: 'failed', attempts, httpStatus: status });
      expect(verification.unknownOutcomes).toHaveLength(open ? 1 : 0);
    },
  );
});

describe('a change that was not tried because the tenant takes no calls', () => {
  it.each([
    ['API_SILENT', 'TENANT_SILENT'],
    ['API_RATE_LIMITED', 'TENANT_PAUSED'],
  ] as const)('is skipped with what is below it, and has no intent (%s)', async (code, reason) => {
    const facts = { code, route: 'POST', status: null, attempts: 0, requestId: null, untried: true } as const;
    const store = new HoldingStore(new ApiError('Not sent.', { ...facts, hint: 'Later.' }));
    const { outcome, records } = await applyTo(store, [create('A'), create('A/B')]);
    expect(outcome.changes).toMatchObject([
      { status: 'skipped', attempts: 0, requestId: null, error: { code: reason, message: 'Not sent.' } },
      { status: 'skipped', attempts: 0, requestId: null, error: { code: reason, message: 'Not sent.' } },
    ]);
    expect(records.map(({ action }) => action)).not.toContain('INTENT');
  });
});

describe('a create that meets another record', () => {
  it.each([
    ['after a lost reply', true, 1],
    ['at once', false, 0],
  ])('%s', async (_, mayHaveTakenEffect, open) => {
    const { outcome, verification } = await applyTo(new OccupiedStore(mayHaveTakenEffect), [create('A')]);
    expect(outcome.changes[0]?.error?.code).toBe('DUPLICATE');
    expect(verification.unknownOutcomes).toHaveLength(open);
  });
});

describe('a failure that the tenant is sure of', () => {
  it.each(['refused', 'unavailable'] as const)('closes the intent (%s)', async (fault) => {
    const { records, verification } = await applyTo(failing(fault));
    expect(verification).toMatchObject({ kind: 'verified', unknownOutcomes: [] });
    const intent = records.find(({ action, path }) => action === 'INTENT' && path === 'A');
    expect(records.find(({ status }) => status === 'FAILURE')?.['requestId']).toBe(intent?.['requestId']);
  });

  it('gets an intent also when only the read before an update failed', async () => {
    const store = new MemoryStore({
      codes: [record('A')],
      faultOf: ({ operation }) => (operation === 'read' ? 'lost' : 'none'),
    });
    const { outcome, records, verification } = await applyTo(store, [update('A')]);
    expect(outcome.changes[0]).toMatchObject({ status: 'failed', attempts: 5, id: 'id:A' });
    expect(records.map(({ action }) => action)).toEqual(['HEADER', 'INTENT', 'UPDATE_CALL_CODE', 'CLOSE']);
    expect(verification).toMatchObject({ kind: 'verified', unknownOutcomes: [] });
  });

  it('is told in one line, without control characters', async () => {
    const error = new ApiError('No\u001b[2J\nway.', {
      code: 'API_REJECTED',
      route: 'POST',
      status: 400,
      attempts: 1,
      requestId: null,
    });
    const { outcome } = await applyTo(new ThrowingStore(error), [create('A')]);
    expect(outcome.changes[0]?.error).toEqual({ code: 'API_REJECTED', message: 'No\\u{1B}[2J\\u{A}way.' });
  });
});

describe('a fault of our own', () => {
  it('stops the run after a bug: what is in flight ends, nothing new starts, the intent stays open', async () => {
    const store = new MemoryStore({ fanOut: 2, faultOf: ({ of }) => (of === 'AA' ? 'crash' : 'none') });
    const audit = await openTestLog();
    const changes = ['AA', 'BB', 'CC', 'DD', 'EE'].map((path) => create(path));
    const input = {
      result: planOf(changes),
      actual: [],
      store,
      audit,
      clock: tickingClock(),
      log: collectingLogger(),
    };
    const error = await applyPlan(input).catch((thrown: unknown) => thrown);
    if (!(error instanceof ApplyStoppedError)) throw new Error('expected ApplyStoppedError');
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.outcome.changes.map(({ status, error: why }) => [status, why?.code ?? null])).toEqual([
      ['failed', 'INTERNAL'],
      ['applied', null],
      ...['CC', 'DD', 'EE'].map(() => ['skipped', 'STOPPED']),
    ]);
    await closeTestLog(audit, error.outcome);
    expect(await verifyFile(audit.file)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [{ path: 'AA' }],
    });
  });

  it('sends nothing when the intent cannot be written down', async () => {
    const store = new MemoryStore();
    const error = await applyFailing(store, (action) => action === 'INTENT');
    expect(error).toMatchObject({
      code: 'APPLY_STOPPED',
      cause: { code: 'AUDIT_WRITE_FAILED' },
      hint: 'Make room.',
    });
    expect(store.calls).toEqual([]);
    expect(error.outcome.changes.map(({ status }) => status)).toEqual(['failed', 'failed', 'skipped']);
  });

  it('still says that a write was done whose result could not be written down, and writes no more', async () => {
    const store = new MemoryStore({ fanOut: 1 });
    const error = await applyFailing(store, (action) => action === 'CREATE_CALL_CODE');
    expect(error.outcome.changes.map(({ status }) => status)).toEqual(['applied', 'skipped', 'skipped']);
    expect(store.mutations).toHaveLength(1);
  });

  it('stops before the write when the plan names a parent that does not exist', async () => {
    const store = new MemoryStore();
    const audit = await openTestLog();
    const input = {
      result: planOf([create('A/B')]),
      actual: [],
      store,
      audit,
      clock: tickingClock(),
      log: collectingLogger(),
    };
    await expect(applyPlan(input)).rejects.toBeInstanceOf(ApplyStoppedError);
    expect(store.calls).toEqual([]);
    await dropTestLog(audit);
  });
});

/** Announces every create and then throws what it was given. */
/** Lets nothing leave. */
class HoldingStore extends MemoryStore {
  readonly #error: Error;

  constructor(error: Error) {
    super();
    this.#error = error;
  }

  override createCode(): Promise<never> {
    return Promise.reject(this.#error);
  }
}

class ThrowingStore extends MemoryStore {
  readonly #error: Error;

  constructor(error: Error) {
    super();
    this.#error = error;
  }

  override async createCode(request: CreateRequest): Promise<never> {
    await request.beforeSend('key');
    throw this.#error;
  }
}

async function applyFailing(
  store: MemoryStore,
  fails: (action: string) => boolean,
): Promise<ApplyStoppedError> {
  const open = await openTestLog();
  let broken = false;
  const audit: AuditLog = {
    file: open.file,
    append: async (entry) => {
      broken ||= fails(entry.action);
      if (broken) throw new AppError('Disk full.', { code: 'AUDIT_WRITE_FAILED', hint: 'Make room.' });
      await open.append(entry);
    },
    close: (entry) => open.close(entry),
  };
  const changes = [create('AA'), create('BB'), create('AA/CC')];
  const input = {
    result: planOf(changes),
    actual: [],
    store,
    audit,
    clock: tickingClock(),
    log: collectingLogger(),
  };
  const error = await applyPlan(input).catch((thrown: unknown) => thrown);
  await dropTestLog(open);
  if (!(error instanceof ApplyStoppedError)) throw new Error('expected ApplyStoppedError');
  return error;
}
