import { describe, expect, it } from 'vitest';
import { ROOT, refusalOf, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('read', () => {
  it('answers with the record, or 404', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    const answer = await tenant.call('GET', `${LIST}/${id}`);
    expect([answer.status, answer.json]).toEqual([200, { id, ...ROOT }]);
    expect(refusalOf(await tenant.call('GET', `${LIST}/${uuid(1)}`))).toEqual([404, 'NOT_FOUND', undefined]);
    expect(refusalOf(await tenant.call('GET', `${LIST}/INT`))).toEqual([404, 'NOT_FOUND', undefined]);
  });
});

describe('paths and methods', () => {
  it.each([
    '/',
    '/api/v2/callcodes/',
    '/api/v1/callcodes',
    `/api/v2/callcodes/${uuid(1)}/x`,
    '/oauth/token/',
  ])('answers 404 at %s', async (path) => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('GET', path))).toEqual([404, 'NOT_FOUND', undefined]);
  });

  it('answers 405 where the path knows other methods', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    const remove = await tenant.call('DELETE', `${LIST}/${id}`);
    expect([remove.status, remove.headers.get('allow')]).toEqual([405, 'GET, PUT']);
    const patch = await tenant.call('PATCH', LIST);
    expect([patch.status, patch.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
