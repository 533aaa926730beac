import { describe, expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { WriteOverChange } from '../../src/model/plan.ts';
import type { SandboxFault } from '../../src/sandbox/sandbox-switches.ts';
import { update } from '../helpers/apply-fixtures.ts';
import {
  type FaultyTenant,
  type MishapPlan,
  openFaultyTenant,
  SHORT_TIMEOUT_MS,
} from '../helpers/faulty-tenant.ts';

const ROUTE = '/api/v2/callcodes/{id}';
const NEW_NAME = 'New name';

interface Stage {
  readonly tenant: FaultyTenant;
  readonly actual: readonly ActualCode[];
  readonly change: WriteOverChange;
}

/** A tenant that holds INT and CB, and the change that renames INT. */
async function openStage(fault?: SandboxFault): Promise<Stage & AsyncDisposable> {
  const isSilence = fault?.startsWith('timeout') === true;
  const tenant = await openFaultyTenant({
    roots: ['INT', 'CB'],
    ...(isSilence ? { timeoutMs: SHORT_TIMEOUT_MS } : {}),
  });
  const actual = await tenant.store.listCodes([]);
  const id = actual.find(({ code }) => code === 'INT')?.id ?? '';
  const change: WriteOverChange = { ...update('INT', { name: NEW_NAME }), id };
  return { tenant, actual, change, [Symbol.asyncDispose]: () => tenant[Symbol.asyncDispose]() };
}

async function applyUnder(
  { tenant, actual, change }: Stage,
  strike: Omit<MishapPlan, 'route'>,
): Promise<{ came: string; attempts: number; open: number; name: string | undefined; puts: number }> {
  tenant.strike({ ...strike, route: ROUTE });
  const { changes, open, logVerifies } = await tenant.apply([change], actual);
  tenant.strike(null);
  expect(logVerifies).toBe(true);
  const { records } = tenant.sandbox.exportState().callCodes;
  expect(records).toHaveLength(2);
  const outcome = changes[0];
  return {
    came: outcome?.error?.code ?? outcome?.status ?? '',
    attempts: outcome?.attempts ?? 0,
    open,
    name: records.find(({ id }) => id === change.id)?.name,
    puts: tenant.seen.filter(({ method }) => method === 'PUT').length,
  };
}

describe('an update whose PUT meets a fault', () => {
  const passing: readonly (readonly [fault: SandboxFault, puts: number])[] = [
    ['reset-before', 2],
    ['timeout-before', 2],
    ['500', 2],
    ['502-html', 2],
    ['401', 2],
    ['429', 2],
  ];
  it.each(passing)('once, and was not done: it is sent again after %s', async (fault, puts) => {
    await using stage = await openStage(fault);
    const result = await applyUnder(stage, { mishap: { fault }, method: 'PUT', times: 1 });
    expect(result).toMatchObject({ came: 'applied', puts, open: 0, name: NEW_NAME });
  });

  it.each<SandboxFault>(['reset-after', 'timeout-after', 'cut-json', '503-after', '504-html-after'])(
    'once, and was done: the record is as wanted after %s, and the log says so',
    async (fault) => {
      await using stage = await openStage(fault);
      const result = await applyUnder(stage, { mishap: { fault }, method: 'PUT', times: 1 });
      expect(['applied', 'adopted']).toContain(result.came);
      expect(result).toMatchObject({ open: 0, name: NEW_NAME });
    },
  );

  const lasting: readonly (readonly [fault: SandboxFault, code: string, attempts: number, open: number])[] = [
    ['reset-before', 'API_UNAVAILABLE', 5, 1],
    ['503', 'API_UNAVAILABLE', 5, 1],
    ['400', 'API_REJECTED', 1, 0],
    ['401', 'API_UNAUTHORIZED', 2, 0],
    ['403', 'API_FORBIDDEN', 1, 0],
    ['404', 'API_NOT_FOUND', 1, 0],
    ['409', 'API_DUPLICATE', 1, 0],
    ['redirect', 'API_UNEXPECTED_REPLY', 1, 1],
  ];
  it.each(lasting)('for ever: %s is %s after %i attempts', async (fault, code, attempts, open) => {
    await using stage = await openStage(fault);
    const result = await applyUnder(stage, { mishap: { fault }, method: 'PUT' });
    expect(result).toMatchObject({ came: code, attempts, open, name: 'Name of INT' });
  });

  it('for ever, and was done: it is either known to be done, or left open', async () => {
    await using stage = await openStage();
    const { came, open, name } = await applyUnder(stage, { mishap: { fault: 'not-json' }, method: 'PUT' });
    expect(name).toBe(NEW_NAME);
    expect([
      ['adopted', 0],
      ['API_UNEXPECTED_REPLY', 1],
    ]).toContainEqual([came, open]);
  });

  it('fails at a code that another record has by now, and overwrites nothing', async () => {
    await using stage = await openStage();
    const { change } = stage;
    const taken = { ...change, path: 'CB', after: { ...change.after, code: 'CB' } };
    const result = await applyUnder(
      { ...stage, change: taken },
      { mishap: { fault: '429' }, method: 'GET', times: 1 },
    );
    expect(result).toMatchObject({ came: 'API_DUPLICATE', attempts: 1, open: 0, name: 'Name of INT' });
  });
});

describe('an update whose GET meets a fault', () => {
  it.each<SandboxFault>([
    'reset-before',
    'timeout-before',
    '500',
    '503',
    'not-json',
    'truncated',
    '401',
    '429',
  ])('once: it reads again after %s, and then writes', async (fault) => {
    await using stage = await openStage(fault);
    const result = await applyUnder(stage, { mishap: { fault }, method: 'GET', times: 1 });
    expect(result).toMatchObject({ came: 'applied', puts: 1, open: 0, name: NEW_NAME });
  });

  const lasting: readonly (readonly [fault: SandboxFault, code: string, attempts: number])[] = [
    ['reset-before', 'API_UNAVAILABLE', 5],
    ['504-html', 'API_UNAVAILABLE', 5],
    ['not-json', 'API_UNEXPECTED_REPLY', 5],
    ['401', 'API_UNAUTHORIZED', 2],
    ['403', 'API_FORBIDDEN', 1],
    ['404', 'STALE', 1],
  ];
  it.each(lasting)('for ever: %s is %s, and nothing is written', async (fault, code, attempts) => {
    await using stage = await openStage(fault);
    const result = await applyUnder(stage, { mishap: { fault }, method: 'GET' });
    expect(result).toMatchObject({ came: code, attempts, puts: 0, open: 0, name: 'Name of INT' });
  });
});
