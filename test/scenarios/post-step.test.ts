import path from 'node:path';
import { expect, it } from 'vitest';
import { startArtifactService } from '../helpers/artifact-service.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { pushEvent } from '../helpers/events.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';

it('does nothing in the tenant when the main step was killed before it could leave a word', async () => {
  await using tenant = await startSandbox();
  await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const post = await runAction({
    entry: 'post',
    state: {},
    event: pushEvent(),
    workspace: workspace.directory,
    inputs: { ...tenant.inputs, 'reviewed-plan': 'off' },
  });
  expect(post).toMatchObject({ exitCode: 0, outputs: {}, summary: '' });
  expect(await tenant.requests()).toEqual([]);
});

it('uploads the report by itself when only that was left to do', async () => {
  await using artifacts = await startArtifactService();
  await using workspace = await createWorkspace({
    'out/report.html': '<!doctype html><title>Report</title>',
  });
  const report = workspace.at('out/report.html');
  const pending = { name: 'callcodes-apply-acme', files: [], rootDirectory: path.dirname(report), report };
  const post = await runAction({
    entry: 'post',
    state: { 'pending-upload': JSON.stringify(pending) },
    event: pushEvent(),
    workspace: workspace.directory,
    inputs: {},
    env: artifacts.env,
  });
  expect(post.exitCode).toBe(0);
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['callcodes-apply-acme.html']);
});
