import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/cxone/callcodes/parse-record.ts';
import { textWith } from '../matchers.ts';
import { recordOf, uuidOf } from '../scripted-tenant.ts';

describe('parseRecord', () => {
  it('takes a record, whatever else is in it', () => {
    const { parentCallCodeId: _, ...root } = recordOf(1);
    const expected = { kind: 'ok', value: { ...root, parentId: null, terms: {} } };
    expect(parseRecord(root)).toEqual(expected);
    expect(parseRecord({ ...root, parentCallCodeId: null, createdAt: 'today' })).toEqual(expected);
    expect(parseRecord({ ...root, parentCallCodeId: uuidOf(2) })).toMatchObject({
      value: { parentId: uuidOf(2) },
    });
  });

  it.each([
    ['id', 7],
    ['id', '../../oauth/token'],
    ['name', null],
    ['code', 'int'],
    ['code', 'X'],
    ['type', 'success'],
    ['parentCallCodeId', ''],
    ['parentCallCodeId', 7],
    ['category', undefined],
    ['isActive', 'true'],
  ])('refuses a record whose %s is %j', (field, value) => {
    expect(parseRecord({ ...recordOf(1), [field]: value })).toMatchObject({
      kind: 'bad',
      problem: textWith(field),
    });
  });

  it.each([null, [], 'INT', 7])('refuses %j', (value) => {
    expect(parseRecord(value).kind).toBe('bad');
  });
});
