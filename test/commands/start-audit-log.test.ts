import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { startAuditLog } from '../../src/commands/start-audit-log.ts';
import { dropTestLog, planOf, tickingClock } from '../helpers/apply-fixtures.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { toTestRun } from '../helpers/test-run.ts';

it('keeps the logs of runs that start at the same time in one directory apart', async () => {
  await using workspace = await createWorkspace();
  const run = await toTestRun({
    inputs: { 'output-dir': workspace.directory },
    environment: { clock: tickingClock() },
  });
  const { plan } = planOf([]);
  const coverage = { mode: 'off', by: 'nothing', givenBy: null, pullRequests: [] } as const;
  const start = () => startAuditLog(run, { plan, origin: 'sandbox:', coverage });
  const logs = await Promise.all([start(), start(), start()]);
  expect(new Set(logs.map(({ file }) => file)).size).toBe(3);
  for (const log of logs) await dropTestLog(log);
  expect((await readdir(workspace.directory)).toSorted()).toEqual([
    'audit-2.jsonl',
    'audit-3.jsonl',
    'audit.jsonl',
  ]);
});
