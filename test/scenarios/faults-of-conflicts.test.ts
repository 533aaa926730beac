import { describe, expect, it } from 'vitest';
import type { CodeValues } from '../../src/model/call-code.ts';
import { create, values } from '../helpers/apply-fixtures.ts';
import { createFastClock } from '../helpers/fast-clock.ts';
import { type FaultyTenant, openFaultyTenant } from '../helpers/faulty-tenant.ts';

const ROUTE = '/api/v2/callcodes';
const { parent: _, ...INT } = values('INT');

/** Puts a record into the tenant that the plan does not know of. */
async function createBehindOurBack(
  tenant: FaultyTenant,
  record: Pick<CodeValues, 'name'> = INT,
): Promise<string> {
  const reply = await tenant.store.createCode({
    path: 'somebody else',
    values: { ...values('INT'), name: record.name },
    parentId: null,
    knownIds: new Set(),
    beforeSend: async () => undefined,
  });
  return reply.code.id;
}

function readBacks({ seen }: FaultyTenant): number {
  return seen.filter(({ method, target }) => method === 'GET' && target.includes('filter=')).length;
}

async function applyInt(tenant: FaultyTenant) {
  const { changes, open, logVerifies } = await tenant.apply([create('INT')]);
  const [change] = changes;
  if (change === undefined) throw new Error('The change has no outcome.');
  const { records } = tenant.sandbox.exportState().callCodes;
  return { ...change, came: change.error?.code ?? change.status, open, logVerifies, records };
}

describe('a create at a place that is taken', () => {
  it('adopts a record that is equal in every field', async () => {
    await using tenant = await openFaultyTenant();
    const id = await createBehindOurBack(tenant);
    expect(await applyInt(tenant)).toMatchObject({
      came: 'adopted',
      id,
      attempts: 1,
      httpStatus: 409,
      open: 0,
      logVerifies: true,
      records: [{ id }],
    });
  });

  it('fails at one that differs, shows both, and leaves it as it is', async () => {
    await using tenant = await openFaultyTenant();
    await createBehindOurBack(tenant, { name: 'Somebody else’s' });
    const { came, error, open, records } = await applyInt(tenant);
    expect([came, open]).toEqual(['DUPLICATE', 0]);
    expect(error?.message).toContain('Somebody else’s');
    expect(error?.message).toContain(INT.name);
    expect(records).toMatchObject([{ name: 'Somebody else’s' }]);
  });

  it('adopts its own record when its reply was lost and the tenant ignores the key', async () => {
    await using tenant = await openFaultyTenant({ switches: { ignoreIdempotencyKey: true } });
    tenant.strike({ mishap: { fault: 'reset-after' }, method: 'POST', route: ROUTE, times: 1 });
    expect(await applyInt(tenant)).toMatchObject({
      came: 'adopted',
      attempts: 2,
      open: 0,
      records: [INT],
    });
  });

  it('waits for a list that lags behind', async () => {
    const clock = createFastClock(25);
    await using tenant = await openFaultyTenant({ clock, switches: { listLagMs: 8000 } });
    await createBehindOurBack(tenant);
    expect(await applyInt(tenant)).toMatchObject({ came: 'adopted', attempts: 1, open: 0 });
    expect(readBacks(tenant)).toBeGreaterThan(1);
  });

  it('gives up after 15 s when the list does not show it, and says that it was refused', async () => {
    const clock = createFastClock(50);
    await using tenant = await openFaultyTenant({ clock });
    tenant.strike({ mishap: { fault: '409' }, method: 'POST', route: ROUTE });
    expect(await applyInt(tenant)).toMatchObject({
      came: 'API_DUPLICATE',
      attempts: 1,
      open: 0,
      records: [],
    });
  });

  it.each(['503', 'reset-before', 'cut-json', '404', '401'] as const)(
    'reads it back in spite of %s',
    async (fault) => {
      await using tenant = await openFaultyTenant();
      const id = await createBehindOurBack(tenant);
      tenant.strike({ mishap: { fault }, method: 'GET', route: ROUTE, times: 1 });
      expect(await applyInt(tenant)).toMatchObject({ came: 'adopted', id, attempts: 1, open: 0 });
    },
  );

  it('leaves its intent open when its reply was lost and somebody has changed the record since', async () => {
    await using tenant = await openFaultyTenant({ switches: { ignoreIdempotencyKey: true } });
    await createBehindOurBack(tenant, { name: 'Changed since' });
    tenant.strike({ mishap: { fault: 'reset-before' }, method: 'POST', route: ROUTE, times: 1 });
    expect(await applyInt(tenant)).toMatchObject({
      came: 'DUPLICATE',
      attempts: 2,
      open: 1,
      records: [{ name: 'Changed since' }],
    });
  });
});
