import { utimes, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findRecentApply } from '../../src/commands/find-recent-apply.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';

const HEADER = '{"seq":0,"action":"HEADER","target":"acme","origin":"https://a"}\n';
const CREATED =
  '{"seq":2,"action":"CREATE_CALL_CODE","callCodeId":"101"}\n{"seq":3,"action":"CREATE_CALL_CODE","callCodeId":null}\n';
const close = (cancelled: boolean) => `{"seq":4,"action":"CLOSE","cancelled":${cancelled}}\n`;

async function writeLog(file: string, { text, atMs }: { readonly text: string; readonly atMs: number }) {
  await writeFile(file, text);
  await utimes(file, atMs / 1000, atMs / 1000);
}

it.each([
  ['a log without an end', HEADER + CREATED, { isComplete: false, createdIds: ['101'] }],
  ['a line that was cut off', `${HEADER + CREATED}{"seq":4,"act`, { isComplete: false, createdIds: ['101'] }],
  ['a run that was cancelled', HEADER + close(true), { isComplete: false, createdIds: [] }],
  [
    'a run that came to its own end',
    HEADER + CREATED + close(false),
    { isComplete: true, createdIds: ['101'] },
  ],
])('%s', async (_, text, expected) => {
  await using workspace = await createWorkspace();
  await writeLog(workspace.at('audit.jsonl'), { text, atMs: 5000 });
  const place = { outputDir: workspace.directory, target: 'acme' };
  expect(await findRecentApply({ ...place, nowMs: 6000 })).toEqual({
    atMs: 5000,
    origin: 'https://a',
    ...expected,
  });
  expect(await findRecentApply({ ...place, nowMs: 66_000 })).toBeNull();
});

it('of several logs of this target the newest counts, and no other file', async () => {
  await using workspace = await createWorkspace();
  const place = { outputDir: workspace.directory, nowMs: 9000 };
  await writeLog(workspace.at('audit.jsonl'), { text: HEADER, atMs: 5000 });
  await writeLog(workspace.at('audit-2.jsonl'), { text: HEADER.replace('acme', 'other'), atMs: 6000 });
  await writeLog(workspace.at('audit-10.jsonl'), { text: '', atMs: 8000 });
  await writeLog(workspace.at('plan.json'), { text: HEADER, atMs: 8000 });
  expect(await findRecentApply({ ...place, target: 'acme' })).toMatchObject({ atMs: 5000 });
  expect(await findRecentApply({ ...place, target: 'other' })).toMatchObject({ atMs: 6000 });
});

it('a directory that is not there holds none', async () => {
  await using workspace = await createWorkspace();
  const place = { outputDir: workspace.at('missing'), target: 'acme', nowMs: 0 };
  expect(await findRecentApply(place)).toBeNull();
});
