import { hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { strikePosts } from '../helpers/cancel-stage.ts';
import { CRASH_ON_REQUEST } from '../helpers/crash-on-request.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { mergedEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../helpers/events.ts';
import { findCanaries, spellAll } from '../helpers/find-canaries.ts';
import { json } from '../helpers/hostile-tenant.ts';
import { openSecretStage, SECRETS, WEBHOOK_SECRETS } from '../helpers/open-secret-stage.ts';
import { parseWorkflowCommands } from '../helpers/parse-workflow-commands.ts';
import { runAction, startAction } from '../helpers/run-action.ts';
import { startTenant } from '../helpers/start-tenant.ts';

/** The key of reviewed plans, in the ways in which it could be printed. */
function deriveKey(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, 'cxone-callcodes', 'reviewed-plan v1', 32));
  return { 'key in hex': key.toString('hex'), 'key in base64': key.toString('base64') };
}

describe('a step', () => {
  it.each(API_NAMES)(
    'puts no secret into comment, summary, artifact, issue or log that the tenant repeats (%s)',
    async (api) => {
      await using stage = await openSecretStage(undefined, api);
      const { number, headSha } = stage.pull;
      const validated = await stage.run(pullRequestEvent({ number, headSha }), { command: 'validate' });
      expect(validated.outputs).toMatchObject({ outcome: 'validated' });
      const planned = await stage.run(pullRequestEvent({ number, headSha }), { 'plan-key': '' });
      expect(planned.outputs).toMatchObject({ outcome: 'changes', updates: '1' });
      const key = deriveKey(SECRETS[api === 'callcodes' ? 'client-secret' : 'access-key-secret']);
      expect(planned.masks).toEqual(expect.arrayContaining(Object.values(key)));
      const applied = await stage.run(mergedEvent({ number, headSha }), {
        'reviewed-plan': 'off',
      });
      expect(applied.outputs).toMatchObject({ command: 'apply', outcome: 'failed' });
      const drifted = await stage.run(scheduleEvent());
      expect(drifted.outputs).toMatchObject({ command: 'drift', outcome: 'changes' });

      const channels = await stage.channels();
      const sinks = [
        '/comments',
        '/issues',
        'plan.json',
        'audit.jsonl',
        'report.html',
        'step 1 summary',
        'step 1 log',
      ];
      for (const sink of sinks) {
        const texts = Object.entries(channels).filter(([name]) => name.endsWith(sink));
        expect(texts.map(([, text]) => text).join('\n'), sink).toContain('***');
      }
      expect(Object.keys(channels).filter((name) => name.endsWith('event.json'))).not.toEqual([]);
      expect(findCanaries(channels, { ...stage.canaries(), ...key })).toEqual([]);
      for (const { droppedOutputs } of [planned, applied, drifted]) expect(droppedOutputs).toEqual([]);
    },
  );

  it('shows no token that GitHub repeats, neither in a run that failed nor in one that is blocked', async () => {
    await using stage = await openSecretStage(() => null);
    const { extras } = stage.github;
    const token = GITHUB_TOKENS.bot;
    const said = { status: 422, message: `No. ${spellAll([token])}` };
    const headers = {
      deprecation: 'true',
      sunset: token,
      link: `<https://x.test/${token}>; rel="deprecation"`,
    };
    const { number, headSha } = stage.pull;
    extras.failNext({ method: 'GET', path: /\/files$/, ...said });
    extras.failNext({ method: 'POST', path: /\/comments$/, ...said, headers });
    const planned = await stage.run(pullRequestEvent({ number, headSha }));
    expect(planned.outputs).toMatchObject({ command: 'plan', outcome: 'failed' });
    expect(planned.summary).toContain('The review comment was not written');
    extras.failNext({ method: 'GET', path: /\/commits$/, ...said });
    const blocked = await stage.run(pushEvent());
    expect(blocked.outputs).toMatchObject({ command: 'apply', outcome: 'blocked' });
    extras.failNext({ method: 'GET', path: /\/issues$/, ...said });
    const drifted = await stage.run(scheduleEvent());
    expect(drifted.outputs).toMatchObject({ command: 'drift', outcome: 'failed' });
    for (const { stdout } of [planned, blocked, drifted]) expect(stdout).toContain('***');
    for (const { stderr } of [planned, blocked, drifted]) expect(stderr).toBe('');
    expect(await stage.leaks()).toEqual([]);
  });

  it('shows no token that the artifact service repeats, in the post step neither', async () => {
    await using stage = await openSecretStage(() => null);
    const token = stage.artifacts.env.ACTIONS_RUNTIME_TOKEN;
    stage.artifacts.refuseWith(403, `No. ${spellAll([token])}`);
    const planned = await stage.run(pushEvent({ ref: 'refs/heads/other' }));
    expect(planned.stdout).toContain('No artifact was uploaded');
    const file = path.join(stage.runnerTemp, 'callcodes-acme', 'plan.json');
    const pending = { name: 'a', files: [file], rootDirectory: path.dirname(file), retentionDays: null };
    const posted = await stage.post({ ...planned.state, 'pending-upload': JSON.stringify(pending) });
    expect(posted.stdout).toContain('were not uploaded');
    expect(posted.exitCode).toBe(0);
    for (const { stdout } of [planned, posted]) expect(stdout).toContain('***');
    expect(await stage.leaks()).toEqual([]);
  });

  it('masks every secret that it was given before it prints anything else', async () => {
    await using stage = await openSecretStage(({ path: route, method, count }) =>
      method === 'GET' && route.endsWith('/callcodes') && count === 1 ? json(401, {}) : null,
    );
    const planned = await stage.run(pushEvent({ ref: 'refs/heads/other' }));
    const lines = planned.stdout.split('\n');
    const isMask = (line: string) => line.startsWith('::add-mask::');
    const given = lines.slice(
      0,
      lines.findIndex((line) => !isMask(line)),
    );
    const first = parseWorkflowCommands(given.join('\n')).masks;
    const { basic, ...canaries } = stage.canaries();
    const isToken = (name: string) => /^token \d$/.test(name);
    for (const [name, canary] of Object.entries(canaries))
      if (!isToken(name)) expect(first).toContain(canary);
    expect(first).toEqual(expect.arrayContaining([...WEBHOOK_SECRETS]));
    expect(stage.tenant.tokens).toHaveLength(2);
    expect(planned.masks).toEqual(expect.arrayContaining([basic, ...stage.tenant.tokens]));
    expect(await stage.leaks()).toEqual([]);
  });

  it.each(API_NAMES)(
    'shows nothing when it is cancelled among errors that repeat everything, and its post step neither (%s)',
    async (api) => {
      await using stage = await openSecretStage(() => null);
      await using tenant = await startTenant(api);
      const faults = [strikePosts(api, { fault: '403' })];
      await tenant.setSwitches({ echoSecrets: true, latencyMs: 2_000, faults });
      const inputs = { ...tenant.inputs, 'reviewed-plan': 'off', artifact: 'true' };
      const running = await startAction(stage.toOptions(pushEvent(), inputs));
      const audit = path.join(stage.runnerTemp, 'callcodes-acme', 'audit.jsonl');
      const readAudit = () => readFile(audit, 'utf8').catch(() => '');
      await expect.poll(readAudit, { timeout: 20_000, interval: 20 }).toContain('INTENT');
      // A cancel right after the intent keeps the call from leaving.
      await setTimeout(500);
      running.kill('SIGINT');
      const cancelled = await running.finished;
      stage.keep(cancelled);
      expect(cancelled.exitCode).toBe(1);
      expect(cancelled.annotations.at(-1)?.message).toContain('403');
      await stage.post(cancelled.state);
      const secret = tenant.inputs[api === 'callcodes' ? 'client-secret' : 'access-key-secret'] ?? '';
      const basic = Buffer.from(`sandbox:${secret}`).toString('base64');
      const requests = JSON.stringify(await tenant.requests());
      expect(findCanaries({ ...(await stage.channels()), requests }, { secret, basic })).toEqual([]);
      const tokens = cancelled.masks.filter((mask) => mask.startsWith('eyJ'));
      expect(tokens.length).toBeGreaterThan(1);
      expect(findCanaries(await stage.channels(), Object.fromEntries(tokens.entries()))).toEqual([]);
    },
  );

  it('ends with one line about a fault that nobody caught, and no field of the error', async () => {
    await using stage = await openSecretStage(() => null);
    const options = stage.toOptions(pushEvent({ ref: 'refs/heads/other' }), {});
    const crashed = await runAction({ ...options, env: { ...options.env, NODE_OPTIONS: CRASH_ON_REQUEST } });
    stage.keep(crashed);
    expect(crashed.exitCode).toBe(1);
    expect(crashed.outputs).toMatchObject({ outcome: 'failed' });
    expect(crashed.annotations.at(-1)).toMatchObject({ level: 'error' });
    expect(crashed.stdout).toContain('Unexpected fault: a defect with Basic ***.');
    expect(crashed.stderr).toBe('');
    expect(await stage.leaks()).toEqual([]);
  });
});
