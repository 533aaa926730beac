import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createDispositionsStore } from '../../../src/cxone/dispositions/create-dispositions-store.ts';
import { TransportError } from '../../../src/errors/transport-error.ts';
import type { HttpTransport } from '../../../src/model/http-transport.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import { SANDBOX_ACCESS_KEY, SANDBOX_BASE_URL } from '../../../src/sandbox/sandbox-credentials.ts';
import { toSandboxState } from '../../../src/sandbox/sandbox-state.ts';
import { collectingLogger } from '../../helpers/apply-fixtures.ts';
import { desired } from '../../helpers/code-builders.ts';
import { tagOf } from '../../helpers/embedded-dispositions.ts';
import { createVirtualClock } from '../virtual-clock.ts';

const CODES = 3;

/** Creates three codes against a tenant that takes so long for each call; the run is cancelled half a second after the POST left. */
async function createAndCancel({ latencyMs, putMs }: { readonly latencyMs: number; readonly putMs: number }) {
  const clock = createVirtualClock();
  const cancelling = new AbortController();
  const sandbox = createSandbox({
    clock,
    random: () => 0.5,
    randomUuid: randomUUID,
    state: toSandboxState([]),
  });
  const transport: HttpTransport = async (request) => {
    if (request.method === 'POST' && request.url.endsWith('/dispositions'))
      void clock.sleep(500).then(() => cancelling.abort());
    const reply = await sandbox.handle(request);
    try {
      await clock.sleep(request.method === 'PUT' ? putMs : latencyMs, request.signal);
    } catch {
      throw new TransportError('given up', { fault: 'cancelled' });
    }
    return reply;
  };
  const store = createDispositionsStore({
    transport,
    baseUrl: SANDBOX_BASE_URL,
    credentials: {
      accessKeyId: SANDBOX_ACCESS_KEY.id,
      accessKeySecret: SANDBOX_ACCESS_KEY.secret,
      application: null,
    },
    issuer: 'https://cxone.niceincontact.com',
    region: 'na1',
    tenant: null,
    apiVersion: 'v30.0',
    template: '{name}',
    recentApply: null,
    concurrency: 2,
    maxRate: null,
    timeoutMs: 60_000,
    clock,
    random: () => 0.5,
    randomUuid: randomUUID,
    log: collectingLogger(),
    hasRedacted: () => false,
    signal: cancelling.signal,
  });
  const codes = Array.from({ length: CODES }, (_, index) => desired({ path: `C${index}` }));
  const createAll = async () => {
    await store.listCodes(codes);
    return Promise.allSettled(
      codes.map((code) => {
        const { path, name, type, category } = code;
        const values = { name, code: path, type, parent: null, category, isActive: true };
        return store.createCode({
          path,
          values: { ...values, ...store.desiredTerms(code) },
          parentId: null,
          knownIds: new Set(),
          beforeSend: async () => undefined,
        });
      }),
    );
  };
  const results = await clock.run(createAll());
  const notes = sandbox.exportState().dispositions.records.map((record) => record.notes);
  return { results, notes, pending: clock.pendingCount() };
}

it('a create whose POST was answered in time gets its tag, although the run was cancelled', async () => {
  const { results, notes, pending } = await createAndCancel({ latencyMs: 2_000, putMs: 1_500 });
  expect(results.map(({ status }) => status)).toEqual(Array(CODES).fill('fulfilled'));
  expect(notes.toSorted()).toEqual(['C0', 'C1', 'C2'].map((path) => tagOf(path)));
  expect(pending).toBe(0);
});

it('5 s after the cancel no tag leaves any more, and those that are not answered are given up', async () => {
  const { results, notes } = await createAndCancel({ latencyMs: 2_000, putMs: 10_000 });
  expect(results).toMatchObject(
    Array(CODES).fill({ status: 'rejected', reason: { code: 'API_CANCELLED', mayHaveTakenEffect: true } }),
  );
  expect(notes.filter((each) => each !== '')).toHaveLength(2);
});

it('a create whose POST was not answered in time is given up with it', async () => {
  const { results, notes } = await createAndCancel({ latencyMs: 6_000, putMs: 100 });
  expect(results).toMatchObject(
    Array(CODES).fill({ status: 'rejected', reason: { code: 'API_CANCELLED', mayHaveTakenEffect: true } }),
  );
  expect(notes).toEqual(['', '', '']);
});
