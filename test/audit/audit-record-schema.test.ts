import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAuditRecord } from '../../src/audit/is-audit-record.ts';
import { toRecord } from '../../src/audit/to-record.ts';
import type { AuditEntry } from '../../src/model/audit-record.ts';
import { HEADER, parseObject, values } from '../helpers/apply-fixtures.ts';

const schema = parseObject(
  await readFile(new URL('../../schema/audit-record.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validate = ajv.compile(schema);

const POSITION = { seq: 3, timestamp: '2026-01-01T00:00:00.000Z', prevHash: '0'.repeat(64) };
const RESULT = {
  action: 'UPDATE_CALL_CODE',
  code: 'AA',
  path: 'AA',
  status: 'SUCCESS',
  latencyMs: 41.5,
  requestId: 'r',
  attempts: 1,
  httpStatus: 200,
  callCodeId: 'id',
  before: values('AA'),
  after: values('AA', { classificationId: 2, tag: null }),
  error: null,
} as const;
const ENTRIES: readonly AuditEntry[] = [
  HEADER,
  {
    ...HEADER,
    actor: 'me',
    commit: 'c',
    runUrl: 'https://x.test',
    coverage: { mode: 'approved', by: 'reviewed-plans', givenBy: 'you', pullRequests: [7] },
  },
  { action: 'INTENT', code: 'AA', path: 'AA', requestId: 'r', after: values('AA') },
  RESULT,
  { ...RESULT, action: 'ADOPT_CALL_CODE', before: null },
  { ...RESULT, status: 'FAILURE', error: { code: 'STALE', message: '' } },
  {
    ...RESULT,
    status: 'SKIPPED',
    requestId: null,
    latencyMs: null,
    attempts: 0,
    httpStatus: null,
    callCodeId: null,
    error: { code: 'CANCELLED', message: 'x' },
  },
  {
    action: 'CLOSE',
    outcome: 'partial',
    cancelled: true,
    counts: { applied: 1, adopted: 2, failed: 3, skipped: 4 },
  },
];
const RECORDS = ENTRIES.map((entry) => toRecord(entry, POSITION));

describe('the published schema of a record', () => {
  it('is a schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it.each(RECORDS)('accepts what is written: $action $status', (record) => {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
    expect(isAuditRecord(record)).toBe(true);
  });

  it('judges a changed record as the verifier does', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      -1,
      1.5,
      200,
      true,
      [],
      [1],
      {},
      '0'.repeat(64),
      values('BB'),
      'SUCCESS',
      'INTENT',
      'SKIPPED',
    );
    fc.assert(
      fc.property(fc.constantFrom(...RECORDS), fc.nat(30), odd, fc.boolean(), (record, at, value, inside) => {
        const changed = change(record, { at, value, inside });
        expect(isAuditRecord(changed)).toBe(validate(changed));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Sets, adds or (for `x`) deletes one key, at the top or one level down. */
function change(
  record: object,
  { at, value, inside }: { at: number; value: unknown; inside: boolean },
): object {
  const copy: Record<string, unknown> = structuredClone({ ...record });
  const nested = Object.values(copy).find(
    (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
  );
  const owner = inside && nested !== undefined ? nested : copy;
  const key = Object.keys(owner)[at] ?? 'surplus';
  if (value === 'x') delete owner[key];
  else owner[key] = value;
  return copy;
}
