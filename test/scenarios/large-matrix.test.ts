import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { toLargeMatrix } from '../helpers/matrices.ts';
import { runCli } from '../helpers/run-cli.ts';
import type { LoggedRequest } from '../helpers/start-sandbox.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const MATRIX = toLargeMatrix();
const CODES = 240;
/** 8, 40 and 192 codes: one in a POST, or 50. PUTs write the tags. */
const WRITES = { callcodes: { posts: CODES, puts: 0 }, dispositions: { posts: 1 + 1 + 4, puts: CODES } };

describe.each(API_NAMES)('a matrix of 240 codes in three levels (%s)', (api) => {
  it('is written with as few calls as the API allows, parents before children, and then left alone', async () => {
    await using tenant = await startTenant(api, ['--latency-ms', '25']);
    await using workspace = await createWorkspace({ 'callcodes/large.yml': MATRIX });
    const run = (...args: string[]) =>
      runCli([...args, ...tenant.options, '--reviewed-plan', 'off'], {
        cwd: workspace.directory,
        env: tenant.env,
      });
    const on = (requests: readonly LoggedRequest[], call: typeof tenant.routes.create) =>
      requests.filter(({ method, route }) => method === call.method && route === call.route);
    expect(await run('apply')).toMatchObject({ exitCode: 0 });
    const requests = await tenant.requests();
    const posts = on(requests, tenant.routes.create);
    const puts = on(requests, tenant.routes.update);
    expect({ posts: posts.length, puts: puts.length }).toEqual(WRITES[api]);
    expectParentsFirst(posts);
    expect(requests.length - posts.length - puts.length).toBeLessThanOrEqual(1 + 4);
    const keys = new Set(posts.map(({ idempotencyKey }) => idempotencyKey));
    expect(keys.size).toBe(api === 'callcodes' ? CODES : 1);
    expect(posts.every(({ status }) => status === (api === 'callcodes' ? 201 : 200))).toBe(true);

    const again = await run('apply', '--format', 'json');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'clean' });
    expect(await tenant.asked()).toBe(CODES);
  });

  it('is planned with a sign-in and one call a page, and nothing for each code', async () => {
    await using tenant = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/large.yml': MATRIX });
    const run = (...args: string[]) =>
      runCli([...args, ...tenant.options, '--reviewed-plan', 'off'], {
        cwd: workspace.directory,
        env: tenant.env,
      });
    const plan = async () => {
      const before = (await tenant.requests()).length;
      expect(await run('plan')).toMatchObject({ exitCode: 0 });
      return (await tenant.requests()).slice(before).map(({ method, route }) => ({ method, route }));
    };
    const { signIn, list } = tenant.routes;
    expect(await plan()).toEqual([signIn, list]);
    await run('apply');
    expect(await plan()).toEqual([signIn, list, list, list]);
  });
});

/** A code's letters tell its level: what one POST holds comes after all that the POSTs before it hold. */
function expectParentsFirst(posts: readonly LoggedRequest[]): void {
  const levels = posts.flatMap(({ body }) => toNames(body).map((name) => name.replace(/[^RML]/g, '').length));
  expect(levels).toHaveLength(CODES);
  expect(levels).toEqual(levels.toSorted((left, right) => left - right));
}

function toNames({ name, dispositions }: LoggedRequest['body']): readonly string[] {
  if (!isList(dispositions)) return [String(name)];
  return dispositions.filter(isRecord).map((each) => String(each['dispositionName']));
}
