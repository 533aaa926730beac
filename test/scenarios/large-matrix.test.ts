import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { toLargeMatrix } from '../helpers/matrices.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type LoggedRequest, startSandbox } from '../helpers/start-sandbox.ts';

const MATRIX = toLargeMatrix();
const CODES = 240;

describe('a matrix of 240 codes in three levels', () => {
  it('is written with one POST a code, parents before children, and then left alone', async () => {
    await using tenant = await startSandbox(['--latency-ms', '25']);
    await using workspace = await createWorkspace({ 'callcodes/large.yml': MATRIX });
    const run = (...args: string[]) =>
      runCli([...args, '--base-url', tenant.url, '--reviewed-plan', 'off'], {
        cwd: workspace.directory,
        env: tenant.env,
      });
    expect(await run('apply')).toMatchObject({ exitCode: 0 });
    const requests = await tenant.requests();
    const posts = requests.filter(({ method, route }) => method === 'POST' && route === '/api/v2/callcodes');
    expect(posts).toHaveLength(CODES);
    expectParentsFirst(posts);
    expect(requests.length - posts.length).toBeLessThanOrEqual(1 + 4);
    expect(new Set(posts.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(CODES);
    expect(posts.every(({ status }) => status === 201)).toBe(true);

    const again = await run('apply', '--format', 'json');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'clean' });
    expect(await tenant.counts()).toMatchObject({ 'POST /api/v2/callcodes': CODES });
  });

  it('is planned with a sign-in and one call a page, and nothing for each code', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({ 'callcodes/large.yml': MATRIX });
    const run = (...args: string[]) =>
      runCli([...args, '--base-url', tenant.url, '--reviewed-plan', 'off'], {
        cwd: workspace.directory,
        env: tenant.env,
      });
    const plan = async () => {
      const before = (await tenant.requests()).length;
      expect(await run('plan')).toMatchObject({ exitCode: 0 });
      return (await tenant.requests()).slice(before).map(({ method, route }) => `${method} ${route}`);
    };
    expect(await plan()).toEqual(['POST /oauth/token', 'GET /api/v2/callcodes']);
    await run('apply');
    const pages = Array.from(
      { length: Math.ceil((await tenant.records()).length / 100) },
      () => 'GET /api/v2/callcodes',
    );
    expect(await plan()).toEqual(['POST /oauth/token', ...pages]);
  });
});

/** A child's POST names the id of its parent, so an id that the tenant gave before it proves the order. */
function expectParentsFirst(posts: readonly LoggedRequest[]): void {
  const levels = posts.map(({ body }) => String(body['code']).replace(/[0-9]/g, '').length);
  expect(levels).toEqual(levels.toSorted((left, right) => left - right));
}
