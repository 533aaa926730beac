import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { serveSandbox } from '../../src/sandbox/serve-sandbox.ts';
import { countingUuids, ManualClock, ROOT, seededRandom, startTenant } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

function newSandbox() {
  return createSandbox({ clock: new ManualClock(), random: seededRandom(1), randomUuid: countingUuids() });
}

describe('serving a sandbox', () => {
  it('takes any free port on the loopback address', async () => {
    await using server = await serveSandbox({ sandbox: newSandbox(), port: 0 });
    expect(server.port).toBeGreaterThan(0);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(`${server.url}${LIST}`)).status).toBe(401);
  });

  it.each(['EADDRINUSE', 'a port that does not exist'])('says what to do: %s', async (which) => {
    await using server = await serveSandbox({ sandbox: newSandbox(), port: 0 });
    const port = which === 'EADDRINUSE' ? server.port : 70_000;
    const error = await serveSandbox({ sandbox: newSandbox(), port }).catch((reason: unknown) => reason);
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toContain(`127.0.0.1:${port}`);
    expect(error.hint).toContain('--port');
  });

  it('keeps connections alive', async () => {
    await using tenant = await startTenant();
    const answer = await tenant.call('GET', LIST);
    expect(answer.headers.get('connection')).toBe('keep-alive');
  });

  it('closes though connections are idle, hang in a fault or are half sent, and frees the port', async () => {
    const tenant = await startTenant({
      switches: { faults: [{ match: { method: 'POST' }, fault: 'timeout-before' }] },
    });
    await fetch(`${tenant.url}${LIST}`);
    const hanging = fetch(`${tenant.url}/oauth/token`, { method: 'POST' }).catch(() => 'cut off');
    while (tenant.sandbox.requests.byStatus.get('none') === undefined) await tenant.clock.sleep(5);
    await tenant[Symbol.asyncDispose]();
    expect(await hanging).toBe('cut off');
    await using again = await serveSandbox({ sandbox: newSandbox(), port: Number(new URL(tenant.url).port) });
    expect((await fetch(`${again.url}${LIST}`)).status).toBe(401);
  });

  it('answers the calls in work before it closes', async () => {
    const tenant = await startTenant();
    await tenant.signIn();
    tenant.sandbox.setSwitches({ latencyMs: 100 });
    const call = tenant.call('POST', LIST, { body: ROOT });
    while (tenant.sandbox.requests.inFlight === 0) await tenant.clock.sleep(5);
    const closed = Promise.all([tenant[Symbol.asyncDispose](), tenant[Symbol.asyncDispose]()]);
    expect((await call).status).toBe(201);
    await closed;
  });

  it('lives on when a caller goes away in the middle of a body', async () => {
    await using tenant = await startTenant();
    const socket = connect(Number(new URL(tenant.url).port), '127.0.0.1');
    await new Promise((resolve) => {
      socket.write(`POST ${LIST} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"na`, resolve);
    });
    socket.destroy();
    expect((await tenant.call('GET', LIST)).status).toBe(200);
  });

  it('does not take a path that begins with two slashes for a host', async () => {
    await using tenant = await startTenant();
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest({ port: Number(new URL(tenant.url).port), path: `/${LIST}`, agent: false });
      request.once('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.once('error', reject).end();
    });
    expect(status).toBe(404);
  });
});
