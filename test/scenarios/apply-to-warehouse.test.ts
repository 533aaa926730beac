import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { strikePosts } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { createWebhookSecret } from '../helpers/deliver-event.ts';
import { pushEvent } from '../helpers/events.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { startReceiver } from '../helpers/start-receiver.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const EVENTS = `SELECT webhook_id, mapping_id, event, outcome, total_attempts::DOUBLE AS attempts,
  successful_assignments::DOUBLE AS successes, average_latency_ms AS latency, assignment_rate AS rate, audit_hash
  FROM mapping_events ORDER BY received_at`;
const CHANGES = `SELECT mapping_id, count(*)::DOUBLE AS attempts,
  (count(*) FILTER (status = 'SUCCESS'))::DOUBLE AS successes, avg(latency_ms) AS latency
  FROM mapping_changes GROUP BY ALL`;

async function read(file: string, statement: string) {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(statement)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

it.each(API_NAMES)(
  'tells a warehouse, over a real receiver, the same figures as the outputs of each apply (%s)',
  async (api) => {
    await using tenant = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const secret = createWebhookSecret();
    const file = workspace.at('events.duckdb');
    const receiver = await startReceiver({ cwd: workspace.directory, warehouse: `duckdb:${file}`, secret });
    const apply = async (runAttempt: number) => {
      const { outputs } = await runAction({
        workspace: workspace.directory,
        runnerTemp: workspace.at(`temp-${runAttempt}`),
        event: pushEvent(),
        runAttempt,
        inputs: {
          ...tenant.inputs,
          target: 'acme',
          'reviewed-plan': 'off',
          comment: 'false',
          artifact: 'false',
          'webhook-url': `${receiver.url}/webhooks/mapping-sync`,
          'webhook-secret': secret,
        },
      });
      return {
        outcome: outputs['outcome'],
        auditHash: outputs['audit-hash'],
        metrics: parseObject(outputs['metrics'] ?? ''),
      };
    };

    await tenant.setSwitches({ faults: [strikePosts(api, { fault: '400', contains: '"Hot lead"' })] });
    const partial = await apply(1);
    await tenant.setSwitches({ faults: [] });
    const applied = await apply(2);
    const clean = await apply(3);
    expect([partial, applied, clean].map(({ outcome }) => outcome)).toEqual(['partial', 'applied', 'clean']);

    const usage = parseObject(await (await fetch(`${receiver.url}/usage`)).text());
    receiver.kill('SIGTERM');
    expect(await receiver.exited).toBe(0);
    const runs = [partial, applied, clean];
    const events = await read(file, EVENTS);
    const changes = new Map((await read(file, CHANGES)).map((row) => [row['mapping_id'], row]));
    expect(events).toMatchObject(
      runs.map(({ outcome, metrics, auditHash }) => ({
        event: outcome === 'partial' ? 'MAPPING_FAILED' : 'MAPPING_COMPLETED',
        outcome,
        attempts: metrics['totalAttempts'],
        successes: metrics['successfulAssignments'],
        latency: metrics['averageLatencyMs'],
        rate: metrics['assignmentRate'],
        audit_hash: auditHash,
      })),
    );
    for (const { webhook_id, mapping_id, attempts, successes } of events) {
      expect(webhook_id).toBe(mapping_id);
      if (attempts !== 0) expect(changes.get(mapping_id)).toMatchObject({ attempts, successes });
    }
    const sum = (name: string) => runs.reduce((total, { metrics }) => total + Number(metrics[name]), 0);
    expect(usage).toMatchObject({
      usage: [
        {
          target: 'acme',
          events: 3,
          attempts: sum('totalAttempts'),
          successes: sum('successfulAssignments'),
          assignmentRate: sum('successfulAssignments') / sum('totalAttempts'),
        },
      ],
    });
  },
);
