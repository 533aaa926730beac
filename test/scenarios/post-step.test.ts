import { expect, it } from 'vitest';
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
