import { describe, expect, it } from 'vitest';
import { at, ROOT, refusalOf, startTenant, toObject, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';
const { name: _name, ...WITHOUT_NAME } = ROOT;
const { parentCallCodeId: _parent, ...WITHOUT_PARENT } = ROOT;

const BAD_BODIES = [
  ['a missing field', WITHOUT_NAME, 'MISSING_FIELD', 'name'],
  ['a field that is undefined', { ...ROOT, isActive: undefined }, 'MISSING_FIELD', 'isActive'],
  ['an unknown field', { ...ROOT, colour: 'red' }, 'INVALID_FIELD', 'colour'],
  ['an id in the body', { ...ROOT, id: uuid(1) }, 'INVALID_FIELD', 'id'],
  ['a name that is no text', { ...ROOT, name: 1 }, 'INVALID_FIELD', 'name'],
  ['a name that is not Unicode', { ...ROOT, name: 'a\ud800' }, 'INVALID_FIELD', 'name'],
  ['an empty name', { ...ROOT, name: '' }, 'INVALID_FIELD', 'name'],
  ['a category that is null', { ...ROOT, category: null }, 'INVALID_FIELD', 'category'],
  ['an activity that is a text', { ...ROOT, isActive: 'true' }, 'INVALID_FIELD', 'isActive'],
  ['a lower-case code', { ...ROOT, code: 'int' }, 'INVALID_CODE', 'code'],
  ['a code of one character', { ...ROOT, code: 'I' }, 'INVALID_CODE', 'code'],
  ['a code of 17 characters', { ...ROOT, code: 'A'.repeat(17) }, 'INVALID_CODE', 'code'],
  ['a code with a hyphen', { ...ROOT, code: 'IN-T' }, 'INVALID_CODE', 'code'],
  ['a code that ends in a line feed', { ...ROOT, code: 'INT\n' }, 'INVALID_CODE', 'code'],
  ['a code that is a number', { ...ROOT, code: 12 }, 'INVALID_CODE', 'code'],
  ['an unknown type', { ...ROOT, type: 'success' }, 'INVALID_TYPE', 'type'],
  ['a type that is null', { ...ROOT, type: null }, 'INVALID_TYPE', 'type'],
  ['a parent that is no id', { ...ROOT, parentCallCodeId: 'INT' }, 'INVALID_PARENT', 'parentCallCodeId'],
  ['an empty parent', { ...ROOT, parentCallCodeId: '' }, 'INVALID_PARENT', 'parentCallCodeId'],
  ['an unknown parent', { ...ROOT, parentCallCodeId: uuid(9) }, 'UNKNOWN_PARENT', 'parentCallCodeId'],
] as const;

const BAD_TEXTS = [
  ['no JSON', '{"name":'],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"INT"'],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['over 64 KiB', JSON.stringify({ ...ROOT, name: 'x'.repeat(70_000) })],
] as const;

describe('create', () => {
  it('answers 201 with the record and its id', async () => {
    await using tenant = await startTenant();
    const answer = await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) });
    expect(answer.status).toBe(201);
    const { id, ...rest } = toObject(answer.json);
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    expect(rest).toEqual(ROOT);
    expect(Object.keys(toObject(answer.json))).toEqual([
      'id',
      'name',
      'code',
      'type',
      'parentCallCodeId',
      'category',
      'isActive',
    ]);
  });

  it('takes an absent parent for a root', async () => {
    await using tenant = await startTenant();
    const answer = await tenant.call('POST', LIST, { body: WITHOUT_PARENT });
    expect([answer.status, at(answer.json, 'parentCallCodeId')]).toEqual([201, null]);
  });

  it.each(['AB', 'A_1', '0123456789ABCDEF', '__'])('takes the code %s', async (code) => {
    await using tenant = await startTenant();
    expect((await tenant.call('POST', LIST, { body: { ...ROOT, code } })).status).toBe(201);
  });

  it.each(BAD_BODIES)('refuses %s', async (_case, body, code, field) => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('POST', LIST, { body }))).toEqual([400, code, field]);
    expect(tenant.sandbox.exportState().callCodes.records).toEqual([]);
  });

  it.each(BAD_TEXTS)('refuses %s', async (_case, text) => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('POST', LIST, { text }))).toEqual([400, 'INVALID_BODY', undefined]);
    expect(tenant.sandbox.exportState().callCodes.records).toEqual([]);
  });

  it('refuses a body of another content type', async () => {
    await using tenant = await startTenant();
    const answer = await tenant.call('POST', LIST, { body: ROOT, headers: { 'content-type': 'text/plain' } });
    expect(refusalOf(answer)).toEqual([400, 'INVALID_BODY', undefined]);
  });

  it('refuses the same code under the same parent, whatever its category, inactive ones included', async () => {
    await using tenant = await startTenant();
    const parent = await tenant.create({ isActive: false });
    await tenant.create({ code: 'HOT', parentCallCodeId: parent, isActive: false });
    const root = await tenant.call('POST', LIST, { body: { ...ROOT, category: 'OTHER' } });
    expect(refusalOf(root)).toEqual([409, 'DUPLICATE', 'code']);
    const child = { ...ROOT, code: 'HOT', parentCallCodeId: parent, category: 'OTHER' };
    expect(refusalOf(await tenant.call('POST', LIST, { body: child }))).toEqual([409, 'DUPLICATE', 'code']);
    expect((await tenant.call('POST', LIST, { body: { ...child, parentCallCodeId: null } })).status).toBe(
      201,
    );
  });

  it('takes three levels and no fourth', async () => {
    await using tenant = await startTenant();
    const one = await tenant.create({});
    const two = await tenant.create({ parentCallCodeId: one });
    const three = await tenant.create({ parentCallCodeId: two });
    const four = await tenant.call('POST', LIST, { body: { ...ROOT, parentCallCodeId: three } });
    expect(refusalOf(four)).toEqual([400, 'MAX_DEPTH', 'parentCallCodeId']);
  });
});

describe('update', () => {
  it('replaces the whole record and keeps its id', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    const body = { ...ROOT, name: 'New', code: 'NEW', type: 'NEUTRAL', category: 'B', isActive: false };
    const answer = await tenant.call('PUT', `${LIST}/${id}`, { body });
    expect([answer.status, answer.json]).toEqual([200, { id, ...body }]);
    expect((await tenant.call('GET', `${LIST}/${id}`)).json).toEqual({ id, ...body });
    expect((await tenant.call('POST', LIST, { body: ROOT })).status).toBe(201);
  });

  it.each(BAD_BODIES)('refuses %s', async (_case, body, code, field) => {
    await using tenant = await startTenant();
    const id = await tenant.create({ code: 'OLD' });
    expect(refusalOf(await tenant.call('PUT', `${LIST}/${id}`, { body }))).toEqual([400, code, field]);
    expect(at((await tenant.call('GET', `${LIST}/${id}`)).json, 'code')).toBe('OLD');
  });

  it.each(BAD_TEXTS)('refuses %s', async (_case, text) => {
    await using tenant = await startTenant();
    const id = await tenant.create({ code: 'OLD' });
    const answer = await tenant.call('PUT', `${LIST}/${id}`, { text });
    expect(refusalOf(answer)).toEqual([400, 'INVALID_BODY', undefined]);
  });

  it('answers 404 for an id that nobody has', async () => {
    await using tenant = await startTenant();
    expect(refusalOf(await tenant.call('PUT', `${LIST}/${uuid(1)}`, { body: ROOT }))[1]).toBe('NOT_FOUND');
  });

  it('refuses a place that another record has, and takes its own', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    await tenant.create({ code: 'HOT', category: 'B', isActive: false });
    const put = (body: unknown) => tenant.call('PUT', `${LIST}/${id}`, { body });
    expect(refusalOf(await put({ ...ROOT, code: 'HOT' }))).toEqual([409, 'DUPLICATE', 'code']);
    expect((await put(ROOT)).status).toBe(200);
  });

  it('moves a record below another parent, with its descendants and as deep as three levels', async () => {
    await using tenant = await startTenant();
    const one = await tenant.create({ code: 'ONE' });
    const two = await tenant.create({ code: 'TWO', parentCallCodeId: one });
    const tree = await tenant.create({ code: 'TREE' });
    const leaf = await tenant.create({ code: 'LEAF', parentCallCodeId: tree });
    const move = (id: string, code: string, parentCallCodeId: string | null) =>
      tenant.call('PUT', `${LIST}/${id}`, { body: { ...ROOT, code, parentCallCodeId } });
    expect(refusalOf(await move(tree, 'TREE', two))).toEqual([400, 'MAX_DEPTH', 'parentCallCodeId']);
    expect((await move(tree, 'TREE', one)).status).toBe(200);
    const below = await tenant.call('POST', LIST, { body: { ...ROOT, parentCallCodeId: leaf } });
    expect(refusalOf(below)[1]).toBe('MAX_DEPTH');
    expect((await move(leaf, 'LEAF', null)).status).toBe(200);
    expect((await move(tree, 'TREE', two)).status).toBe(200);
  });

  it('refuses a record below itself or below its descendant', async () => {
    await using tenant = await startTenant();
    const one = await tenant.create({ code: 'ONE' });
    const two = await tenant.create({ code: 'TWO', parentCallCodeId: one });
    for (const parentCallCodeId of [one, two]) {
      const answer = await tenant.call('PUT', `${LIST}/${one}`, {
        body: { ...ROOT, code: 'ONE', parentCallCodeId },
      });
      expect(refusalOf(answer)).toEqual([400, 'INVALID_PARENT', 'parentCallCodeId']);
    }
  });

  it('makes a root of a record whose new parent is absent', async () => {
    await using tenant = await startTenant();
    const one = await tenant.create({ code: 'ONE' });
    const two = await tenant.create({ code: 'TWO', parentCallCodeId: one });
    const answer = await tenant.call('PUT', `${LIST}/${two}`, { body: WITHOUT_PARENT });
    expect(at(answer.json, 'parentCallCodeId')).toBeNull();
  });

  it('ignores the idempotency key', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    for (const name of ['One', 'Two']) {
      const answer = await tenant.call('PUT', `${LIST}/${id}`, { body: { ...ROOT, name }, key: uuid(1) });
      expect([answer.status, at(answer.json, 'name')]).toEqual([200, name]);
    }
    expect((await tenant.call('PUT', `${LIST}/${id}`, { body: ROOT, key: 'no uuid' })).status).toBe(200);
  });
});
