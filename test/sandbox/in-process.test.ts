import { describe, expect, it } from 'vitest';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_BASE_URL, SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { at, basicOf, countingUuids, ROOT, seededRandom } from './start-tenant.ts';

/** Sleeping moves it. */
function virtualClock(): Clock {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

async function openInProcess(switches: Partial<SandboxSwitches>) {
  const clock = virtualClock();
  const sandbox = createSandbox({ clock, random: seededRandom(1), randomUuid: countingUuids() });
  const token = await sandbox.handle({
    method: 'POST',
    url: `${SANDBOX_BASE_URL}/oauth/token`,
    headers: { Authorization: basicOf(SANDBOX_CLIENT), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
    timeoutMs: 1000,
  });
  const bearer = String(at(JSON.parse(token.body), 'access_token'));
  sandbox.setSwitches(switches);
  const create = (signal?: AbortSignal) =>
    sandbox.handle({
      method: 'POST',
      url: `${SANDBOX_BASE_URL}/api/v2/callcodes`,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(ROOT),
      timeoutMs: 1000,
      ...(signal === undefined ? {} : { signal }),
    });
  return { clock, sandbox, create, made: () => sandbox.exportState().callCodes.records.length };
}

async function faultOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof TransportError ? error.fault : `no transport fault: ${String(error)}`;
}

describe('the sandbox in process', () => {
  it('answers without a network, whatever the case of header names', async () => {
    const { create, made } = await openInProcess({});
    const reply = await create();
    expect([reply.status, made()]).toEqual([201, 1]);
  });

  it.each([
    ['reset-before', 'reset', 0, 0],
    ['reset-after', 'reset', 1, 0],
    ['truncated', 'reset', 1, 0],
    ['timeout-before', 'timeout', 0, 1000],
    ['timeout-after', 'timeout', 1, 1000],
  ] as const)('%s rejects as %s', async (fault, expected, records, waitedMs) => {
    const { clock, create, made } = await openInProcess({ faults: [{ match: {}, fault }] });
    expect(await faultOf(create())).toBe(expected);
    expect([made(), clock.nowMs()]).toEqual([records, waitedMs]);
  });

  it('times out when the latency is longer than the caller waits, and does the work all the same', async () => {
    const { create, made } = await openInProcess({ latencyMs: 5000 });
    expect(await faultOf(create())).toBe('timeout');
    expect(made()).toBe(1);
  });

  it('sends nothing when it was cancelled before, and finishes the work when cancelled later', async () => {
    const { create, made } = await openInProcess({ latencyMs: 10 });
    expect(await faultOf(create(AbortSignal.abort()))).toBe('cancelled');
    expect(made()).toBe(0);
    const controller = new AbortController();
    const call = create(controller.signal);
    controller.abort();
    expect(await faultOf(call)).toBe('cancelled');
    await new Promise((resolve) => setImmediate(resolve));
    expect(made()).toBe(1);
  });

  it('takes the latency that it is told, work half-way', async () => {
    const { clock, sandbox, create } = await openInProcess({ latencyMs: 100, latencyJitterMs: 100 });
    await create();
    expect(clock.nowMs()).toBeGreaterThanOrEqual(100);
    expect(clock.nowMs()).toBeLessThan(200);
    expect(sandbox.requests.byStatus.get('201')).toBe(1);
  });
});
