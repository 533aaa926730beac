// The tenant of a benchmark, in a process of its own, so that neither side takes the other's time. Forked by start-tenant.ts;
// its arguments are the number of codes that it begins with, its switches, and the number of dispositions. Ends with its parent.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../src/sandbox/create-sandbox.ts';
import { parseSandboxSwitches } from '../src/sandbox/parse-sandbox-switches.ts';
import { toSandboxState } from '../src/sandbox/sandbox-state.ts';
import { serveSandbox } from '../src/sandbox/serve-sandbox.ts';
import { toBenchCodes, toDispositions, toRecords } from './bench-codes.ts';
import type { TenantFigures } from './start-tenant.ts';

const [, , codes = '0', switches = '{}', dispositions = '0'] = process.argv;
const figures = { calls: 0, limited: 0, servedMs: 0, firstMs: 0, lastMs: 0 };

const sandbox = createSandbox({
  clock: { nowMs: () => performance.timeOrigin + performance.now(), sleep: async (ms) => sleep(ms) },
  random: Math.random,
  randomUuid: randomUUID,
  state: {
    ...toSandboxState(toRecords(toBenchCodes(Number(codes)))),
    dispositions: { records: toDispositions(Number(dispositions)) },
  },
  switches: parseSandboxSwitches(JSON.parse(switches)),
  onRequest: ({ status, startedMs, endedMs }) => {
    figures.calls += 1;
    if (status === 429) figures.limited += 1;
    figures.servedMs += endedMs - startedMs;
    if (figures.firstMs === 0) figures.firstMs = startedMs;
    figures.lastMs = endedMs;
  },
});
const server = await serveSandbox({ sandbox, port: 0 });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const told: TenantFigures = { ...figures, cpuMs: (user + system) / 1000 };
  process.send?.(told);
});
process.once('disconnect', () => process.exit());
process.send?.(server.url);
