import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox } from '../helpers/start-sandbox.ts';
import { connectTo, joinSockets, listenOnTcp } from '../helpers/tcp-server.ts';

const CONCURRENCY = 8;

let tenant: SandboxProcess;
beforeAll(async () => {
  tenant = await startSandbox();
});
afterAll(() => tenant[Symbol.asyncDispose]());

async function applyCodes(url: string, { category, count }: { category: string; count: number }) {
  const codes = Array.from(
    { length: count },
    (_, at) => `  - { code: C${at}, name: Code ${at}, type: NEUTRAL }`,
  );
  await using workspace = await createWorkspace({
    'callcodes/a.yml': `category: ${category}\ncodes:\n  - code: ${category}\n    name: Root\n    type: NEUTRAL\n    children:\n${codes.map((line) => `    ${line}`).join('\n')}\n`,
  });
  const args = ['apply', '--base-url', url, '--target', 'acme', '--reviewed-plan', 'off'];
  const before = (await tenant.counts())['POST /api/v2/callcodes'] ?? 0;
  const result = await runCli([...args, '--concurrency', String(CONCURRENCY)], {
    cwd: workspace.directory,
    env: tenant.env,
  });
  const posts = ((await tenant.counts())['POST /api/v2/callcodes'] ?? 0) - before;
  const records = (await tenant.truth()).filter((record) => record.category === category);
  return { ...result, posts, codes: new Set(records.map(({ code }) => code)).size, records: records.length };
}

describe('connections to the tenant', () => {
  it('are kept: a hundred writes take no more of them than calls in flight', async () => {
    await using front = await listenOnTcp((socket) => joinSockets(socket, connectTo(tenant.url)));
    const url = `http://127.0.0.1:${front.port}`;
    const applied = await applyCodes(url, { category: 'KEPT', count: 99 });
    expect(applied).toMatchObject({ exitCode: 0, posts: 100, codes: 100, records: 100 });
    expect(front.connections()).toBeGreaterThan(1);
    expect(front.connections()).toBeLessThanOrEqual(CONCURRENCY);
  });

  it('may be closed by the tenant while they are idle: the call goes again, and is done once', async () => {
    let broken = 0;
    await using front = await listenOnTcp((socket, number) => {
      const upstream = connectTo(tenant.url);
      joinSockets(socket, upstream);
      if (number % 2 === 0) return;
      // The second request meets a connection that is gone.
      upstream.once('data', () => {
        socket.unpipe(upstream);
        socket.once('data', () => {
          broken += 1;
          socket.resetAndDestroy();
        });
        socket.resume();
      });
    });
    const url = `http://127.0.0.1:${front.port}`;
    const applied = await applyCodes(url, { category: 'IDLE', count: 20 });
    expect(applied).toMatchObject({ exitCode: 0, posts: 21, codes: 21, records: 21 });
    expect(broken).toBeGreaterThan(1);
  });
});
