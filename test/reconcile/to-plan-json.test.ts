import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { toPlanJson } from '../../src/reconcile/to-plan-json.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';
import { forestArbitrary } from '../helpers/forest-arbitrary.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'),
);
if (typeof schema !== 'object' || schema === null) throw new TypeError('The plan schema is no object.');
const isPlan = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const result = buildPlan({
  matrix: matrix([
    desired({ path: 'INT', name: 'Interested' }),
    desired({ path: 'INT/INT_HOT', name: 'Hot lead', type: 'SUCCESS', line: 8 }),
    desired({ path: 'TAKEN' }),
  ]),
  actual: [
    actual({ id: 'int', code: 'INT' }),
    actual({ id: 'old', code: 'OLD', terms: { zeta: 1, alpha: null } }),
    actual({ id: 'taken', code: 'TAKEN', category: 'THEIRS' }),
  ],
  options: planOptions({ removed: 'deactivate' }),
});

describe('the published plan', () => {
  it('keeps one order of keys and ends with a line feed', () => {
    expect(toPlanJson(result.plan)).toMatchSnapshot();
  });

  it('says the same as the plan', () => {
    const { adoptions, ...rest } = result.plan;
    expect(adoptions).toEqual([]);
    expect(JSON.parse(toPlanJson(result.plan))).toEqual(rest);
  });

  it('fits its schema', () => {
    expect(isPlan(JSON.parse(toPlanJson(result.plan)))).toBe(true);
  });

  it('names what is adopted, where there is such', () => {
    const terms = { tag: '[callcode INT @ OUTBOUND_A]' };
    const { plan } = buildPlan({
      matrix: matrix([desired({ path: 'INT' })]),
      actual: [actual({ id: 'int', code: 'INT', terms: { tag: null } })],
      options: planOptions({ api: 'dispositions' }),
      desiredTerms: () => terms,
    });
    const json: unknown = JSON.parse(toPlanJson(plan));
    expect(isPlan(json)).toBe(true);
    expect(json).toEqual(plan);
    expect(json).toMatchObject({ changes: [], adoptions: [{ path: 'INT', after: terms }] });
  });

  it('fits its schema whatever is planned', () => {
    fc.assert(
      fc.property(forestArbitrary, fc.constantFrom('keep', 'deactivate'), (forest, removed) => {
        const { plan } = buildPlan({ ...forest, options: planOptions({ removed }) });
        isPlan(JSON.parse(toPlanJson(plan)));
        expect(isPlan.errors ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a field that it does not know', { extra: 1 }],
    ['another version', { formatVersion: 2 }],
    ['a digest of another kind', { digest: 'md5:00' }],
    ['a create of a record that exists', { changes: [{ ...result.plan.changes[1], id: 'x' }] }],
    ['a conflict without a reason', { changes: [{ ...result.plan.changes[3], reason: undefined }] }],
    ['an update that changes nothing', { changes: [{ ...result.plan.changes[0], fields: [] }] }],
  ])('does not fit with %s', (_what, broken) => {
    expect(isPlan(JSON.parse(JSON.stringify({ ...result.plan, ...broken })))).toBe(false);
  });
});
