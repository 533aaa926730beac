import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DesiredMatrix } from '../../src/model/call-code.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, placeAt, planOptions } from '../helpers/code-builders.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CREATE =
  '{"action":"create","after":{"category":"OUTBOUND_A","code":"INT_HOT","isActive":true,"name":"Hot \\"lead\\" é","parent":"INT","type":"SUCCESS"},"before":null,"path":"INT/INT_HOT"}';
const UPDATE =
  '{"action":"update","after":{"category":"OUTBOUND_A","code":"INT","isActive":true,"name":"Interested","parent":null,"type":"NEUTRAL"},"before":{"category":"OUTBOUND_A","code":"INT","isActive":true,"name":"Name of INT","parent":null,"type":"NEUTRAL"},"path":"INT"}';

const files: DesiredMatrix = matrix([
  desired({ path: 'INT', name: 'Interested' }),
  desired({ path: 'INT/INT_HOT', name: 'Hot "lead" é', type: 'SUCCESS' }),
]);
const records = [actual({ id: 'int', code: 'INT' })];

describe('the hash of a change', () => {
  it('is the SHA-256 of the RFC 8785 JSON of action, path, before and after', () => {
    const { plan } = buildPlan({ matrix: files, actual: records, options: planOptions() });
    expect(plan.changes.map(({ hash }) => hash)).toEqual([sha256(UPDATE), sha256(CREATE)]);
  });
});

describe('the digest of a plan', () => {
  it('is the SHA-256 of the RFC 8785 JSON of version, target, api and sorted hashes', () => {
    const { plan } = buildPlan({ matrix: files, actual: records, options: planOptions() });
    const hashes = [sha256(UPDATE), sha256(CREATE)].sort().map((hash) => `"${hash}"`);
    expect(plan.digest).toBe(`sha256:${sha256(`[1,"acme","callcodes",[${hashes.join(',')}]]`)}`);
  });

  it('of an empty plan is known beforehand', () => {
    const { plan } = buildPlan({
      matrix: matrix([]),
      actual: [],
      options: planOptions({ api: 'dispositions' }),
    });
    expect(plan.digest).toBe(`sha256:${sha256('[1,"acme","dispositions",[]]')}`);
  });

  it('does not depend on where the codes stand, nor on the ids in the tenant', () => {
    const moved = files.codes.map((code, index) => ({
      ...code,
      place: placeAt(index + 40, 'callcodes/other.yml'),
    }));
    const first = buildPlan({ matrix: files, actual: records, options: planOptions() });
    const second = buildPlan({
      matrix: matrix(moved),
      actual: [actual({ id: 'another', code: 'INT' })],
      options: planOptions(),
    });
    expect(second.plan.digest).toBe(first.plan.digest);
  });

  it('covers conflicts, the target and every value', () => {
    const digests = [
      buildPlan({ matrix: files, actual: records, options: planOptions() }),
      buildPlan({ matrix: files, actual: records, options: planOptions({ target: 'other' }) }),
      buildPlan({
        matrix: files,
        actual: [actual({ id: 'int', code: 'INT', category: 'THEIRS' })],
        options: planOptions(),
      }),
      buildPlan({
        matrix: files,
        actual: [actual({ id: 'int', code: 'INT', name: 'B' })],
        options: planOptions(),
      }),
    ].map(({ plan }) => plan.digest);
    expect(new Set(digests).size).toBe(4);
  });
});
