import { describe, expect, it } from 'vitest';
import { ROOT, refusalOf, startTenant } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('rate limit', () => {
  it('lets the burst pass, then as many as the clock gives', async () => {
    await using tenant = await startTenant({
      switches: { rateLimit: { perSecond: 2, burst: 3, retryAfter: 'seconds' } },
    });
    const statuses = async (calls: number) => {
      const seen: number[] = [];
      for (let index = 0; index < calls; index += 1) seen.push((await tenant.call('GET', LIST)).status);
      return seen;
    };
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    tenant.clock.advance(499);
    expect(await statuses(1)).toEqual([429]);
    tenant.clock.advance(1);
    expect(await statuses(2)).toEqual([200, 429]);
    tenant.clock.advance(60_000);
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    tenant.sandbox.setSwitches({ rateLimit: null });
    expect(await statuses(4)).toEqual([200, 200, 200, 200]);
  });

  it.each([
    ['seconds', '10'],
    ['date', new Date(Date.UTC(2026, 0, 1) + 10_000).toUTCString()],
    ['none', null],
    [-5, '-5'],
    [86_400, '86400'],
    [{ verbatim: 'soon' }, 'soon'],
  ] as const)('tells when to come back: %j', async (retryAfter, header) => {
    const rateLimit = { perSecond: 0.1, burst: 1, retryAfter };
    await using tenant = await startTenant({ switches: { rateLimit } });
    await tenant.call('GET', LIST);
    const answer = await tenant.call('GET', LIST);
    expect(refusalOf(answer)).toEqual([429, 'RATE_LIMITED', undefined]);
    expect(answer.headers.get('retry-after')).toBe(header);
  });

  it('does no work for a call over the limit', async () => {
    await using tenant = await startTenant({
      switches: { rateLimit: { perSecond: 1, burst: 1, retryAfter: 'none' } },
    });
    await tenant.call('GET', LIST);
    expect((await tenant.call('POST', LIST, { body: ROOT })).status).toBe(429);
    expect(tenant.sandbox.exportState().callCodes.records).toEqual([]);
  });
});
