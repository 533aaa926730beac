import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openRequestLog } from '../../src/commands/open-request-log.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';

const onFailure = (message: string): never => {
  throw new Error(message);
};

it('appends one line for each entry', async () => {
  await using workspace = await createWorkspace({ 'log.jsonl': '{"seq":0}\n' });
  const log = await openRequestLog(workspace.at('log.jsonl'), { onFailure });
  log.write({ seq: 1 });
  await log.close();
  expect(await readFile(workspace.at('log.jsonl'), 'utf8')).toBe('{"seq":0}\n{"seq":1}\n');
});

it('names a file that cannot be opened and the way out', async () => {
  await using workspace = await createWorkspace();
  const opening = openRequestLog(workspace.at('no/such/log'), { onFailure });
  await expect(opening).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  await expect(opening).rejects.toThrow(/no\/such\/log: ENOENT/);
});
