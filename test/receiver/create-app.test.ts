import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/receiver/create-app.ts';
import { createMetrics } from '../../src/receiver/create-metrics.ts';
import { MemoryBudget } from '../../src/receiver/memory-budget.ts';
import { WarehouseGate } from '../../src/receiver/warehouse-gate.ts';
import { deliver } from '../helpers/deliver-event.ts';
import { listenLocally } from '../helpers/http-server.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';

const CLOCK = { nowMs: () => 0, sleep: async () => {} };

/** A receiver with a queue that has a defect. */
async function openApp() {
  const messages: string[] = [];
  const log = { write: (_: string, message: string) => messages.push(message) };
  const metrics = await createMetrics({ waiting: () => 0 });
  const warehouse = { migrate: async () => {}, ping: async () => {}, readDailyUsage: async () => [] };
  const gate = new WarehouseGate({ warehouse, clock: CLOCK, log, onChange: () => {} });
  await gate.open();
  const app = await createApp({
    warehouse,
    gate,
    metrics,
    log,
    clock: CLOCK,
    queue: { add: () => Promise.reject(new TypeError('a defect')) },
    keys: [],
    budget: new MemoryBudget(0),
    isStopping: () => false,
  });
  const countOf = async (result: string) =>
    Number(new RegExp(`\\{result="${result}"\\} (\\d+)`).exec((await metrics.render()).text)?.[1]);
  return { app, messages, countOf };
}

describe('requests_total', () => {
  it('counts wrong methods and paths, and nothing that is read', async () => {
    const { app, countOf } = await openApp();
    await using server = await listenLocally(app);
    for (const path of ['/healthz', '/readyz', '/metrics', '/usage', '/usage?from=never'])
      await (await fetch(`${server.url}${path}`)).text();
    await (await fetch(`${server.url}/nowhere`)).text();
    for (const path of ['/healthz', '/usage'])
      await (await fetch(`${server.url}${path}`, { method: 'POST' })).text();
    await (await fetch(`${server.url}/webhooks/mapping-sync`)).text();
    expect(await countOf('not-found')).toBe(1);
    expect(await countOf('wrong-method')).toBe(3);
    for (const result of ['stored', 'invalid', 'failed']) expect(await countOf(result)).toBe(0);
  });

  it('counts what fails by a defect', async () => {
    const { app, messages, countOf } = await openApp();
    await using server = await listenLocally(app);
    const body = JSON.stringify(mappingEvent());
    const { status } = await deliver(server.url, { body, headers: { 'content-type': 'application/json' } });
    expect(status).toBe(500);
    expect(await countOf('failed')).toBe(1);
    expect(messages).toEqual(expect.arrayContaining(['request']));
  });
});
