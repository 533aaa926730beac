import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors/api-error.ts';
import { TransportError } from '../../../src/errors/transport-error.ts';
import type { CreateRequest } from '../../../src/model/call-code-store.ts';
import type { HttpRequest, HttpResponse } from '../../../src/model/http-transport.ts';
import { textWith } from '../matchers.ts';
import {
  createScriptedStore,
  errorOf,
  listOf,
  recordOf,
  replyOf,
  type Script,
  uuidOf,
  type WireRecord,
} from '../scripted-tenant.ts';

const PARENT = uuidOf(77);
const RECORD = recordOf(1, { name: 'Hot lead', code: 'INT_HOT', parentCallCodeId: PARENT });
const UUID_V5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function requestOf(facts: Partial<CreateRequest> = {}): CreateRequest {
  return {
    path: 'INT/INT_HOT',
    values: {
      name: 'Hot lead',
      code: 'INT_HOT',
      type: 'SUCCESS',
      parent: 'INT',
      category: 'CATEGORY',
      isActive: true,
    },
    parentId: PARENT,
    knownIds: new Set(),
    beforeSend: async () => undefined,
    ...facts,
  };
}
function create(script: Script, facts: Partial<CreateRequest> = {}, options = {}) {
  const scripted = createScriptedStore(script, options);
  return { ...scripted, result: scripted.clock.run(scripted.store.createCode(requestOf(facts))) };
}
function keysOf(requests: readonly HttpRequest[]): readonly (string | undefined)[] {
  return requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers['idempotency-key']);
}
function lose(): never {
  throw new TransportError('lost', { fault: 'reset' });
}
const created = (record: WireRecord = RECORD): HttpResponse => replyOf(201, record);

/** RFC 9562, version 5, written anew so that the library is checked as well. */
function uuidV5(name: string, namespace: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

describe('createCode', () => {
  it('posts the record without its id under a key of target, commit, path and body', async () => {
    const announced: string[] = [];
    const { result, requests } = create(() => created(), {
      beforeSend: async (requestId) => {
        announced.push(requestId);
      },
    });
    await expect(result).resolves.toMatchObject({
      kind: 'written',
      attempts: 1,
      httpStatus: 201,
      code: { id: RECORD.id, parentId: PARENT },
    });
    const body =
      '{"category":"CATEGORY","code":"INT_HOT","isActive":true,"name":"Hot lead","parentCallCodeId":"' +
      PARENT +
      '","type":"SUCCESS"}';
    const key = uuidV5(`["acme","c0ffee","INT/INT_HOT",${body}]`, '6f0c1f8e-2f6b-4c7d-9d1e-5b8a3c7e4d21');
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: 'https://tenant.example/api/v2/callcodes',
        headers: { 'idempotency-key': key, 'content-type': 'application/json' },
      },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(JSON.parse(body));
    expect(announced).toEqual([key]);
  });

  it('fails when two creates are answered with one id', async () => {
    const { store, clock } = createScriptedStore(({ body }) =>
      replyOf(201, { ...JSON.parse(body ?? ''), id: RECORD.id }),
    );
    const values = { ...requestOf().values, code: 'INT_COLD' };
    await expect(clock.run(store.createCode(requestOf()))).resolves.toMatchObject({ kind: 'written' });
    await expect(clock.run(store.createCode(requestOf()))).resolves.toMatchObject({ kind: 'written' });
    await expect(
      clock.run(store.createCode(requestOf({ path: 'INT/INT_COLD', values }))),
    ).rejects.toMatchObject({ code: 'API_UNEXPECTED_REPLY', status: 201, mayHaveTakenEffect: true });
  });

  it('sends null for the parent of a root', async () => {
    const { result, requests } = create(() => created({ ...RECORD, parentCallCodeId: null }), {
      parentId: null,
    });
    await result;
    expect(JSON.parse(requests[0]?.body ?? '')).toHaveProperty('parentCallCodeId', null);
  });

  it('keeps its key over retries and re-runs, and changes it with anything that enters it', async () => {
    const flaky: Script = (_, count) => (count < 4 ? lose() : created());
    const keys = keysOf([...(await settled(create(flaky))), ...(await settled(create(flaky)))]);
    expect(keys).toHaveLength(8);
    expect(new Set(keys).size).toBe(1);
    const others = [
      create(() => created(), {}, { commit: 'other' }),
      create(() => created(), {}, { target: 'other' }),
      create(() => created(), { path: 'X/INT_HOT' }),
      create(() => created({ ...RECORD, parentCallCodeId: null }), { parentId: null }),
    ];
    const requests = (await Promise.all(others.map(settled))).flat();
    expect(new Set([...keys, ...keysOf(requests)]).size).toBe(5);
  });

  it.each([
    ['name', { name: 'Cold lead' }],
    ['parentCallCodeId', { parentCallCodeId: null }],
    ['isActive', { isActive: false }],
  ])('does not take a record for the one sent when its %s differs', async (field, difference) => {
    const { result } = create(() => created({ ...RECORD, ...difference }));
    await expect(result).rejects.toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      status: 201,
      mayHaveTakenEffect: true,
      message: textWith(field),
    });
  });

  it('does not take 200 for created', async () => {
    await expect(create(() => replyOf(200, RECORD)).result).rejects.toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      status: 200,
    });
  });
});

describe('a stale replay', () => {
  const stale = created({ ...RECORD, id: uuidOf(5) });
  const knownIds = new Set([uuidOf(5)]);

  it('is followed by one more try under a key made of the replayed record', async () => {
    const { result, requests } = create((_, count) => (count === 1 ? stale : created()), { knownIds });
    await expect(result).resolves.toMatchObject({ kind: 'written', attempts: 2, code: { id: RECORD.id } });
    const [first = '', second] = keysOf(requests);
    const canonical = `{"category":"CATEGORY","code":"INT_HOT","id":"${uuidOf(5)}","isActive":true,"name":"Hot lead","parentCallCodeId":"${PARENT}","type":"SUCCESS"}`;
    expect(second).toBe(uuidV5(canonical, first));
    expect(second).toMatch(UUID_V5);
    expect(requests[1]?.body).toBe(requests[0]?.body);
  });

  it('is announced once', async () => {
    const announced: string[] = [];
    const beforeSend = async (requestId: string): Promise<void> => {
      announced.push(requestId);
    };
    await create((_, count) => (count === 1 ? stale : created()), { knownIds, beforeSend }).result;
    expect(announced).toHaveLength(1);
  });

  it('fails when it comes again', async () => {
    const { result, requests } = create(() => stale, { knownIds });
    await expect(result).rejects.toMatchObject({
      code: 'API_STALE_REPLAY',
      attempts: 2,
      mayHaveTakenEffect: false,
    });
    expect(requests).toHaveLength(2);
  });

  it('counts the attempts of both tries when the second fails', async () => {
    const { result } = create(
      (_, count) => (count === 1 ? stale : errorOf(400, 'MAX_DEPTH', 'parentCallCodeId')),
      { knownIds },
    );
    await expect(result).rejects.toMatchObject({
      code: 'API_REJECTED',
      attempts: 2,
      serverCode: 'MAX_DEPTH',
      field: 'parentCallCodeId',
    });
  });

  it('is read back when the second try is a duplicate', async () => {
    const { result } = create(
      (request, count) => {
        if (request.method === 'POST') return count === 1 ? stale : errorOf(409, 'DUPLICATE', 'code');
        return request.url.includes('?') ? listOf([RECORD]) : replyOf(200, RECORD);
      },
      { knownIds },
    );
    await expect(result).resolves.toMatchObject({ kind: 'exists', attempts: 2, code: { id: RECORD.id } });
  });
});

describe('a duplicate', () => {
  it('is read back by code and parent, and then by its id', async () => {
    const { result, requests } = create((request) => {
      if (request.method === 'POST') return errorOf(409, 'DUPLICATE', 'code');
      return request.url.includes('?')
        ? listOf([RECORD])
        : replyOf(200, { ...RECORD, name: 'Newer than the list' });
    });
    await expect(result).resolves.toMatchObject({
      kind: 'exists',
      attempts: 1,
      httpStatus: 409,
      mayHaveTakenEffect: false,
      code: { id: RECORD.id, name: 'Newer than the list' },
    });
    expect(requests.slice(1).map(({ url }) => url)).toEqual([
      `https://tenant.example/api/v2/callcodes?page=1&pageSize=100&filter=code%3DINT_HOT&parentCallCodeId=${PARENT}`,
      `https://tenant.example/api/v2/callcodes/${RECORD.id}`,
    ]);
  });

  it('of a root is looked for among the roots', async () => {
    const root = { ...RECORD, parentCallCodeId: null };
    const { result, requests } = create(
      (request) => {
        if (request.method === 'POST') return errorOf(409, 'DUPLICATE', 'code');
        return request.url.includes('?') ? listOf([root]) : replyOf(200, root);
      },
      { parentId: null },
    );
    await expect(result).resolves.toMatchObject({ kind: 'exists' });
    expect(requests[1]?.url).toMatch(/&parentCallCodeId=$/);
  });

  it.each([
    ['an empty page', listOf([])],
    ['a 404', errorOf(404, 'NOT_FOUND')],
    ['another parent', listOf([{ ...RECORD, parentCallCodeId: null }])],
  ])('is looked for again while the list lags with %s', async (_, lagging) => {
    const { result, clock, requests } = create((request) => {
      if (request.method === 'POST') return errorOf(409, 'DUPLICATE', 'code');
      if (!request.url.includes('?')) return replyOf(200, RECORD);
      return clock.nowMs() - startMs < 9000 ? lagging : listOf([RECORD]);
    });
    const startMs = clock.nowMs();
    await expect(result).resolves.toMatchObject({ kind: 'exists', code: { id: RECORD.id } });
    expect(requests.length).toBeLessThan(15);
  });

  it('that never shows is an error after 15 s', async () => {
    const { result, clock } = create((request) =>
      request.method === 'POST' ? errorOf(409, 'DUPLICATE', 'code') : listOf([]),
    );
    const startMs = clock.nowMs();
    await expect(result).rejects.toMatchObject({
      code: 'API_DUPLICATE',
      status: 409,
      attempts: 1,
      mayHaveTakenEffect: false,
    });
    expect(clock.nowMs() - startMs).toBe(15_000);
  });

  it('after a lost reply is our own record when the tenant ignores the key', async () => {
    const { result } = create((request, count) => {
      if (count === 1) return lose();
      if (request.method === 'POST') return errorOf(409, 'DUPLICATE', 'code');
      return request.url.includes('?') ? listOf([RECORD]) : replyOf(200, RECORD);
    });
    await expect(result).resolves.toMatchObject({
      kind: 'exists',
      attempts: 2,
      mayHaveTakenEffect: true,
      code: { id: RECORD.id },
    });
  });

  it('that cannot be read back leaves open what a lost reply did', async () => {
    const { result } = create((request, count) => {
      if (count === 1) return lose();
      return request.method === 'POST' ? errorOf(409, 'DUPLICATE', 'code') : errorOf(403, 'FORBIDDEN');
    });
    await expect(result).rejects.toMatchObject({
      code: 'API_FORBIDDEN',
      status: 409,
      message: textWith('GET /api/v2/callcodes failed: 403'),
      attempts: 2,
      mayHaveTakenEffect: true,
      route: 'POST /api/v2/callcodes',
    });
  });

  it('is not waited for once the run is cancelled', async () => {
    const controller = new AbortController();
    const script: Script = (request) => {
      if (request.method === 'POST') return errorOf(409, 'DUPLICATE', 'code');
      setImmediate(() => controller.abort());
      return listOf([]);
    };
    const { result, requests } = create(script, {}, { signal: controller.signal });
    const error: unknown = await result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'API_CANCELLED', attempts: 1 });
    expect(requests).toHaveLength(2);
  });
});

async function settled(run: ReturnType<typeof create>): Promise<readonly HttpRequest[]> {
  await run.result;
  return run.requests;
}
