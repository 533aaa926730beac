import { describe, expect, it } from 'vitest';
import type { SandboxFault } from '../../src/sandbox/sandbox-switches.ts';
import { ROOT, refusalOf, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';
const POST = { method: 'POST', route: LIST };

describe('faults on the socket', () => {
  it.each([
    ['reset-before', 0],
    ['reset-after', 1],
    ['truncated', 1],
  ] as const)('%s: the call fails, with %i records made', async (fault, made) => {
    await using tenant = await startTenant({
      switches: { faults: [{ match: { ...POST, times: 1 }, fault }] },
    });
    await expect(tenant.call('POST', LIST, { body: ROOT, key: uuid(1) })).rejects.toThrow(
      /fetch failed|terminated/u,
    );
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(made);
    expect((await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) })).status).toBe(201);
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(1);
  });

  it.each([
    ['timeout-before', 0],
    ['timeout-after', 1],
  ] as const)('%s: no answer ever comes, with %i records made', async (fault, made) => {
    await using tenant = await startTenant({
      switches: { faults: [{ match: { ...POST, times: 1 }, fault }] },
    });
    await tenant.signIn();
    const signal = AbortSignal.timeout(150);
    await expect(tenant.call('POST', LIST, { body: ROOT, signal })).rejects.toThrow(/timeout/u);
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(made);
  });

  it.each([
    ['400', 400, 'INVALID_FIELD'],
    ['401', 401, 'UNAUTHORIZED'],
    ['403', 403, 'FORBIDDEN'],
    ['404', 404, 'NOT_FOUND'],
    ['409', 409, 'DUPLICATE'],
    ['422', 422, 'IDEMPOTENCY_MISMATCH'],
    ['429', 429, 'RATE_LIMITED'],
    ['500', 500, 'INTERNAL'],
    ['503', 503, 'UNAVAILABLE'],
  ] as const)('%s instead of the work', async (fault, status, code) => {
    await using tenant = await startTenant({ switches: { faults: [{ match: POST, fault }] } });
    const answer = await tenant.call('POST', LIST, { body: ROOT });
    expect(refusalOf(answer).slice(0, 2)).toEqual([status, code]);
    expect(tenant.sandbox.exportState().callCodes.records).toEqual([]);
  });

  it.each([
    ['502-html', 502, 0],
    ['504-html', 504, 0],
    ['502-html-after', 502, 1],
    ['504-html-after', 504, 1],
    ['500-after', 500, 1],
    ['503-after', 503, 1],
  ] as const)('%s answers %i with %i records made', async (fault, status, made) => {
    await using tenant = await startTenant({ switches: { faults: [{ match: POST, fault }] } });
    const answer = await tenant.call('POST', LIST, { body: ROOT });
    const type = fault.includes('html') ? 'text/html' : 'application/json; charset=utf-8';
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(made);
  });

  it.each(['cut-json', 'not-json'] as const)('%s: a complete 201 that cannot be read', async (fault) => {
    await using tenant = await startTenant({ switches: { faults: [{ match: POST, fault }] } });
    const answer = await tenant.call('POST', LIST, { body: ROOT });
    expect([answer.status, answer.json]).toEqual([201, undefined]);
  });

  it('sends a reply over 32 MiB, and a redirect with its location', async () => {
    await using tenant = await startTenant({ switches: { faults: [{ match: POST, fault: 'huge' }] } });
    expect((await tenant.call('POST', LIST, { body: ROOT })).text.length).toBeGreaterThan(32 * 1024 * 1024);
    tenant.sandbox.setSwitches({ faults: [{ match: {}, fault: 'redirect', location: 'http://a.invalid/' }] });
    const answer = await tenant.call('GET', LIST);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://a.invalid/']);
  });

  it('fails the sign-in in its own form', async () => {
    const match = { route: '/oauth/token' };
    await using tenant = await startTenant({ switches: { faults: [{ match, fault: '401' }] } });
    await tenant.signIn();
    expect(tenant.log.map((entry) => [entry.status, entry.fault])).toEqual([[401, '401']]);
  });
});

describe('which calls a fault strikes', () => {
  const statuses = async (match: Parameters<typeof script>[0], calls: number) => {
    await using tenant = await startTenant({ switches: { faults: [script(match)] } });
    const seen: number[] = [];
    for (let index = 0; index < calls; index += 1) seen.push((await tenant.call('GET', LIST)).status);
    return seen;
  };

  it('all, the nth, the first few, or a few from the nth on', async () => {
    expect(await statuses({ route: LIST }, 3)).toEqual([500, 500, 500]);
    expect(await statuses({ route: LIST, nth: 2 }, 4)).toEqual([200, 500, 200, 200]);
    expect(await statuses({ route: LIST, times: 2 }, 4)).toEqual([500, 500, 200, 200]);
    expect(await statuses({ route: LIST, nth: 2, times: 2 }, 4)).toEqual([200, 500, 500, 200]);
    expect(await statuses({ route: '/api/v2/callcodes/{id}' }, 2)).toEqual([200, 200]);
  });

  it('those whose target or body holds a text', async () => {
    const faults = [{ match: { ...POST, contains: '"BAD"' }, fault: '500' as const }];
    await using tenant = await startTenant({ switches: { faults } });
    expect((await tenant.call('POST', LIST, { body: { ...ROOT, code: 'BAD' } })).status).toBe(500);
    expect((await tenant.call('POST', LIST, { body: { ...ROOT, code: 'GOOD' } })).status).toBe(201);
  });

  it('counts anew when the script is set again', async () => {
    await using tenant = await startTenant();
    for (let round = 0; round < 2; round += 1) {
      tenant.sandbox.setSwitches({ faults: [script({ route: LIST, times: 1 })] });
      expect((await tenant.call('GET', LIST)).status).toBe(500);
      expect((await tenant.call('GET', LIST)).status).toBe(200);
    }
  });

  it('strikes at random with the given share, the same for the same seed', async () => {
    const run = async () => {
      const randomFaults = [{ fault: '503' as const, probability: 0.3, match: { route: LIST } }];
      await using tenant = await startTenant({ switches: { randomFaults } });
      const seen: number[] = [];
      for (let index = 0; index < 200; index += 1) seen.push((await tenant.call('GET', LIST)).status);
      return seen;
    };
    const first = await run();
    const struck = first.filter((status) => status === 503).length;
    expect(struck).toBeGreaterThan(40);
    expect(struck).toBeLessThan(80);
    expect(await run()).toEqual(first);
  });
});

function script(match: { route: string; nth?: number; times?: number }) {
  const fault: SandboxFault = '500';
  return { match, fault };
}
