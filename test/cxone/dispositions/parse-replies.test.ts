import { describe, expect, it } from 'vitest';
import { parsePage, parsePostResults } from '../../../src/cxone/dispositions/parse-replies.ts';

const ROW = { dispositionId: 101, dispositionName: 'Sale', notes: '', classificationId: 2, isActive: true };

describe('a page', () => {
  it('without records may leave its rows out', () => {
    expect(parsePage({ totalRecords: 0 })).toEqual({ kind: 'ok', value: { rows: [], totalRecords: 0 } });
    expect(parsePage({ totalRecords: '0', resultSet: {} })).toMatchObject({ kind: 'ok' });
    expect(parsePage({ totalRecords: 1 })).toMatchObject({ kind: 'bad' });
  });

  it.each([undefined, null, 0])('shows a disposition without a classification: %s', (classificationId) => {
    const page = parsePage({ totalRecords: 1, dispositions: [{ ...ROW, classificationId }] });
    expect(page).toMatchObject({ kind: 'ok', value: { rows: [{ classificationId: 0 }] } });
  });

  it.each([
    [{ isActive: 'True' }, { isActive: true }],
    [{ isActive: 0 }, { isActive: false }],
    [{ dispositionName: null }, { dispositionName: '' }],
    [{ isPreviewDisposition: '1' }, { isPreviewDisposition: true }],
    [{ notes: null }, { notes: '' }],
  ])('takes %j for %j', (facts, row) => {
    const page = parsePage({ totalRecords: 1, dispositions: [{ ...ROW, ...facts }] });
    expect(page).toMatchObject({ kind: 'ok', value: { rows: [row] } });
  });

  it.each([
    ['no object', 'rows'],
    ['no count', { dispositions: [ROW] }],
    ['a negative count', { totalRecords: -1, dispositions: [] }],
    ['rows that are none', { totalRecords: 1, dispositions: {} }],
    ['a row without an id', { totalRecords: 1, dispositions: [{ ...ROW, dispositionId: 0 }] }],
    ['a row with a name that is none', { totalRecords: 1, dispositions: [{ ...ROW, dispositionName: {} }] }],
    ['a row with a state that is none', { totalRecords: 1, dispositions: [{ ...ROW, isActive: 'yes' }] }],
    [
      'a classification that is none',
      { totalRecords: 1, dispositions: [{ ...ROW, classificationId: 'Sale' }] },
    ],
  ])('with %s is refused', (_, json) => {
    expect(parsePage(json)).toMatchObject({ kind: 'bad' });
  });
});

describe('the results of a POST', () => {
  it('are read by position, each by itself', () => {
    const dispositionResults = [
      { dispositionId: '101', success: true, error: '' },
      { dispositionId: 0, success: false, error: 'Name in use' },
      { success: false },
    ];
    expect(parsePostResults({ errorCount: 2, dispositionResults }, 3)).toEqual({
      kind: 'ok',
      value: [
        { kind: 'created', id: '101' },
        { kind: 'refused', error: 'Name in use' },
        { kind: 'refused', error: '' },
      ],
    });
  });

  it.each([
    ['too few', [{ dispositionId: 1, success: true }]],
    ['one without a word', [{ dispositionId: 1, success: true }, {}]],
    ['a success without an id', [{ dispositionId: 1, success: true }, { success: true }]],
  ])('are refused with %s', (_, dispositionResults) => {
    expect(parsePostResults({ dispositionResults }, 2)).toMatchObject({ kind: 'bad' });
  });
});
