import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { strikePosts, toRoots, untilCalled } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { pushEvent } from '../helpers/events.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { type ApiTenant, startTenant } from '../helpers/start-tenant.ts';

const UUID_V5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INT = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';

function toArguments({ options }: ApiTenant): readonly string[] {
  return ['apply', ...options, '--reviewed-plan', 'off', '--format', 'json'];
}

/** Code → keys of its POSTs, in order, from the `from`-th call on. */
async function keysFrom(
  tenant: ApiTenant,
  from: number,
): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const { create } = tenant.routes;
  const posts = (await tenant.requests()).filter(
    ({ method, route, seq }) => method === create.method && route === create.route && seq >= from,
  );
  const keys = new Map<string, readonly (string | null)[]>();
  for (const { body, idempotencyKey } of posts) {
    const code = String(body['code']);
    keys.set(code, [...(keys.get(code) ?? []), idempotencyKey]);
  }
  return keys;
}

describe('the key of a create', () => {
  it('is one UUID of version 5 over retries and re-runs of a commit, another for another commit or target', async () => {
    await using tenant = await startTenant('callcodes');
    await using workspace = await createWorkspace({ 'callcodes/roots.yml': toRoots(2) });
    // Tried again three times, then refused: the next run finds the same tenant.
    const faults = [
      strikePosts('callcodes', { fault: 'reset-before', times: 3 }),
      strikePosts('callcodes', { fault: '400' }),
    ];
    const run = async (sha: string, target = 'acme') => {
      const from = (await tenant.requests()).length + 1;
      await tenant.setSwitches({ faults });
      const inputs = {
        ...tenant.inputs,
        target,
        'reviewed-plan': 'off',
        artifact: 'false',
        comment: 'false',
      };
      await runAction({ workspace: workspace.directory, inputs, event: pushEvent({ sha }) });
      return keysFrom(tenant, from);
    };
    const first = await run('a'.repeat(40));
    expect([...first.values()].flat()).toHaveLength(5);
    for (const keys of first.values()) {
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).toMatch(UUID_V5);
    }
    const again = await run('a'.repeat(40));
    const others = [await run('b'.repeat(40)), await run('a'.repeat(40), 'other')];
    const keyOf = (keys: typeof first, code: string) => keys.get(code)?.[0];
    for (const code of ['R01', 'R02']) {
      expect(keyOf(again, code)).toBe(keyOf(first, code));
      expect(new Set([first, ...others].map((keys) => keyOf(keys, code))).size).toBe(3);
    }
    expect(keyOf(first, 'R01')).not.toBe(keyOf(first, 'R02'));
  });
});

describe.each(API_NAMES)('a code that was renamed by hand after its create (%s)', (api) => {
  it('is created anew by the same commit, and the renamed record is left alone', async () => {
    await using tenant = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/a.yml': INT });
    const apply = async () => {
      const result = await runCli(toArguments(tenant), { cwd: workspace.directory, env: tenant.env });
      return JSON.parse(result.stdout) as unknown;
    };
    expect(await apply()).toMatchObject({ outcome: 'applied' });
    const [created] = await tenant.truth();
    if (created === undefined) throw new Error('Nothing was created.');
    await tenant.update({ ...created, code: 'INT_OLD', name: 'Interested before' });
    expect(await apply()).toMatchObject({ outcome: 'applied' });
    const records = await tenant.truth();
    expect(records.map(({ code }) => code)).toEqual(['INT_OLD', 'INT']);
    expect(records[0]?.id).toBe(created.id);
    expect(records[1]?.id).not.toBe(created.id);
    expect(await apply()).toMatchObject({ outcome: 'clean' });
  });
});

describe.each(API_NAMES)('a code that is edited by hand while an apply is under way (%s)', (api) => {
  it('is not overwritten, and the failure shows both values', async () => {
    await using tenant = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/a.yml': INT });
    const record = { code: 'INT', type: 'SUCCESS', parentCallCodeId: null, category: 'A', isActive: true };
    const before = await tenant.create({ ...record, name: 'Planned from' });
    // The read before the write is put off, which leaves the time to edit.
    const { read } = tenant.routes;
    const match = { ...read, times: 1 };
    await tenant.setSwitches({ faults: [{ fault: '429', match, retryAfter: 2 }] });
    const running = startCli(toArguments(tenant), { cwd: workspace.directory, env: tenant.env });
    await untilCalled(tenant, { ...read, status: 429 });
    await tenant.update({ ...before, name: 'By hand' });
    const result = await running.finished;
    expect(result).toMatchObject({ exitCode: 1 });
    expect(JSON.parse(result.stdout)).toMatchObject({
      outcome: 'failed',
      changes: [{ path: 'INT', status: 'failed', error: { code: 'STALE' } }],
    });
    expect(result.stdout).toContain('name is \\"By hand\\", planned from \\"Planned from\\"');
    expect(await tenant.truth()).toMatchObject([{ id: before.id, name: 'By hand' }]);
  });
});
