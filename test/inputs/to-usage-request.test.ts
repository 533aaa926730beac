import { describe, expect, it } from 'vitest';
import { readCliOptions } from '../../src/inputs/read-cli-options.ts';
import { textWithout } from '../cxone/matchers.ts';

const FACTS = { env: {}, dotEnv: null, version: '1.0.0', columns: 100 };
const read = async (...options: readonly string[]) => {
  const invocation = await readCliOptions(['report', 'usage', ...options], FACTS);
  if (invocation.kind !== 'report-usage') throw new Error(invocation.kind);
  return invocation.request;
};

describe('report usage', () => {
  it('reads the warehouse that receive writes unless another is named', async () => {
    expect(await read()).toEqual({
      query: { fromDay: null, toDay: null, target: null },
      warehouse: 'duckdb:events.duckdb',
      receiver: null,
      format: 'table',
      out: null,
    });
    expect(await read('--warehouse', 'postgres://host/db')).toMatchObject({
      warehouse: 'postgres://host/db',
    });
  });

  it('asks only the receiver when it alone is named, and either when both are', async () => {
    const url = 'http://127.0.0.1:3000';
    expect(await read('--url', url)).toMatchObject({ warehouse: null, receiver: new URL(`${url}/usage`) });
    expect(await read('--url', url, '--warehouse', 'duckdb:a.duckdb')).toMatchObject({
      warehouse: 'duckdb:a.duckdb',
      receiver: new URL(`${url}/usage`),
    });
  });

  it.each([
    ['https://events.example.com', 'https://events.example.com/usage'],
    ['https://events.example.com/', 'https://events.example.com/usage'],
    ['https://example.com/receiver/', 'https://example.com/receiver/usage'],
    ['http://[::1]:3000/usage', 'http://[::1]:3000/usage'],
  ])('finds the figures of %s', async (given, asked) => {
    expect((await read('--url', given)).receiver?.href).toBe(asked);
  });

  it('takes days and a target', async () => {
    expect((await read('--from', '2024-02-29', '--to', '2026-11-30', '--target', 'acme')).query).toEqual({
      fromDay: '2024-02-29',
      toDay: '2026-11-30',
      target: 'acme',
    });
  });

  it.each([
    [['--out', 'usage.html'], 'html'],
    [['--out', 'usage.JSON'], 'json'],
    [['--out', 'usage.txt'], 'table'],
    [['--out', 'usage.html', '--format', 'json'], 'json'],
    [['--format', 'html'], 'html'],
  ])('with %j gives %s', async (options, format) => {
    expect((await read(...options)).format).toBe(format);
  });

  it.each([
    [['--from', '2026-02-30']],
    [['--from', '2026-1-1']],
    [['--from', '0000-01-01']],
    [['--to', 'yesterday']],
    [['--to', '']],
    [['--from', '2026-11-02', '--to', '2026-11-01']],
    [['--url', 'events.example.com']],
    [['--url', 'ftp://events.example.com']],
    [['--url', 'http://user:secret@127.0.0.1:3000']],
    [['--url', 'http://127.0.0.1:3000?token=secret']],
    [['--format', 'csv']],
    [['--output', 'usage.html']],
    [['--warehouse', '']],
  ])('refuses %j', async (options) => {
    await expect(read(...options)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: textWithout('secret'),
    });
  });
});
