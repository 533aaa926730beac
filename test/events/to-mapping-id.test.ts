import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMappingId } from '../../src/events/to-mapping-id.ts';

const FACTS = {
  run: '1234567890',
  attempt: 2,
  job: 'apply',
  target: 'acme-prod',
  planDigest: `sha256:0123abcd${'f'.repeat(56)}`,
};

it('names run, attempt, job, target and the beginning of the digest', () => {
  expect(toMappingId(FACTS)).toBe('MAP_1234567890_2_apply_acme-prod_0123abcd');
});

it('differs between the jobs of a matrix by their targets, and between attempts', () => {
  const ids = [FACTS, { ...FACTS, target: 'acme-test' }, { ...FACTS, attempt: 3 }].map(toMappingId);
  expect(new Set(ids).size).toBe(3);
});

it('has a word for a desk, where there is no job', () => {
  const run = '6f1c4a7e-0000-4000-8000-000000000001';
  expect(toMappingId({ ...FACTS, run, attempt: 1, job: null })).toBe(`MAP_${run}_1_local_acme-prod_0123abcd`);
});

it('fits into a header, whatever its parts hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.string(),
      fc.nat(),
      (job, run, attempt) => {
        expect(toMappingId({ ...FACTS, run, job, attempt })).toMatch(/^MAP_[A-Za-z0-9_-]{1,500}$/);
      },
    ),
  );
});
