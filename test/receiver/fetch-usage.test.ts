import { describe, expect, it } from 'vitest';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import type { UsageQuery } from '../../src/model/daily-usage.ts';
import { fetchUsage } from '../../src/receiver/fetch-usage.ts';
import { textWith } from '../cxone/matchers.ts';
import { listenLocally } from '../helpers/http-server.ts';

const ROW = {
  day: '2026-11-22',
  target: 'acme & co',
  events: 1,
  attempts: 3,
  successes: 2,
  assignmentRate: 2 / 3,
  p50LatencyMs: 12.5,
  p95LatencyMs: null,
};
const EVERYTHING: UsageQuery = { fromDay: null, toDay: null, target: null };

async function ask(reply: { readonly status?: number; readonly body: string }, query = EVERYTHING) {
  const asked: (string | undefined)[] = [];
  await using server = await listenLocally((request, response) => {
    asked.push(request.url);
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(reply.body);
  });
  const transport = createAxiosTransport();
  const usage = await fetchUsage(query, {
    url: new URL(`${server.url}/usage`),
    transport,
    userAgent: 'test',
    signal: new AbortController().signal,
  }).finally(() => transport.close());
  return { usage, asked };
}

describe('the figures of a receiver', () => {
  it('are asked for by day and target, and taken as they are', async () => {
    const query = { fromDay: '2026-11-01', toDay: '2026-11-30', target: 'acme & co' };
    const { usage, asked } = await ask({ body: JSON.stringify({ usage: [ROW] }) }, query);
    expect(usage).toEqual([ROW]);
    expect(asked).toEqual(['/usage?from=2026-11-01&to=2026-11-30&target=acme+%26+co']);
  });

  it('are asked for without what is not given', async () => {
    expect((await ask({ body: '{"usage":[]}' })).asked).toEqual(['/usage']);
  });

  it.each([
    ['no JSON', '<html>'],
    ['another object', '{"rows":[]}'],
    ['a bare list', '[]'],
    ...Object.keys(ROW).map((field) => [
      `${field} missing`,
      JSON.stringify({ usage: [{ ...ROW, [field]: undefined }] }),
    ]),
    ['a figure as text', JSON.stringify({ usage: [{ ...ROW, events: '1' }] })],
    ['a negative figure', JSON.stringify({ usage: [{ ...ROW, attempts: -1 }] })],
    ['a day that is none', JSON.stringify({ usage: [{ ...ROW, day: '2026-13-01' }] })],
  ])('are refused with %s', async (_, body) => {
    await expect(ask({ body })).rejects.toMatchObject({ code: 'WAREHOUSE_FAILED', isTransient: false });
  });

  it.each([
    [404, 'WAREHOUSE_FAILED', false],
    [401, 'WAREHOUSE_FAILED', false],
    [302, 'WAREHOUSE_FAILED', false],
    [503, 'WAREHOUSE_UNAVAILABLE', true],
    [500, 'WAREHOUSE_UNAVAILABLE', true],
  ])('are missing with status %d', async (status, code, isTransient) => {
    await expect(ask({ status, body: '{"usage":[]}' })).rejects.toMatchObject({
      code,
      isTransient,
      message: textWith(String(status)),
    });
  });

  it('are missing where nobody answers, with advice about the receiver', async () => {
    const server = await listenLocally((_, response) => response.end());
    await server.close();
    const transport = createAxiosTransport();
    const url = new URL(`${server.url}/usage`);
    const signal = new AbortController().signal;
    await expect(fetchUsage(EVERYTHING, { url, transport, userAgent: 'test', signal })).rejects.toMatchObject(
      {
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
        message: textWith('ECONNREFUSED'),
        hint: textWith('--url'),
      },
    );
    transport.close();
  });
});
