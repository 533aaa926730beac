import { appendFile, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AppendOnlyFile, LineWriter } from '../../src/audit/line-writer.ts';
import { openAuditLog } from '../../src/audit/open-audit-log.ts';
import type { AuditClose, AuditIntent } from '../../src/model/audit-record.ts';
import { sha256Hex, toCanonicalJson } from '../../src/util/canonical-json.ts';
import {
  HEADER,
  makeDirectory,
  readRecords,
  tickingClock,
  values,
  verifyFile,
} from '../helpers/apply-fixtures.ts';

const CLOSE: AuditClose = {
  action: 'CLOSE',
  outcome: 'applied',
  cancelled: false,
  counts: { applied: 0, adopted: 0, failed: 0, skipped: 0 },
};
const intent = (index: number): AuditIntent => ({
  action: 'INTENT',
  code: 'AA',
  path: `AA${index}`,
  requestId: `r${index}`,
  after: values('AA'),
});
const newFile = async () => path.join(await makeDirectory(), 'deep', 'audit.jsonl');
const openLog = (file: string) => openAuditLog({ file, header: HEADER, clock: tickingClock() });

describe('an audit log', () => {
  it('starts with its header and chains every record to the one before', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await log.append(intent(1));
    const closingHash = await log.close(CLOSE);
    const records = await readRecords(file);
    expect(records.map(({ seq, action }) => [seq, action])).toEqual([
      [0, 'HEADER'],
      [1, 'INTENT'],
      [2, 'CLOSE'],
    ]);
    let prevHash: unknown = '0'.repeat(64);
    for (const { hash, ...rest } of records) {
      expect(rest['prevHash']).toBe(prevHash);
      expect(hash).toBe(sha256Hex(toCanonicalJson(rest)));
      expect(rest['timestamp']).toBe(new Date(String(rest['timestamp'])).toISOString());
      prevHash = hash;
    }
    expect(closingHash).toBe(prevHash);
  });

  it('writes the keys of a result in the published order, whatever order they come in', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await log.append({
      error: null,
      after: values('AA'),
      before: null,
      callCodeId: 'id',
      httpStatus: 201,
      attempts: 1,
      requestId: 'r',
      latencyMs: 41,
      status: 'SUCCESS',
      path: 'AA',
      code: 'AA',
      action: 'CREATE_CALL_CODE',
    });
    await log.close(CLOSE);
    expect(Object.keys((await readRecords(file))[1] ?? {}).join(' ')).toBe(
      'seq timestamp action code path status latencyMs requestId attempts httpStatus callCodeId before after error prevHash hash',
    );
  });

  it('keeps the order of the calls when they overlap, and has a record on disk when its call resolves', async () => {
    const file = await newFile();
    const log = await openLog(file);
    const appends = Array.from({ length: 200 }, async (_, index) => {
      await log.append(intent(index));
      return (await readFile(file, 'utf8')).includes(`"AA${index}"`);
    });
    expect(new Set(await Promise.all(appends))).toEqual(new Set([true]));
    await log.close(CLOSE);
    const paths = (await readRecords(file)).slice(1, -1).map((each) => each['path']);
    expect(paths).toEqual(Array.from({ length: 200 }, (_, index) => `AA${index}`));
    expect(await verifyFile(file)).toMatchObject({ kind: 'verified', records: 202 });
  });

  it('never writes over a file', async () => {
    const file = path.join(await makeDirectory(), 'audit.jsonl');
    await writeFile(file, 'precious\n');
    await expect(openLog(file)).rejects.toMatchObject({
      code: 'AUDIT_FILE_EXISTS',
    });
    expect(await readFile(file, 'utf8')).toBe('precious\n');
  });

  it('says so when its directory cannot be made', async () => {
    const file = path.join(await makeDirectory(), 'audit.jsonl');
    await writeFile(file, '');
    await expect(openLog(path.join(file, 'below.jsonl'))).rejects.toMatchObject({
      code: 'AUDIT_WRITE_FAILED',
    });
  });

  it('takes nothing more once it is closed', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await log.close(CLOSE);
    await expect(log.append(intent(1))).rejects.toMatchObject({ code: 'AUDIT_CLOSED' });
    await expect(log.close(CLOSE)).rejects.toMatchObject({ code: 'AUDIT_CLOSED' });
    expect(await readRecords(file)).toHaveLength(2);
  });
});

describe('a line writer', () => {
  const openHandle = async () => {
    const file = path.join(await makeDirectory(), 'lines');
    return { file, handle: await open(file, 'ax') };
  };

  const openCounting = async () => {
    const { file, handle } = await openHandle();
    let flushes = 0;
    const counting: AppendOnlyFile = {
      appendFile: (data) => handle.appendFile(data),
      datasync: () => {
        flushes += 1;
        return handle.datasync();
      },
      close: () => handle.close(),
    };
    return { file, writer: new LineWriter(counting, file), flushes: () => flushes };
  };

  it('shares one flush among the calls that come while another is under way', async () => {
    const { file, writer, flushes } = await openCounting();
    await Promise.all(Array.from({ length: 100 }, (_, index) => writer.append(`${index}\n`)));
    await writer.close();
    expect(flushes()).toBeLessThan(5);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(100);
  });

  it('shares one flush between a result and the intent that follows upon it', async () => {
    const { file, writer, flushes } = await openCounting();
    const result = writer.append('result\n');
    for (let step = 0; step < 50; step += 1) await Promise.resolve();
    const next = writer.append('intent\n');
    await Promise.all([result, next]);
    await writer.close();
    expect(flushes()).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('result\nintent\n');
  });

  it('says as any other failure what a disk tells only when the file is closed', async () => {
    const { file, handle } = await openHandle();
    const remote: AppendOnlyFile = {
      appendFile: (data) => handle.appendFile(data),
      datasync: () => handle.datasync(),
      close: async () => {
        await handle.close();
        throw Object.assign(new Error('EDQUOT: disk quota exceeded, close'), { code: 'EDQUOT' });
      },
    };
    const writer = new LineWriter(remote, file);
    await writer.append('one\n');
    await expect(writer.close()).rejects.toMatchObject({ code: 'AUDIT_WRITE_FAILED' });
  });

  it('writes nothing more after a failure, and says it to everyone who comes later', async () => {
    const { file, handle } = await openHandle();
    let full = false;
    const filling: AppendOnlyFile = {
      appendFile: async (data) => {
        if (full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        await appendFile(file, String(data));
      },
      datasync: () => handle.datasync(),
      close: () => handle.close(),
    };
    const writer = new LineWriter(filling, file);
    await writer.append('one\n');
    full = true;
    await expect(writer.append('two\n')).rejects.toMatchObject({ code: 'AUDIT_WRITE_FAILED' });
    full = false;
    await expect(writer.append('three\n')).rejects.toMatchObject({ code: 'AUDIT_WRITE_FAILED' });
    await writer.close();
    expect(await readFile(file, 'utf8')).toBe('one\n');
  });
});
