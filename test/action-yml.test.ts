import { readFile, stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderActionYml } from '../scripts/generate/render-action-yml.ts';
import { replaceSection } from '../scripts/generate/replace-section.ts';
import { INPUTS } from '../src/inputs/input-table.ts';
import { OUTPUTS } from '../src/inputs/output-table.ts';
import { findSchemaProblems } from './helpers/github-schemas.ts';

const text = await readFile(new URL('../action.yml', import.meta.url), 'utf8');
const action: unknown = parse(text);

it('is what the tables say', () => {
  expect(text).toBe(renderActionYml());
});

it('is an action by GitHub’s own schema', async () => {
  expect(await findSchemaProblems('action.yml', { text })).toEqual([]);
});

it('would not be one with an unknown key', async () => {
  expect(await findSchemaProblems('action.yml', { text: `${text}surprise: true\n` })).not.toEqual([]);
});

it('holds every input with its default as a string, and every output', () => {
  const inputs = Object.fromEntries(
    INPUTS.map((input) => [
      input.name,
      expect.objectContaining(input.default === '' ? { required: false } : { default: input.default }),
    ]),
  );
  const outputs = Object.fromEntries(OUTPUTS.map(({ name, description }) => [name, { description }]));
  expect(action).toMatchObject({ inputs, outputs });
});

it('runs built files on Node 24, one for each of its two steps', async () => {
  const files = { main: 'dist/action/index.js', post: 'dist/action/post.js' };
  expect(action).toMatchObject({ runs: { using: 'node24', ...files, 'post-if': 'always()' } });
  for (const file of Object.values(files))
    expect((await stat(new URL(`../${file}`, import.meta.url))).isFile()).toBe(true);
});

it('replaces a marked section and nothing else, and misses none silently', () => {
  const document = 'a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n';
  const replaced = replaceSection(document, { name: 'x', text: 'new' });
  expect(replaced).toBe('a\n<!-- generated:x -->\nnew\n<!-- /generated:x -->\nb\n');
  expect(replaceSection(replaced, { name: 'x', text: 'new' })).toBe(replaced);
  expect(() => replaceSection(document, { name: 'y', text: '' })).toThrow('generated:y');
});
