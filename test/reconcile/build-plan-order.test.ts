import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';

describe('the order of changes', () => {
  it('is creates and updates down, deactivations up, then conflicts, each by path', () => {
    const { plan } = buildPlan({
      matrix: matrix([
        desired({ path: 'ZZ' }),
        desired({ path: 'ZZ/AA' }),
        desired({ path: 'A_' }),
        desired({ path: 'A1', name: 'Other' }),
        desired({ path: 'TT' }),
      ]),
      actual: [
        actual({ id: '1', code: 'A1' }),
        actual({ id: '2', code: 'RR' }),
        actual({ id: '3', code: 'R2', parentId: '2' }),
        actual({ id: '4', code: 'R1', parentId: '2' }),
        actual({ id: '5', code: 'TT', category: 'THEIRS' }),
        actual({ id: '6', code: 'KK' }),
        actual({ id: '7', code: 'TH', parentId: '6', category: 'THEIRS' }),
      ],
      options: planOptions({ removed: 'deactivate' }),
    });
    expect(plan.changes.map(({ action, path }) => `${action} ${path}`)).toEqual([
      'update A1',
      'create A_',
      'create ZZ',
      'create ZZ/AA',
      'deactivate RR/R1',
      'deactivate RR/R2',
      'deactivate RR',
      'conflict KK',
      'conflict TT',
    ]);
  });
});

describe('a large plan', () => {
  const SIZE = 50_000;
  /** Several times what it takes, and a small part of what comparing every pair would take; processor time, since the machine may be busy. */
  const MAX_CPU_MS = 15_000;
  const codes: DesiredCode[] = [];
  const records: ActualCode[] = [];
  for (let index = 0; index < SIZE; index += 1) {
    const root = `R${Math.floor(index / 100)}`;
    const path = index % 100 === 0 ? root : `${root}/C${index % 100}`;
    const parentId = index % 100 === 0 ? null : `id-${index - (index % 100)}`;
    codes.push(desired({ path, line: index + 1 }));
    records.push(actual({ id: `id-${index}`, code: path.slice(path.lastIndexOf('/') + 1), parentId }));
  }

  it('that is empty grows with the number of codes only', () => {
    const start = process.cpuUsage();
    const { plan } = buildPlan({
      matrix: matrix(codes),
      actual: records.toReversed(),
      options: planOptions(),
    });
    expect(plan.summary).toMatchObject({ unchanged: SIZE, update: 0 });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(MAX_CPU_MS);
  });

  it('that changes every code grows with their number only', () => {
    const renamed = codes.map((code) => ({ ...code, name: 'Other' }));
    const start = process.cpuUsage();
    const { plan } = buildPlan({ matrix: matrix(renamed), actual: records, options: planOptions() });
    expect(plan.summary).toMatchObject({ unchanged: 0, update: SIZE });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(MAX_CPU_MS);
  });
});
