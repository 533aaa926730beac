import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SandboxFault } from '../../src/sandbox/sandbox-switches.ts';
import { create } from '../helpers/apply-fixtures.ts';
import {
  type FaultyTenant,
  type FaultyTenantOptions,
  openFaultyTenant,
  SHORT_TIMEOUT_MS,
} from '../helpers/faulty-tenant.ts';

const ROUTE = '/api/v2/callcodes';
const CODES = 60;
const PAGES = 12;

/** A tenant whose 60 records come on 12 pages. */
function openStage(options: FaultyTenantOptions = {}): Promise<FaultyTenant> {
  const roots = Array.from({ length: CODES }, (_, index) => `C_${index}`);
  return openFaultyTenant({ ...options, roots, switches: { ...options.switches, pageSizeCap: 5 } });
}

function heldIds({ sandbox }: FaultyTenant): readonly string[] {
  return sandbox.exportState().callCodes.records.map(({ id }) => id);
}

async function listedIds({ store }: FaultyTenant): Promise<readonly string[]> {
  return (await store.listCodes([])).map(({ id }) => id);
}

function reads({ seen }: FaultyTenant): number {
  return seen.filter(({ method }) => method === 'GET').length;
}

describe('reading the tenant', () => {
  it('takes as many calls as there are pages where nothing goes wrong', async () => {
    await using tenant = await openStage();
    expect(await listedIds(tenant)).toEqual(heldIds(tenant));
    expect(reads(tenant)).toBe(PAGES);
  });

  it.each<SandboxFault>(['reset-before', 'truncated', 'cut-json', 'not-json', '502-html', '503', '429'])(
    'asks again for the pages that met %s, and for no others',
    async (fault) => {
      await using tenant = await openStage();
      tenant.strike({ mishap: { fault }, method: 'GET', route: ROUTE, times: 3 });
      expect(await listedIds(tenant)).toEqual(heldIds(tenant));
      expect(reads(tenant)).toBe(PAGES + 3);
    },
  );

  it('asks again for the pages that were not answered', async () => {
    await using tenant = await openStage({ timeoutMs: SHORT_TIMEOUT_MS });
    tenant.strike({ mishap: { fault: 'timeout-before' }, method: 'GET', route: ROUTE, times: 3 });
    expect(await listedIds(tenant)).toEqual(heldIds(tenant));
  });

  it('renews its token in the middle', async () => {
    await using tenant = await openStage();
    tenant.strike({ mishap: { fault: '401' }, method: 'GET', route: ROUTE, times: 1 });
    expect(await listedIds(tenant)).toEqual(heldIds(tenant));
    expect(reads(tenant)).toBe(PAGES + 1);
  });

  it.each([
    ['reset-before', 'API_UNAVAILABLE', 5],
    ['504-html', 'API_UNAVAILABLE', 5],
    ['cut-json', 'API_UNEXPECTED_REPLY', 5],
    ['redirect', 'API_UNEXPECTED_REPLY', 1],
    ['400', 'API_REJECTED', 1],
    ['401', 'API_UNAUTHORIZED', 2],
    ['403', 'API_FORBIDDEN', 1],
  ] as const)('ends with an error when %s does not pass', async (fault, code, attempts) => {
    await using tenant = await openStage();
    tenant.strike({ mishap: { fault }, method: 'GET', route: ROUTE });
    await expect(tenant.store.listCodes([])).rejects.toMatchObject({
      code,
      attempts,
      route: 'GET /api/v2/callcodes',
      mayHaveTakenEffect: false,
    });
    expect(reads(tenant)).toBe(attempts);
  });

  it('gets through a tenant in which everything fails now and then', async () => {
    await using tenant = await openStage();
    const faults: readonly SandboxFault[] = ['reset-before', 'truncated', 'not-json', '502-html', '503'];
    tenant.sandbox.setSwitches({
      faults: faults.map((fault, index) => ({ fault, match: { method: 'GET', nth: 2 + 3 * index } })),
    });
    expect(await listedIds(tenant)).toEqual(heldIds(tenant));
  });

  it('finds what was there, and nothing twice, while others create codes', async () => {
    await using tenant = await openStage({ switches: { latencyMs: 5 } });
    const before = heldIds(tenant);
    const growing = tenant.apply(Array.from({ length: 40 }, (_, index) => create(`NEW_${index}`)));
    const listed = await listedIds(tenant);
    await growing;
    expect(listed.slice(0, before.length)).toEqual(before);
    expect(new Set(listed).size).toBe(listed.length);
    expect(heldIds(tenant)).toEqual(expect.arrayContaining([...listed]));
  });

  it('takes a 404 for a tenant that holds nothing', async () => {
    await using tenant = await openFaultyTenant({ switches: { emptyListAs404: true } });
    await expect(tenant.store.listCodes([])).resolves.toEqual([]);
    expect(reads(tenant)).toBe(1);
  });

  it('takes a 404 for a record that is not there', async () => {
    await using tenant = await openFaultyTenant();
    await expect(tenant.store.readCode(randomUUID())).resolves.toBeNull();
    expect(reads(tenant)).toBe(1);
  });

  it('reads again a list that announces more than it shows', async () => {
    await using tenant = await openStage();
    tenant.strike({
      mishap: {
        after: (honest) => ({ ...honest, body: honest.body.replace('"totalCount":60', '"totalCount":61') }),
      },
      method: 'GET',
      route: ROUTE,
      times: 2 * PAGES,
    });
    const listed = await listedIds(tenant);
    expect(listed).toEqual(heldIds(tenant));
    expect(reads(tenant)).toBeLessThan(5 * PAGES);
  });
});
