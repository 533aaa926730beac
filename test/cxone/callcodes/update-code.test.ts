import { describe, expect, it } from 'vitest';
import { TransportError } from '../../../src/errors/transport-error.ts';
import type { UpdateRequest } from '../../../src/model/call-code-store.ts';
import { textWith } from '../matchers.ts';
import { createScriptedStore, errorOf, recordOf, replyOf, type Script, uuidOf } from '../scripted-tenant.ts';

const RECORD = recordOf(1, { name: 'New', code: 'INT', type: 'FAILURE', isActive: false });
const REQUEST_ID = uuidOf(900_001);

function update(script: Script, facts: Pick<UpdateRequest, 'mayRepeat'> = {}) {
  const announced: string[] = [];
  const scripted = createScriptedStore(script);
  const request: UpdateRequest = {
    id: RECORD.id,
    path: 'INT',
    values: {
      name: 'New',
      code: 'INT',
      type: 'FAILURE',
      parent: null,
      category: 'CATEGORY',
      isActive: false,
      classificationId: 5,
    },
    parentId: null,
    beforeSend: async (requestId) => {
      announced.push(requestId);
    },
    ...facts,
  };
  return { ...scripted, announced, result: scripted.clock.run(scripted.store.updateCode(request)) };
}

describe('updateCode', () => {
  it('puts the whole record without its id, and without an idempotency key', async () => {
    const { result, requests, announced } = update(() => replyOf(200, RECORD));
    await expect(result).resolves.toMatchObject({
      kind: 'written',
      attempts: 1,
      httpStatus: 200,
      code: { id: RECORD.id, name: 'New' },
    });
    expect(requests).toMatchObject([
      { method: 'PUT', url: `https://tenant.example/api/v2/callcodes/${RECORD.id}` },
    ]);
    const { id: _, ...body } = RECORD;
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(body);
    expect(requests[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(announced).toEqual([REQUEST_ID]);
  });

  it('sends it again after a lost reply', async () => {
    const { result, announced } = update((_, count) => {
      if (count === 1) throw new TransportError('lost', { fault: 'timeout' });
      return replyOf(200, RECORD);
    });
    await expect(result).resolves.toMatchObject({ kind: 'written', attempts: 2 });
    expect(announced).toHaveLength(1);
  });

  it('asks before each further attempt, with the record as it is by then', async () => {
    const seen: (string | null)[] = [];
    const script: Script = ({ method }, count) => {
      if (method === 'GET')
        return count === 2 ? replyOf(200, recordOf(1, { name: 'Old' })) : errorOf(404, 'NONE');
      return count < 5 ? replyOf(503, '') : replyOf(200, RECORD);
    };
    const mayRepeat = (record: { readonly name: string } | null) => {
      seen.push(record?.name ?? null);
      return true;
    };
    const { result, announced } = update(script, { mayRepeat });
    await expect(result).resolves.toMatchObject({ kind: 'written', attempts: 3 });
    expect(seen).toEqual(['Old', null]);
    expect(announced).toHaveLength(1);
  });

  it.each([
    ['429', replyOf(429, ''), false],
    ['503', replyOf(503, ''), true],
  ])('is kept back after %s when it may not be repeated', async (_, response, mayHaveTakenEffect) => {
    const script: Script = ({ method }) => (method === 'PUT' ? response : replyOf(200, RECORD));
    const { result, requests } = update(script, { mayRepeat: () => false });
    await expect(result).resolves.toMatchObject({
      kind: 'withheld',
      code: { id: RECORD.id },
      attempts: 1,
      mayHaveTakenEffect,
    });
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  });

  it('fails with its own attempts when the read before a further one fails', async () => {
    const script: Script = ({ method }) => (method === 'PUT' ? replyOf(503, '') : errorOf(403, 'FORBIDDEN'));
    await expect(update(script, { mayRepeat: () => true }).result).rejects.toMatchObject({
      code: 'API_FORBIDDEN',
      status: 403,
      attempts: 1,
      mayHaveTakenEffect: true,
      requestId: REQUEST_ID,
    });
  });

  it('takes a duplicate for a failure, without reading back', async () => {
    const { result, requests } = update(() => errorOf(409, 'DUPLICATE', 'code'));
    await expect(result).rejects.toMatchObject({ code: 'API_DUPLICATE', status: 409, requestId: REQUEST_ID });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['id', { id: uuidOf(2) }],
    ['name', { name: 'Old' }],
    ['type', { type: 'SUCCESS' }],
    ['isActive', { isActive: true }],
  ])('does not take a record for the one sent when its %s differs', async (field, difference) => {
    const { result } = update(() => replyOf(200, { ...RECORD, ...difference }));
    await expect(result).rejects.toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      mayHaveTakenEffect: true,
      message: textWith(field),
    });
  });
});

describe('readCode', () => {
  it('reads one record by its id', async () => {
    const { store, clock, requests } = createScriptedStore(() => replyOf(200, RECORD));
    await expect(clock.run(store.readCode(RECORD.id))).resolves.toMatchObject({ id: RECORD.id, code: 'INT' });
    expect(requests).toMatchObject([
      { method: 'GET', url: `https://tenant.example/api/v2/callcodes/${RECORD.id}` },
    ]);
  });

  it('is null when the tenant has no such record', async () => {
    const { store, clock } = createScriptedStore(() => errorOf(404, 'NOT_FOUND'));
    await expect(clock.run(store.readCode(RECORD.id))).resolves.toBeNull();
  });

  it('refuses another record', async () => {
    const { store, clock } = createScriptedStore(() => replyOf(200, recordOf(2)));
    await expect(clock.run(store.readCode(RECORD.id))).rejects.toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
    });
  });

  it('cannot leave its route, whatever the id', async () => {
    const { store, clock, requests } = createScriptedStore(() => errorOf(404, 'NOT_FOUND'));
    await clock.run(store.readCode('../../oauth/token?x'));
    expect(requests[0]?.url).toBe('https://tenant.example/api/v2/callcodes/..%2F..%2Foauth%2Ftoken%3Fx');
  });
});
