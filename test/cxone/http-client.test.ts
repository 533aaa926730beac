import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors/api-error.ts';
import { TransportError, type TransportFault } from '../../src/errors/transport-error.ts';
import {
  createScriptedStore,
  errorOf,
  listOf,
  recordOf,
  replyOf,
  type Script,
  uuidOf,
} from './scripted-tenant.ts';

const RECORD = recordOf(1);
const SENT = { ...RECORD, parent: null };

function update(
  store: ReturnType<typeof createScriptedStore>['store'],
  beforeSend: () => Promise<void> = async () => undefined,
) {
  const { name, code, type, category, isActive } = SENT;
  return store.updateCode({
    id: RECORD.id,
    path: code,
    values: { name, code, type: type === 'SUCCESS' ? type : 'NEUTRAL', parent: null, category, isActive },
    parentId: null,
    beforeSend,
  });
}
async function failUpdate(script: Script, options = {}): Promise<ApiError> {
  const { store, clock } = createScriptedStore(script, options);
  const error: unknown = await clock.run(update(store)).catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error('No ApiError came.', { cause: error });
}
function fail(fault: TransportFault): never {
  throw new TransportError(`it failed: ${fault}`, { fault });
}

describe('errors of a call', () => {
  it.each([
    [400, 'INVALID_CODE', 'API_REJECTED'],
    [403, 'FORBIDDEN', 'API_FORBIDDEN'],
    [404, 'NOT_FOUND', 'API_NOT_FOUND'],
    [409, 'DUPLICATE', 'API_DUPLICATE'],
    [422, 'IDEMPOTENCY_MISMATCH', 'API_IDEMPOTENCY_MISMATCH'],
  ])('are final for %i', async (status, serverCode, code) => {
    const error = await failUpdate(() => errorOf(status, serverCode, 'code'));
    expect(error).toMatchObject({
      code,
      status,
      serverCode,
      field: 'code',
      route: 'PUT /api/v2/callcodes/{id}',
      attempts: 1,
      requestId: uuidOf(900_001),
      mayHaveTakenEffect: false,
    });
  });

  it.each([
    [405, 'API_REJECTED'],
    [407, 'API_REJECTED'],
    [302, 'API_UNEXPECTED_REPLY'],
    [204, 'API_UNEXPECTED_REPLY'],
    [201, 'API_UNEXPECTED_REPLY'],
  ])('name the status %i that the contract does not', async (status, code) => {
    const error = await failUpdate(() =>
      replyOf(status, status === 201 ? RECORD : '', { location: 'https://evil.example' }),
    );
    // Another success, or a redirect, may follow upon work that was done.
    const mayHaveTakenEffect = status < 400;
    expect(error).toMatchObject({ code, status, serverCode: null, mayHaveTakenEffect });
  });

  it.each(['reset', 'timeout', 'other'] as const)(
    'leave it open whether the write took effect after five times %s',
    async (fault) => {
      expect(await failUpdate(() => fail(fault))).toMatchObject({
        code: 'API_UNAVAILABLE',
        status: null,
        attempts: 5,
        mayHaveTakenEffect: true,
      });
    },
  );

  it.each(['connection-refused', 'dns'] as const)(
    'say that nothing took effect after five times %s',
    async (fault) => {
      expect(await failUpdate(() => fail(fault))).toMatchObject({
        code: 'API_UNAVAILABLE',
        attempts: 5,
        mayHaveTakenEffect: false,
      });
    },
  );

  it('leave it open when a refusal follows a lost reply', async () => {
    const error = await failUpdate((_, count) => (count === 1 ? fail('reset') : errorOf(403, 'FORBIDDEN')));
    expect(error).toMatchObject({ code: 'API_FORBIDDEN', attempts: 2, mayHaveTakenEffect: true });
  });

  it('give up a gateway that keeps failing in HTML', async () => {
    const error = await failUpdate(() => replyOf(502, '<html>Bad gateway</html>'));
    expect(error).toMatchObject({ code: 'API_UNAVAILABLE', status: 502, attempts: 5, serverCode: null });
  });

  it('give up on a success that never is JSON', async () => {
    const error = await failUpdate(() => replyOf(200, '{"id":"'));
    expect(error).toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      status: 200,
      attempts: 5,
      mayHaveTakenEffect: true,
    });
  });

  it('do not repeat a reply that is too large or a connection that is not trusted', async () => {
    expect(await failUpdate(() => fail('too-large'))).toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      attempts: 1,
    });
    expect(await failUpdate(() => fail('tls'))).toMatchObject({
      code: 'API_UNAVAILABLE',
      attempts: 1,
      mayHaveTakenEffect: false,
    });
  });

  it('hold nothing that a server could have echoed', async () => {
    const canary = 'CANARY_CANARY';
    const bodies = [
      { error: { code: canary, message: canary, field: canary } },
      { error: { code: 'INVALID_FIELD', message: canary, field: canary } },
      { error: canary },
      { error: { code: '__proto__' } },
      canary,
    ];
    for (const body of bodies) {
      const error = await failUpdate(() => replyOf(400, body, { [canary]: canary, 'x-echo': canary }));
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(canary);
    }
  });

  it('show a failed sign-in as the failure of the call', async () => {
    const error = await failUpdate(() => replyOf(200, RECORD), {
      signInScript: () => replyOf(401, { error: 'invalid_client' }),
    });
    expect(error).toMatchObject({
      code: 'API_UNAUTHORIZED',
      attempts: 0,
      requestId: uuidOf(900_001),
      mayHaveTakenEffect: false,
    });
  });
});

describe('limits', () => {
  it('are waited out by every call', async () => {
    const { store, clock, requests } = createScriptedStore((_, count) =>
      count === 1 ? replyOf(429, '', { 'retry-after': '30' }) : replyOf(200, RECORD),
    );
    const startMs = clock.nowMs();
    const first = store.readCode(RECORD.id);
    await clock.run(clock.sleep(1));
    await clock.run(Promise.all([first, store.readCode(RECORD.id)]));
    expect(requests).toHaveLength(3);
    expect(clock.nowMs() - startMs).toBeGreaterThanOrEqual(30_000);
  });

  it('do not use up the tries', async () => {
    const { store, clock, requests } = createScriptedStore((_, count) =>
      count <= 12 ? replyOf(429, 'slow down', { 'retry-after': '1' }) : replyOf(200, RECORD),
    );
    await clock.run(store.readCode(RECORD.id));
    expect(requests).toHaveLength(13);
  });

  it('end a call after two minutes of nothing but 429', async () => {
    const { store, clock } = createScriptedStore(() => replyOf(429, ''));
    const startMs = clock.nowMs();
    await expect(clock.run(store.readCode(RECORD.id))).rejects.toMatchObject({
      code: 'API_RATE_LIMITED',
      status: 429,
    });
    expect(clock.nowMs() - startMs).toBeLessThan(150_000);
  });

  it('that last a day end the run soon, whatever is waiting', async () => {
    const { store, clock, requests } = createScriptedStore(() =>
      replyOf(429, '', { 'retry-after': '86400' }),
    );
    const startMs = clock.nowMs();
    const results = await clock.run(
      Promise.allSettled(Array.from({ length: 100 }, () => store.readCode(RECORD.id))),
    );
    expect(
      new Set(
        results.map((result) =>
          result.status === 'rejected' && result.reason instanceof ApiError ? result.reason.code : '',
        ),
      ),
    ).toEqual(new Set(['API_RATE_LIMITED']));
    expect(clock.nowMs() - startMs).toBeLessThan(120_000);
    expect(requests.length).toBeLessThan(50);
  });
});

describe('the time of a code', () => {
  it('goes on after 429s as long as the tenant answers others, whatever they ask for', async () => {
    const refusals = new Map<string, number>();
    const { store, clock } = createScriptedStore(
      async (request) => {
        await clock.sleep(50);
        const seen = refusals.get(request.url) ?? 0;
        refusals.set(request.url, seen + 1);
        if (!request.url.endsWith(RECORD.id)) return replyOf(200, recordOf(2));
        return seen < 3 ? replyOf(429, '', { 'retry-after': '60' }) : replyOf(200, RECORD);
      },
      { concurrency: 2 },
    );
    await clock.run(store.signIn());
    const refused = store.readCode(RECORD.id);
    const others = Array.from({ length: 40 }, () => store.readCode(recordOf(2).id));
    const [read] = await clock.run(Promise.all([refused, ...others]));
    expect(read?.id).toBe(RECORD.id);
    expect(refusals.get(`https://tenant.example/api/v2/callcodes/${RECORD.id}`)).toBe(4);
  });

  it('ends after two pauses of a minute in which nobody was answered', async () => {
    const { store, clock, requests } = createScriptedStore(() => replyOf(429, '', { 'retry-after': '60' }));
    const startMs = clock.nowMs();
    await expect(clock.run(store.readCode(RECORD.id))).rejects.toMatchObject({ code: 'API_RATE_LIMITED' });
    expect(requests).toHaveLength(3);
    expect(clock.nowMs() - startMs).toBe(120_000);
  });

  it('ends after two minutes of time-outs, before the fifth try', async () => {
    const { store, clock, requests } = createScriptedStore(async () => {
      await clock.sleep(30_000);
      return fail('timeout');
    });
    const startMs = clock.nowMs();
    await expect(clock.run(store.readCode(RECORD.id))).rejects.toMatchObject({ code: 'API_UNAVAILABLE' });
    expect(requests).toHaveLength(4);
    expect(clock.nowMs() - startMs).toBeLessThan(125_000);
  });

  it('is one for the read and the write of an update', async () => {
    const { store, clock, requests } = createScriptedStore(async (request, count) => {
      if (count < 4) await clock.sleep(30_000);
      if (count < 4) return fail('timeout');
      await clock.sleep(29_000);
      return request.method === 'GET' ? replyOf(200, RECORD) : errorOf(503, 'UNAVAILABLE');
    });
    await clock.run(store.readCode(RECORD.id));
    await expect(clock.run(update(store))).rejects.toMatchObject({ code: 'API_UNAVAILABLE', attempts: 1 });
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'PUT']);
  });
});

describe('order', () => {
  it('a retry goes before what was not begun, and a write right behind its read', async () => {
    const order: string[] = [];
    const { store, clock } = createScriptedStore(
      async (request, count) => {
        order.push(`${request.method} ${request.url.slice(-1)}`);
        await clock.sleep(1000);
        if (count === 1) return errorOf(503, 'UNAVAILABLE');
        return replyOf(200, request.url.endsWith(RECORD.id) ? RECORD : recordOf(2));
      },
      { concurrency: 1 },
    );
    await clock.run(store.signIn());
    const others = [2, 2, 2].map((number) => store.readCode(recordOf(number).id));
    const first = store.readCode(RECORD.id).then(() => update(store));
    await clock.run(Promise.all([...others, first]));
    expect(order).toEqual(['GET 2', 'GET 2', 'GET 2', 'GET 2', 'GET 1', 'PUT 1']);
  });
});

describe('cancelling', () => {
  it('sends nothing that has not been sent yet', async () => {
    const controller = new AbortController();
    controller.abort();
    const announced: string[] = [];
    const { store, clock, requests, signIns } = createScriptedStore(() => replyOf(200, RECORD), {
      signal: controller.signal,
    });
    const work = update(store, async () => {
      announced.push('sent');
    });
    await expect(clock.run(work)).rejects.toMatchObject({
      code: 'API_CANCELLED',
      attempts: 0,
      mayHaveTakenEffect: false,
    });
    expect([requests.length, signIns.length, announced.length]).toEqual([0, 0, 0]);
  });

  it('lets calls in flight finish, and those that wait fail', async () => {
    const controller = new AbortController();
    const { store, clock, requests } = createScriptedStore(
      async () => {
        controller.abort();
        await clock.sleep(3000);
        return replyOf(200, RECORD);
      },
      { signal: controller.signal, concurrency: 1 },
    );
    const results = await clock.run(Promise.allSettled([update(store), update(store)]));
    expect(results).toMatchObject([
      { status: 'fulfilled', value: { kind: 'written', attempts: 1 } },
      { status: 'rejected', reason: { code: 'API_CANCELLED', attempts: 0 } },
    ]);
    expect(requests).toHaveLength(1);
  });

  it('ends the wait between two attempts, and says that the first may have taken effect', async () => {
    const controller = new AbortController();
    const { store, clock, requests } = createScriptedStore(
      () => {
        setImmediate(() => controller.abort());
        return fail('reset');
      },
      { signal: controller.signal },
    );
    await expect(clock.run(update(store))).rejects.toMatchObject({
      code: 'API_CANCELLED',
      attempts: 1,
      mayHaveTakenEffect: true,
    });
    expect(requests).toHaveLength(1);
  });

  it('stops a write that has been announced but has not left', async () => {
    const controller = new AbortController();
    const { store, clock, requests } = createScriptedStore(() => listOf([]), { signal: controller.signal });
    const work = update(store, async () => controller.abort());
    await expect(clock.run(work)).rejects.toMatchObject({ code: 'API_CANCELLED', attempts: 0 });
    expect(requests).toHaveLength(0);
  });
});

describe('announcing', () => {
  it('happens once, before the first attempt', async () => {
    const events: string[] = [];
    const { store, clock } = createScriptedStore((_, count) => {
      events.push(`request ${count}`);
      return count < 3 ? fail('reset') : replyOf(200, RECORD);
    });
    await clock.run(
      update(store, async () => {
        await clock.sleep(100);
        events.push('announced');
      }),
    );
    expect(events).toEqual(['announced', 'request 1', 'request 2', 'request 3']);
  });

  it('keeps everything back when it fails, and does not block the calls behind', async () => {
    const { store, clock, requests } = createScriptedStore(() => replyOf(200, RECORD), { concurrency: 1 });
    const failure = new Error('the disk is full');
    const work = update(store, () => Promise.reject(failure));
    await expect(clock.run(work)).rejects.toBe(failure);
    await clock.run(update(store));
    expect(requests).toHaveLength(1);
  });
});
