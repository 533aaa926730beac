import { describe, expect, it } from 'vitest';
import { toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import { type Answer, at, ROOT, refusalOf, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

function manyRoots(count: number) {
  return toSandboxState(
    Array.from({ length: count }, (_none, index) => ({
      id: uuid(index + 1),
      ...ROOT,
      code: `C${index + 1}0`,
      name: `Name ${index + 1}`,
    })),
  );
}

function codesOf(answer: Answer): unknown[] {
  const rows = at(answer.json, 'callCodes');
  return Array.isArray(rows) ? rows.map((row) => at(row, 'code')) : [];
}

function countsOf(answer: Answer): unknown[] {
  return ['page', 'pageSize', 'totalCount'].map((name) => at(answer.json, name));
}

describe('list', () => {
  it('gives records in the contract’s form, with the records of this page as pageSize', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    const answer = await tenant.call('GET', `${LIST}?page=1&pageSize=100`);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ callCodes: [{ id, ...ROOT }], page: 1, pageSize: 1, totalCount: 1 });
  });

  it('pages in creation order; the last page is shorter, a page beyond the end is empty', async () => {
    await using tenant = await startTenant({ state: manyRoots(5) });
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => tenant.call('GET', `${LIST}?page=${page}&pageSize=2`)),
    );
    expect(pages.map(codesOf)).toEqual([['C10', 'C20'], ['C30', 'C40'], ['C50'], []]);
    expect(pages.map(countsOf)).toEqual([
      [1, 2, 5],
      [2, 2, 5],
      [3, 1, 5],
      [4, 0, 5],
    ]);
  });

  it('starts at page 1 with 100 rows, and caps what was asked at 100 or below', async () => {
    await using tenant = await startTenant({ state: manyRoots(150) });
    expect(countsOf(await tenant.call('GET', LIST))).toEqual([1, 100, 150]);
    expect(countsOf(await tenant.call('GET', `${LIST}?pageSize=1000`))).toEqual([1, 100, 150]);
    tenant.sandbox.setSwitches({ pageSizeCap: 40 });
    const last = await tenant.call('GET', `${LIST}?page=4&pageSize=100`);
    expect([countsOf(last), codesOf(last)[0]]).toEqual([[4, 30, 150], 'C1210']);
  });

  it('shows a code created meanwhile at the end', async () => {
    await using tenant = await startTenant({ state: manyRoots(3) });
    const child = await tenant.create({ code: 'CHILD', parentCallCodeId: uuid(1) });
    const answer = await tenant.call('GET', LIST);
    expect(codesOf(answer)).toEqual(['C10', 'C20', 'C30', 'CHILD']);
    await tenant.call('PUT', `${LIST}/${uuid(1)}`, { body: { ...ROOT, code: 'MOVED' } });
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['MOVED', 'C20', 'C30', 'CHILD']);
    expect(at((await tenant.call('GET', LIST)).json, 'callCodes', 3, 'id')).toBe(child);
  });

  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1.5', 'page'],
    ['page=x', 'page'],
    ['page=', 'page'],
    ['page=1&page=2', 'page'],
    ['pageSize=0', 'pageSize'],
    ['pageSize=ten', 'pageSize'],
  ])('refuses %s', async (query, field) => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('GET', `${LIST}?${query}`))).toEqual([400, 'INVALID_PAGE', field]);
  });

  it('filters by code, name or category, taken as one percent-encoded value', async () => {
    await using tenant = await startTenant();
    const name = 'Hot & cold = 100 % + ünï';
    await tenant.create({ code: 'ONE', name });
    await tenant.create({ code: 'TWO', category: 'B', isActive: false });
    await tenant.create({ code: 'THREE', category: 'B' });
    const filtered = async (filter: string) =>
      codesOf(await tenant.call('GET', `${LIST}?filter=${encodeURIComponent(filter)}`));
    expect(await filtered('code=TWO')).toEqual(['TWO']);
    expect(await filtered('code=two')).toEqual([]);
    expect(await filtered('code=TW')).toEqual([]);
    expect(await filtered(`name=${name}`)).toEqual(['ONE']);
    expect(await filtered('category=B')).toEqual(['TWO', 'THREE']);
    const second = await tenant.call('GET', `${LIST}?filter=category%3DB&page=2&pageSize=1`);
    expect([codesOf(second), countsOf(second)]).toEqual([['THREE'], [2, 1, 2]]);
  });

  it('filters by parent; empty means roots; both filters hold together', async () => {
    await using tenant = await startTenant();
    const parent = await tenant.create({ code: 'INT' });
    await tenant.create({ code: 'HOT', parentCallCodeId: parent });
    await tenant.create({ code: 'HOT' });
    const listed = async (query: string) => codesOf(await tenant.call('GET', `${LIST}?${query}`));
    expect(await listed(`parentCallCodeId=${parent}`)).toEqual(['HOT']);
    expect(await listed('parentCallCodeId=')).toEqual(['INT', 'HOT']);
    expect(await listed('parentCallCodeId=&filter=code%3DHOT')).toEqual(['HOT']);
    expect(await listed(`parentCallCodeId=${uuid(999)}`)).toEqual([]);
  });

  it.each([
    ['filter=INT', 'filter'],
    ['filter=', 'filter'],
    ['filter=code%3D', 'filter'],
    ['filter=type%3DSUCCESS', 'filter'],
    ['filter=code%3DA&filter=code%3DB', 'filter'],
    ['filter=code%3D%zz', 'filter'],
    ['parentCallCodeId=nobody', 'parentCallCodeId'],
    ['code=INT', 'code'],
  ])('refuses %s', async (query, field) => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('GET', `${LIST}?${query}`))).toEqual([400, 'INVALID_FILTER', field]);
  });

  it('answers an empty result with 200 or, when switched, with 404', async () => {
    await using tenant = await startTenant();
    expect(countsOf(await tenant.call('GET', LIST))).toEqual([1, 0, 0]);
    tenant.sandbox.setSwitches({ emptyListAs404: true });
    expect(refusalOf(await tenant.call('GET', LIST))).toEqual([404, 'NOT_FOUND', undefined]);
    await tenant.create({});
    expect((await tenant.call('GET', LIST)).status).toBe(200);
    expect((await tenant.call('GET', `${LIST}?filter=code%3DNONE`)).status).toBe(404);
  });

  it('leaves out the parent of a root when switched', async () => {
    await using tenant = await startTenant({ switches: { rootParent: 'absent' } });
    const id = await tenant.create({});
    const { parentCallCodeId: _none, ...bare } = ROOT;
    expect((await tenant.call('GET', `${LIST}/${id}`)).json).toEqual({ id, ...bare });
    expect(at((await tenant.call('GET', LIST)).json, 'callCodes', 0)).toEqual({ id, ...bare });
  });

  it('lags behind writes when switched, while GET by id, POST and PUT see the truth', async () => {
    await using tenant = await startTenant({ switches: { listLagMs: 2000 } });
    const id = await tenant.create({});
    expect(countsOf(await tenant.call('GET', LIST))).toEqual([1, 0, 0]);
    expect((await tenant.call('GET', `${LIST}/${id}`)).status).toBe(200);
    expect((await tenant.call('POST', LIST, { body: ROOT })).status).toBe(409);
    tenant.clock.advance(1999);
    expect(codesOf(await tenant.call('GET', LIST))).toEqual([]);
    tenant.clock.advance(1);
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['INT']);
    await tenant.call('PUT', `${LIST}/${id}`, { body: { ...ROOT, code: 'NEW' } });
    tenant.clock.advance(1000);
    await tenant.call('PUT', `${LIST}/${id}`, { body: { ...ROOT, code: 'NEWER' } });
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['INT']);
    expect(codesOf(await tenant.call('GET', `${LIST}?filter=code%3DINT`))).toEqual(['INT']);
    tenant.clock.advance(1000);
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['NEW']);
    tenant.clock.advance(1000);
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['NEWER']);
    expect(at((await tenant.call('GET', `${LIST}/${id}`)).json, 'code')).toBe('NEWER');
  });

  it('never shows a later code before an earlier one, also when the lag is switched off between them', async () => {
    await using tenant = await startTenant({ switches: { listLagMs: 1000 } });
    await tenant.create({ code: 'ONE' });
    tenant.sandbox.setSwitches({ listLagMs: 0 });
    await tenant.create({ code: 'TWO' });
    expect(codesOf(await tenant.call('GET', LIST))).toEqual([]);
    tenant.clock.advance(1000);
    expect(codesOf(await tenant.call('GET', LIST))).toEqual(['ONE', 'TWO']);
  });
});
