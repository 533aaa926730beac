import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/commands/seeded-random.ts';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { CreateRequest } from '../../src/model/call-code-store.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_BASE_URL, SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { SILENT_LOG } from './scripted-tenant.ts';
import { createVirtualClock } from './virtual-clock.ts';

const CODES = 200;

function requestOf(code: string): CreateRequest {
  return {
    path: code,
    values: { name: `Name ${code}`, code, type: 'SUCCESS', parent: null, category: 'A', isActive: true },
    parentId: null,
    knownIds: new Set(),
    beforeSend: async () => undefined,
  };
}

/** Creates all codes as apply does, as many at once as the store is good for. */
async function createAll(switches: Partial<SandboxSwitches>, seed: number) {
  const clock = createVirtualClock();
  const random = seededRandom(seed);
  const sandbox = createSandbox({ clock, random, randomUuid: randomUUID, switches });
  const store = createCallCodesStore({
    transport: sandbox.handle,
    baseUrl: SANDBOX_BASE_URL,
    credentials: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
    target: 'acme',
    commit: 'c0ffee',
    concurrency: 64,
    maxRate: null,
    timeoutMs: 30_000,
    clock,
    random,
    randomUuid: randomUUID,
    log: SILENT_LOG,
  });
  const limit = pLimit(store.fanOut);
  const codes = Array.from({ length: CODES }, (_, index) => `CODE_${index}`);
  const startMs = clock.nowMs();
  const results = await clock.run(
    Promise.allSettled(codes.map((code) => limit(() => store.createCode(requestOf(code))))),
  );
  return {
    lost: results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : [])),
    records: sandbox.exportState().callCodes.records.length,
    tookMs: clock.nowMs() - startMs,
  };
}

describe('a tenant that takes one call a second, asked by 64 at once', () => {
  it.each([
    ['none', 1],
    ['none', 10],
    ['seconds', 1],
    ['seconds', 10],
    ['date', 1],
    [60, 1],
  ] as const)(
    'loses no code for the wait in the queue (Retry-After: %s, burst %i)',
    async (retryAfter, burst) => {
      const run = await createAll({ rateLimit: { perSecond: 1, burst, retryAfter }, latencyMs: 50 }, 7);
      expect(run.lost).toEqual([]);
      expect(run.records).toBe(CODES);
    },
  );

  it('leaves each code its five tries, however long they wait for their turn', async () => {
    const rateLimit = { perSecond: 1, burst: 1, retryAfter: 'seconds' } as const;
    const randomFaults = [{ fault: '503', probability: 0.15, match: { method: 'POST' } }] as const;
    const run = await createAll({ rateLimit, randomFaults, latencyMs: 50 }, 11);
    expect(run.lost).toEqual([]);
    expect(run.records).toBe(CODES);
    expect(run.tookMs).toBeGreaterThan(CODES * 1000);
  });
});
