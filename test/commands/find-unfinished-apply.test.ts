import { utimes, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findUnfinishedApply } from '../../src/commands/find-unfinished-apply.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';

const HEADER = '{"seq":0,"action":"HEADER","target":"acme"}\n';
const INTENT = '{"seq":1,"action":"INTENT","path":"INT"}\n';
const close = (cancelled: boolean) => `{"seq":2,"action":"CLOSE","cancelled":${cancelled}}\n`;

async function writeLog(file: string, { text, atMs }: { readonly text: string; readonly atMs: number }) {
  await writeFile(file, text);
  await utimes(file, atMs / 1000, atMs / 1000);
}

it.each([
  ['a log without an end', HEADER + INTENT, 5000],
  ['a line that was cut off', HEADER + INTENT.slice(0, 10), 5000],
  ['a run that was cancelled', HEADER + close(true), 5000],
  ['an empty log: nobody knows whose', '', null],
  ['a run that came to its own end', HEADER + close(false), null],
])('%s', async (_, text, expected) => {
  await using workspace = await createWorkspace();
  await writeLog(workspace.at('audit.jsonl'), { text, atMs: 5000 });
  expect(await findUnfinishedApply({ outputDir: workspace.directory, target: 'acme' })).toBe(expected);
});

it('the newest log counts, and other files do not', async () => {
  await using workspace = await createWorkspace();
  await writeLog(workspace.at('audit.jsonl'), { text: HEADER, atMs: 5000 });
  await writeLog(workspace.at('audit-2.jsonl'), { text: HEADER + close(false), atMs: 6000 });
  await writeLog(workspace.at('plan.json'), { text: '{}', atMs: 7000 });
  expect(await findUnfinishedApply({ outputDir: workspace.directory, target: 'acme' })).toBeNull();
  await writeLog(workspace.at('audit-10.jsonl'), { text: HEADER + 'x'.repeat(100_000), atMs: 8000 });
  expect(await findUnfinishedApply({ outputDir: workspace.directory, target: 'acme' })).toBe(8000);
});

it('logs of other targets say nothing of this one', async () => {
  await using workspace = await createWorkspace();
  await writeLog(workspace.at('audit.jsonl'), { text: HEADER + INTENT, atMs: 5000 });
  const other = HEADER.replace('acme', 'other') + close(false);
  await writeLog(workspace.at('audit-2.jsonl'), { text: other, atMs: 6000 });
  expect(await findUnfinishedApply({ outputDir: workspace.directory, target: 'acme' })).toBe(5000);
  expect(await findUnfinishedApply({ outputDir: workspace.directory, target: 'other' })).toBeNull();
});

it('a directory that is not there holds none', async () => {
  await using workspace = await createWorkspace();
  expect(await findUnfinishedApply({ outputDir: workspace.at('missing'), target: 'acme' })).toBeNull();
});
