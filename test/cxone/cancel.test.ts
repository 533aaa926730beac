import { describe, expect, it } from 'vitest';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { CreateRequest } from '../../src/model/call-code-store.ts';
import type { HttpRequest, HttpResponse } from '../../src/model/http-transport.ts';
import { textWith } from './matchers.ts';
import { createScriptedStore, errorOf, recordOf, replyOf, uuidOf } from './scripted-tenant.ts';
import type { VirtualClock } from './virtual-clock.ts';

const RECORD = recordOf(1, { name: 'Interested', code: 'INT' });
const REQUEST: CreateRequest = {
  path: 'INT',
  values: {
    name: 'Interested',
    code: 'INT',
    type: 'SUCCESS',
    parent: null,
    category: 'CATEGORY',
    isActive: true,
  },
  parentId: null,
  knownIds: new Set(),
  beforeSend: async () => undefined,
};

/** A reply that comes after some time, unless the request is given up before. */
async function answerAfter(
  ms: number,
  { request, clock, response }: { request: HttpRequest; clock: VirtualClock; response: HttpResponse },
): Promise<HttpResponse> {
  try {
    await clock.sleep(ms, request.signal);
  } catch {
    throw new TransportError('given up', { fault: 'cancelled' });
  }
  return response;
}

/** A store whose tenant answers each call of the API after `afterMs`; the run is cancelled one second after the first. */
function openStore(afterMs: number, response: HttpResponse, knownIds: readonly string[] = []) {
  const cancelling = new AbortController();
  const scripted = createScriptedStore(
    (request, count) => {
      if (count === 1) void scripted.clock.sleep(1_000).then(() => cancelling.abort());
      return answerAfter(afterMs, { request, clock: scripted.clock, response });
    },
    { signal: cancelling.signal },
  );
  const { clock, store } = scripted;
  const startedAtMs = clock.nowMs();
  return {
    ...scripted,
    create: () => clock.run(store.createCode({ ...REQUEST, knownIds: new Set(knownIds) })),
    read: () => clock.run(store.readCode(RECORD.id)),
    list: () => clock.run(store.listCodes([])),
    elapsedMs: () => clock.nowMs() - startedAtMs,
  };
}

describe('a write that is under way when the run is cancelled', () => {
  it('is waited for', async () => {
    const store = openStore(5_900, replyOf(201, RECORD));
    await expect(store.create()).resolves.toMatchObject({ kind: 'written', code: { id: RECORD.id } });
    expect(store.clock.pendingCount()).toBe(0);
  });

  it('is given up 5 s later, and may have been done', async () => {
    const store = openStore(20_000, replyOf(201, RECORD));
    await expect(store.create()).rejects.toMatchObject({
      code: 'API_CANCELLED',
      attempts: 1,
      mayHaveTakenEffect: true,
      message: textWith('no reply came within 5 s'),
    });
    expect(store.elapsedMs()).toBe(6_000);
  });

  it.each([
    ['503', replyOf(503, ''), true],
    ['429', replyOf(429, '', { 'retry-after': '1' }), false],
    ['401', errorOf(401, 'UNAUTHORIZED'), false],
  ])('is not repeated after %s', async (_, response, mayHaveTakenEffect) => {
    const store = openStore(2_000, response);
    await expect(store.create()).rejects.toMatchObject({
      code: 'API_CANCELLED',
      attempts: 1,
      mayHaveTakenEffect,
    });
    expect(store.requests).toHaveLength(1);
    expect(store.signIns).toHaveLength(1);
    expect(store.elapsedMs()).toBe(2_000);
  });

  it('is not followed by a second one after a stale replay', async () => {
    const store = openStore(2_000, replyOf(201, { ...RECORD, id: uuidOf(5) }), [uuidOf(5)]);
    await expect(store.create()).rejects.toMatchObject({ code: 'API_CANCELLED', mayHaveTakenEffect: false });
    expect(store.requests).toHaveLength(1);
  });

  it('is not looked for after a duplicate', async () => {
    const store = openStore(2_000, errorOf(409, 'DUPLICATE', 'code'));
    await expect(store.create()).rejects.toMatchObject({ code: 'API_CANCELLED', status: 409 });
    expect(store.requests).toHaveLength(1);
  });
});

describe('a read that is under way when the run is cancelled', () => {
  it.each(['read', 'list'] as const)('is given up at once: %s', async (call) => {
    const store = openStore(20_000, replyOf(200, RECORD));
    await expect(store[call]()).rejects.toMatchObject({ code: 'API_CANCELLED', mayHaveTakenEffect: false });
    expect(store.elapsedMs()).toBe(1_000);
    expect(store.clock.pendingCount()).toBe(0);
  });
});
