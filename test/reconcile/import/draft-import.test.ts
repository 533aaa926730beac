import { describe, expect, it } from 'vitest';
import { CATEGORY_LIMITS, checkText, NAME_LIMITS } from '../../../src/matrix/name-limits.ts';
import { toAbsentParentId } from '../../../src/model/absent-parent.ts';
import type { ActualCode } from '../../../src/model/call-code.ts';
import { draftImport } from '../../../src/reconcile/import/draft-import.ts';
import { selectCategories } from '../../../src/reconcile/import/select-categories.ts';
import { actual } from '../../helpers/code-builders.ts';

const draft = (records: readonly ActualCode[]) =>
  draftImport(records, {
    checkName: (text) => checkText(text, NAME_LIMITS),
    checkCategory: (text) => checkText(text, CATEGORY_LIMITS),
    desiredTerms: () => ({}),
    spellName: ({ name }) => ({ name, path: null, category: null }),
    isRedacted: ({ name }) => name.includes('***'),
  });

const parentsOf = (records: readonly ActualCode[]) =>
  draft(records).codes.map(({ path, parent }) => [path, parent.kind === 'root' ? 'root' : parent]);

describe('draftImport', () => {
  it('lists records by path, whatever their order, inactive ones as such', () => {
    const records = [
      actual({ id: '3', code: 'HOT', parentId: '1', isActive: false }),
      actual({ id: '1', code: 'INT' }),
      actual({ id: '2', code: 'CB', type: 'FAILURE', category: 'OTHER' }),
    ];
    const { codes, leftOut } = draft(records);
    expect(codes).toMatchObject([
      { path: 'CB', type: 'FAILURE', category: 'OTHER', active: true, parent: { kind: 'root' } },
      { path: 'INT', active: true },
      { path: 'INT/HOT', code: 'HOT', active: false, parent: { kind: 'listed', path: 'INT' } },
    ]);
    expect(leftOut).toEqual([]);
    expect(draft(records.toReversed())).toEqual({ codes, leftOut });
  });

  it.each<[string, Partial<ActualCode>]>([
    ['an empty name', { name: '' }],
    ['a name of 101 characters', { name: 'x'.repeat(101) }],
    ['a name with a line break', { name: 'a\nb' }],
    ['a name with a blank at its end', { name: 'a ' }],
    ['a category in brackets', { category: '[A]' }],
    ['a category of 65 characters', { category: 'x'.repeat(65) }],
    ['a secret of the run', { name: 'my ***' }],
  ])('leaves out %s, and names it as the parent that only the tenant has', (_, odd) => {
    const records = [
      actual({ id: '1', code: 'INT', ...odd }),
      actual({ id: '2', code: 'HOT', parentId: '1' }),
      actual({ id: '3', code: 'DAY', parentId: '2' }),
    ];
    expect(draft(records).leftOut).toMatchObject([{ id: '1' }]);
    expect(parentsOf(records)).toEqual([
      ['INT/HOT', { kind: 'tenant', path: 'INT' }],
      ['INT/HOT/DAY', { kind: 'listed', path: 'INT/HOT' }],
    ]);
  });

  it('leaves out what is active below something inactive, and nothing else there', () => {
    const records = [
      actual({ id: '1', code: 'OLD', isActive: false }),
      actual({ id: '2', code: 'HOT', parentId: '1' }),
      actual({ id: '3', code: 'DAY', parentId: '2' }),
      actual({ id: '4', code: 'GONE', parentId: '2', isActive: false }),
    ];
    expect(draft(records).leftOut.map(({ id }) => id)).toEqual(['2', '3']);
    expect(parentsOf(records)).toEqual([
      ['OLD', 'root'],
      ['OLD/HOT/GONE', { kind: 'tenant', path: 'OLD/HOT' }],
    ]);
  });

  it('leaves out what has lost its parent, runs in a circle, is too deep, or is one of several', () => {
    const records = [
      actual({ id: '1', code: 'LOST', parentId: 'gone' }),
      actual({ id: '2', code: 'BELOW', parentId: '1' }),
      actual({ id: '3', code: 'ROUND', parentId: '4' }),
      actual({ id: '4', code: 'ABOUT', parentId: '3' }),
      actual({ id: '5', code: 'L1' }),
      actual({ id: '6', code: 'L2', parentId: '5' }),
      actual({ id: '7', code: 'L3', parentId: '6' }),
      actual({ id: '8', code: 'L4', parentId: '7' }),
      actual({ id: '9', code: 'M2', parentId: '5' }),
      actual({ id: 'a', code: 'TWIN' }),
      actual({ id: 'b', code: 'TWIN' }),
      actual({ id: 'c', code: 'CHILD', parentId: 'a' }),
      actual({ id: 'd', code: 'TAGGED', parentId: toAbsentParentId('INT') }),
    ];
    const { codes, leftOut } = draft(records);
    expect(codes.map(({ path }) => path)).toEqual(['L1/M2']);
    expect(leftOut.map(({ id }) => id)).toEqual(records.map(({ id }) => id).filter((id) => id !== '9'));
    expect(new Set(leftOut.map(({ reason }) => reason)).size).toBeGreaterThan(3);
  });

  it('names a parent of another category, that is not chosen, as the tenant has it', () => {
    const { codes } = draft([
      actual({ id: '1', code: 'INT', category: 'A' }),
      actual({ id: '2', code: 'HOT', category: 'B', parentId: '1' }),
    ]);
    expect(selectCategories(codes, new Set(['B']))).toMatchObject([
      { path: 'INT/HOT', parent: { kind: 'tenant', path: 'INT' } },
    ]);
  });
});
