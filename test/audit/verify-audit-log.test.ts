import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderAuditVerification } from '../../src/audit/render-audit-verification.ts';
import { FIRST_PREV_HASH, toRecordHash } from '../../src/audit/to-record.ts';
import { verifyAuditLog } from '../../src/audit/verify-audit-log.ts';
import type { AuditResult } from '../../src/model/audit-record.ts';
import { openTestLog, parseObject, values } from '../helpers/apply-fixtures.ts';

const result = (path: string, overrides: Partial<AuditResult> = {}): AuditResult => ({
  action: 'CREATE_CALL_CODE',
  code: 'AA',
  path,
  status: 'SUCCESS',
  latencyMs: 41,
  requestId: `r-${path}`,
  attempts: 1,
  httpStatus: 201,
  callCodeId: 'id',
  before: null,
  after: values(path, { name: 'Größe \u001b "x" 😀' }),
  error: null,
  ...overrides,
});
const FAILED: Partial<AuditResult> = { status: 'FAILURE', error: { code: 'API_REJECTED', message: 'No.' } };
const SKIPPED: Partial<AuditResult> = {
  status: 'SKIPPED',
  requestId: null,
  attempts: 0,
  httpStatus: null,
  latencyMs: null,
  error: { code: 'CANCELLED', message: 'No.' },
};

let text: string;
let lines: readonly string[];
let closingHash: string;

/** One of each kind of record; the write of CC never got an answer. */
beforeAll(async () => {
  const log = await openTestLog();
  for (const path of ['AA', 'BB', 'CC', 'DD']) {
    await log.append({ action: 'INTENT', code: 'AA', path, requestId: `r-${path}`, after: values(path) });
  }
  await log.append(result('AA'));
  await log.append(result('BB', FAILED));
  await log.append(result('CC', { ...FAILED, requestId: null }));
  await log.append(result('DD', { action: 'ADOPT_CALL_CODE' }));
  await log.append(result('EE', SKIPPED));
  const counts = { applied: 1, adopted: 1, failed: 2, skipped: 1 };
  closingHash = await log.close({ action: 'CLOSE', outcome: 'partial', cancelled: true, counts });
  text = await readFile(log.file, 'utf8');
  lines = text.split('\n').slice(0, -1);
});

const verify = (content: string | Uint8Array, expectedHash: string | null = null) =>
  verifyAuditLog({ chunks: [Buffer.from(content)], expectedHash });
const joined = (parts: readonly string[]) => parts.map((line) => `${line}\n`).join('');

/** The lines with one record changed, and the whole chain made to fit again. */
function forge(at: number, patch: Record<string, unknown>): readonly string[] {
  let prevHash = FIRST_PREV_HASH;
  return lines.map((line, index) => {
    const parsed = parseObject(line);
    const rest: Record<string, unknown> = { ...parsed, ...(index === at ? patch : {}), prevHash };
    delete rest['hash'];
    prevHash = toRecordHash(rest);
    return JSON.stringify({ ...rest, hash: prevHash });
  });
}

describe('verifying a whole log', () => {
  it('proves it by its closing hash, and lists what nobody knows the outcome of', async () => {
    const verification = await verify(text, closingHash);
    expect(verification).toMatchObject({
      kind: 'verified',
      proof: 'closing-hash',
      records: 11,
      lastHash: closingHash,
    });
    expect(verification.unknownOutcomes).toEqual([{ path: 'CC', code: 'AA', requestId: 'r-CC', line: 4 }]);
    expect(verification.header?.target).toBe('acme');
    expect(verification.close?.outcome).toBe('partial');
  });

  it('claims inner consistency only, without a hash', async () => {
    expect(await verify(text)).toMatchObject({ kind: 'verified', proof: 'inner-consistency' });
  });

  it('takes upper-case hashes and a last line without its line feed', async () => {
    expect(await verify(text.trimEnd(), closingHash.toUpperCase())).toMatchObject({
      kind: 'verified',
      proof: 'closing-hash',
    });
  });

  it('tells a forged log that fits in itself by the hash alone', async () => {
    const forged = joined(forge(5, { callCodeId: 'other' }));
    expect(await verify(forged)).toMatchObject({ kind: 'verified', proof: 'inner-consistency' });
    expect(await verify(forged, closingHash)).toMatchObject({ kind: 'other-log', expectedHash: closingHash });
  });

  it('does not mind how the bytes are cut into chunks', async () => {
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await verifyAuditLog({ chunks, expectedHash: closingHash })).toMatchObject({
          kind: 'verified',
        });
      }),
      { numRuns: 30 },
    );
  });

  it('takes 5,000 records in its stride', async () => {
    const verification = await verifyAuditLog({ chunks: longLog(5_000), expectedHash: null });
    expect(verification).toMatchObject({ kind: 'verified', records: 5_002 });
  });
});

describe('a log that was tampered with', () => {
  it('is found out whichever byte changes', async () => {
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ mask;
        expect((await verify(changed)).kind).not.toBe('verified');
      }),
      { numRuns: 1000 },
    );
  });

  it('is found out whichever byte is cut out', async () => {
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), async (at) => {
        const cut = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
        expect((await verify(cut)).kind).not.toBe('verified');
      }),
      { numRuns: 300 },
    );
  });

  it('is found out whichever line is dropped, at the first line that no longer fits', async () => {
    for (const [at] of lines.entries()) {
      const verification = await verify(joined(lines.toSpliced(at, 1)));
      const expected =
        at === lines.length - 1 ? { kind: 'end-missing', records: at } : { kind: 'broken', line: at + 1 };
      expect(verification).toMatchObject(expected);
    }
  });

  it('is found out whichever lines are swapped or doubled', async () => {
    for (const [at, line] of lines.entries()) {
      expect(await verify(joined(lines.toSpliced(at, 0, line)))).toMatchObject({
        kind: 'broken',
        line: at + 2,
      });
      const swapped = lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse());
      if (at < lines.length - 1)
        expect(await verify(joined(swapped))).toMatchObject({ kind: 'broken', line: at + 1 });
    }
  });

  it.each([
    ['blanks', (line: string) => line.replace('"status":', '"status": '), 'spelling'],
    ['a key twice', (line: string) => line.replace('"status":', '"status":"FAILURE","status":'), 'spelling'],
    ['other escapes', (line: string) => line.replace('AA', '\\u0041A'), 'spelling'],
    ['a foreign key', (line: string) => line.replace('"status":', '"more":1,"status":'), 'shape'],
    ['a byte order mark', (line: string) => `\uFEFF${line}`, 'json'],
    [
      'another hash',
      (line: string) => line.replace(/[0-9a-f]"}$/, (end) => (end.startsWith('0') ? '1"}' : '0"}')),
      'hash',
    ],
    ['another prevHash', (line: string) => line.replace(/"prevHash":"./, '"prevHash":"x'), 'shape'],
    [
      'another prevHash of the right form',
      (line: string) => line.replace(/"prevHash":"[0-9a-f]{4}/, '"prevHash":"0000'),
      'prev-hash',
    ],
    ['another value', (line: string) => line.replace('"latencyMs":41', '"latencyMs":42'), 'hash'],
    ['deep nesting', () => '['.repeat(100_000) + ']'.repeat(100_000), 'shape'],
  ] as const)('is found out by %s in a line', async (_what, change, rule) => {
    const changed = lines.map((line, index) => (index === 5 ? change(line) : line));
    expect(await verify(joined(changed))).toMatchObject({ kind: 'broken', line: 6, rule });
  });

  it.each([
    ['a bare SUCCESS', 5, { requestId: null }, 'result-without-intent'],
    ['a result of another path', 5, { path: 'ZZ' }, 'result-without-intent'],
    ['a result under an id that no intent has', 5, { requestId: 'r-ZZ' }, 'result-without-intent'],
    ['a bare FAILURE of a path without an open intent', 9, { status: 'FAILURE' }, 'result-without-intent'],
    ['an intent under an id in use', 2, { requestId: 'r-AA' }, 'intent-repeated'],
    [
      'counts that are not those of the records',
      10,
      { counts: { applied: 2, adopted: 1, failed: 2, skipped: 1 } },
      'counts',
    ],
    ['another seq', 3, { seq: 7 }, 'seq'],
    ['a second header', 1, {}, 'order'],
  ] as const)('is found out although its chain fits: %s', async (what, at, patch, rule) => {
    const header = parseObject(lines[0] ?? '');
    const parts = what === 'a second header' ? [lines[0] ?? '', headerAt(1, header)] : forge(at, patch);
    expect(await verify(joined(parts))).toMatchObject({ kind: 'broken', line: at + 1, rule });
  });

  it('is found out by anything behind the closing record', async () => {
    for (const more of ['\n', 'x', '{}\n', `${lines[1] ?? ''}\n`]) {
      expect(await verify(text + more)).toMatchObject({ kind: 'broken', line: 12 });
    }
  });

  it('is given up at a line that no record is as long as', async () => {
    const endless = function* () {
      for (let index = 0; index < 40; index += 1) yield Buffer.alloc(64 * 1024, 'x');
    };
    expect(await verifyAuditLog({ chunks: endless(), expectedHash: null })).toMatchObject({
      kind: 'broken',
      rule: 'too-long',
    });
  });
});

describe('the log of a killed run', () => {
  it('verifies up to its last whole line wherever it was cut, and says that the end is missing', async () => {
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), async (length) => {
        const kept = bytes.subarray(0, length);
        const whole = lines.filter(
          (_, index) => Buffer.byteLength(lines.slice(0, index + 1).join('\n')) <= length,
        ).length;
        expect(await verify(kept)).toMatchObject({ kind: 'end-missing', records: whole });
      }),
      { numRuns: 300 },
    );
  });

  it('lists its open intents', async () => {
    const verification = await verify(joined(lines.slice(0, 6)));
    expect(verification.unknownOutcomes.map(({ path }) => path)).toEqual(['BB', 'CC', 'DD']);
  });
});

describe('what is said of it', () => {
  it('names the verdict first and every unknown outcome after it', async () => {
    const said = async (content: string, hash: string | null) =>
      renderAuditVerification(await verify(content, hash), 'a\u001b.jsonl');
    expect(await said(text, null)).toMatch(
      /^a\\u\{1B\}\.jsonl: only inner consistency was checked: .*\n {2}outcome unknown: CC /,
    );
    expect(await said(text, closingHash)).toContain(': verified: 11 records');
    expect(await said(text, 'f'.repeat(64))).toContain('not the expected log');
    expect(await said(text.slice(0, -40), null)).toMatch(
      /the end is missing: 10 records verify, line 11 is torn/,
    );
    expect(await said(text.replace('"latencyMs":41', '"latencyMs":42'), null)).toMatch(
      /line 6 does not verify/,
    );
  });
});

function headerAt(seq: number, header: Record<string, unknown>): string {
  const { hash, ...rest } = header;
  const body = { ...rest, seq, prevHash: hash };
  return JSON.stringify({ ...body, hash: toRecordHash(body) });
}

/** A chain of that many intents and results between header and close, made as it is read. */
function* longLog(records: number): Generator<Uint8Array> {
  let prevHash = FIRST_PREV_HASH;
  const [header = '', intent = '', , , , success = ''] = lines;
  for (let seq = 0; seq < records + 2; seq += 1) {
    const index = Math.floor((seq - 1) / 2);
    const source =
      seq === 0 ? header : seq > records ? (lines.at(-1) ?? '') : seq % 2 === 1 ? intent : success;
    const parsed = parseObject(source);
    const rest: Record<string, unknown> = { ...parsed, seq, prevHash };
    delete rest['hash'];
    if ('path' in rest) Object.assign(rest, { path: `P${index}`, requestId: `r${index}` });
    if ('counts' in rest)
      Object.assign(rest, { counts: { applied: records / 2, adopted: 0, failed: 0, skipped: 0 } });
    prevHash = toRecordHash(rest);
    yield Buffer.from(`${JSON.stringify({ ...rest, hash: prevHash })}\n`);
  }
}
