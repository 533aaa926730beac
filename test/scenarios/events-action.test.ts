import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { startArtifactService } from '../helpers/artifact-service.ts';
import { toThreeAtATime, untilInFlight } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { pushEvent } from '../helpers/events.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { type ActionRunResult, cancelAction, runAction, startAction } from '../helpers/run-action.ts';
import { startTenant } from '../helpers/start-tenant.ts';
import { unzip } from '../helpers/unzip.ts';
import { type ReceiverAnswer, startWebhookReceiver } from '../helpers/webhook-receiver.ts';

const RUN_ID: unknown = expect.stringMatching(/^MAP_\d+_1_[A-Za-z0-9-]+_acme_[0-9a-f]{8}$/);
const RUN_URL: unknown = expect.stringContaining('/actions/runs/');

/** A step that applies to an empty tenant, a receiver, and a runner that takes artifacts. */
async function openStage(
  answers: readonly ReceiverAnswer[] = [],
  {
    api = 'callcodes',
    matrix = CAMPAIGN,
    inputs = {},
  }: { api?: ApiName; matrix?: string; inputs?: Readonly<Record<string, string>> } = {},
) {
  const artifacts = await startArtifactService();
  const tenant = await startTenant(api);
  const receiver = await startWebhookReceiver(answers);
  const workspace = await createWorkspace({ 'callcodes/a.yml': matrix });
  const options = {
    env: artifacts.env,
    workspace: workspace.directory,
    runnerTemp: workspace.at('temp'),
    event: pushEvent(),
    timeoutMs: 60_000,
    inputs: {
      ...tenant.inputs,
      'reviewed-plan': 'off',
      comment: 'false',
      'webhook-url': `${receiver.url}/hooks/secret-path`,
      'webhook-secret': receiver.secret,
      ...inputs,
    },
  };
  return {
    tenant,
    receiver,
    run: (runAttempt = 1) => runAction({ ...options, runAttempt }),
    start: () => startAction(options),
    post: ({ state }: ActionRunResult) => runAction({ ...options, state, entry: 'post' }),
    /** The event file of the last artifact that is a zip. */
    uploadedEvent() {
      const zip = artifacts.artifacts.findLast(({ name }) => !name.endsWith('.html'));
      return unzip(zip?.content ?? Buffer.alloc(0)).get('event.json');
    },
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]();
      await tenant[Symbol.asyncDispose]();
      await artifacts[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

describe('a step that applies', () => {
  it.each(API_NAMES)(
    'sends the figures of its outputs, and uploads the event with the rest (%s)',
    async (api) => {
      await using stage = await openStage([], { api });
      const { exitCode, outputs } = await stage.run();
      expect(exitCode).toBe(0);
      const { event, body } = stage.receiver.received[0] ?? { event: null, body: '' };
      expect(event).toMatchObject({
        event: 'MAPPING_COMPLETED',
        mappingId: RUN_ID,
        metrics: parseObject(outputs['metrics'] ?? ''),
        target: outputs['target'],
        outcome: outputs['outcome'],
        planDigest: outputs['plan-digest'],
        auditHash: outputs['audit-hash'],
        commit: pushEvent().sha,
        runUrl: RUN_URL,
      });
      expect(outputs['event-file']).toMatch(/event\.json$/);
      expect(stage.uploadedEvent()).toBe(`${body}\n`);
    },
  );

  it('has another id in each attempt', async () => {
    await using stage = await openStage();
    await stage.run();
    await stage.run(2);
    const [first, second] = stage.receiver.received.map(({ event }) => String(event?.['mappingId']));
    expect(first).toMatch(/^MAP_\d+_1_/);
    expect(second).toMatch(/^MAP_\d+_2_/);
  });

  it('stays green when the receiver refuses, warns with the way to send it again, and uploads the event', async () => {
    await using stage = await openStage([403]);
    const result = await stage.run();
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'applied' });
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('cxone-callcodes events resend event.json'),
    ]);
    expect(result.stdout).not.toContain('secret-path');
    expect(parseObject(stage.uploadedEvent() ?? '')).toMatchObject({ event: 'MAPPING_COMPLETED' });
  });

  it.each(API_NAMES)(
    'sends, when it is cancelled, what was done until then, and gives a silent receiver two seconds (%s)',
    async (api) => {
      const matrix = toThreeAtATime(api);
      await using stage = await openStage(['hang'], { api, matrix, inputs: { concurrency: '3' } });
      const running = await stage.start();
      const done = await untilInFlight(stage.tenant, { count: 3, latencyMs: 1_500 });
      const main = await cancelAction(running);
      expect(main).toMatchObject({ exitCode: 1, signal: null });
      expect(stage.receiver.received.map(({ event }) => event)).toMatchObject([
        { event: 'MAPPING_FAILED', outcome: 'partial', metrics: { successfulAssignments: done } },
      ]);
      await stage.post(main);
      expect(stage.uploadedEvent()).toBe(`${stage.receiver.received[0]?.body}\n`);
    },
  );

  it('sends MAPPING_FAILED when an error ends it between plan and writes', async () => {
    await using stage = await openStage([], { inputs: { 'reviewed-plan': 'required', 'github-token': 'x' } });
    const { exitCode, outputs } = await stage.run();
    expect(exitCode).toBe(1);
    const [received] = stage.receiver.received;
    expect(received?.event).toMatchObject({
      event: 'MAPPING_FAILED',
      outcome: outputs['outcome'],
      planDigest: outputs['plan-digest'],
      auditHash: null,
      metrics: { totalAttempts: 6, successfulAssignments: 0 },
    });
    expect(await stage.tenant.truth()).toEqual([]);
  });
});
