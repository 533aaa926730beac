import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/commands/seeded-random.ts';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { HttpRequest, HttpResponse, HttpTransport } from '../../src/model/http-transport.ts';
import { createVirtualClock } from './virtual-clock.ts';

const VALUES = {
  name: 'B',
  code: 'INT',
  type: 'SUCCESS',
  parent: null,
  category: 'C',
  isActive: true,
} as const;
const RECORD = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'A',
  code: 'INT',
  type: 'SUCCESS',
  parentCallCodeId: null,
  category: 'C',
  isActive: true,
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers,
  body: JSON.stringify(body),
});

/** A tenant that signs in and answers reads, whatever becomes of writes. */
function openStore(answerWrite: (request: HttpRequest) => HttpResponse) {
  const clock = createVirtualClock();
  const writes: HttpRequest[] = [];
  const transport: HttpTransport = async (request) => {
    await clock.sleep(20);
    if (request.url.endsWith('/oauth/token'))
      return json(200, { access_token: 'token', expires_in: 3600, token_type: 'Bearer' });
    if (request.method === 'GET') return json(200, RECORD);
    writes.push(request);
    return answerWrite(request);
  };
  const store = createCallCodesStore({
    transport,
    baseUrl: 'https://tenant.test',
    origin: 'https://tenant.test',
    credentials: { clientId: 'a', clientSecret: 'b' },
    target: 'acme',
    commit: 'c',
    concurrency: 8,
    maxRate: null,
    timeoutMs: 30_000,
    clock,
    random: seededRandom(1),
    randomUuid: () => '22222222-2222-4222-8222-222222222222',
    log: { debug: () => {}, info: () => {}, warning: () => {}, error: () => {}, progress: () => {} },
  });
  return { clock, store, writes };
}

describe('a tenant that answers reads and refuses writes for the pace', () => {
  it.each([{}, { 'retry-after': '1' }, { 'retry-after': '86400' }])(
    'ends the write after two minutes: %o',
    async (headers) => {
      const { clock, store } = openStore(() => json(429, {}, headers));
      const startMs = clock.nowMs();
      const updating = store.updateCode({
        id: RECORD.id,
        path: 'INT',
        values: VALUES,
        parentId: null,
        beforeSend: async () => {},
        mayRepeat: () => true,
      });
      await expect(clock.run(updating)).rejects.toMatchObject({ code: 'API_RATE_LIMITED' });
      expect(clock.nowMs() - startMs).toBeLessThan(10 * 60_000);
    },
  );
});

describe('a write that waits long for its next attempt', () => {
  it('looks at its record again before it leaves', async () => {
    const answers = [json(503, {}, { 'retry-after': '1' }), json(429, {}, { 'retry-after': '12' })];
    const { clock, store, writes } = openStore(() => answers.shift() ?? json(200, { ...RECORD, name: 'B' }));
    const looksAtMs: number[] = [];
    const updating = store.updateCode({
      id: RECORD.id,
      path: 'INT',
      values: VALUES,
      parentId: null,
      beforeSend: async () => {},
      mayRepeat: () => {
        looksAtMs.push(clock.nowMs());
        return true;
      },
    });
    await expect(clock.run(updating)).resolves.toMatchObject({ kind: 'written' });
    expect(writes).toHaveLength(3);
    expect(clock.nowMs() - (looksAtMs.at(-1) ?? 0)).toBeLessThan(5_000);
  });
});
