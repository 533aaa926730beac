import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { pushEvent } from '../helpers/events.ts';
import { runAction } from '../helpers/run-action.ts';
import { createScratchAction } from '../helpers/scratch-action.ts';

const run = async (main: string, env: Readonly<Record<string, string>> = {}) => {
  await using action = await createScratchAction(main);
  return await runAction({ actionDirectory: action.directory, event: pushEvent(), env });
};

describe('emitAnnotations', () => {
  const at: Annotation = {
    level: 'error',
    title: 'duplicate-code',
    message: '50 % of: this,\r\nand ::error::that',
    file: 'callcodes/a,b:c.yml',
    line: 8,
    endLine: 8,
    column: 9,
    endColumn: 12,
  };
  const emit = (annotations: readonly Annotation[]) =>
    run(`import { emitAnnotations } from 'src/github/emit-annotations.ts';
      await emitAnnotations(${JSON.stringify(annotations)});`);

  it('puts each at its place, in order, and lets no text become a command', async () => {
    const { annotations } = await emit([at, { ...at, level: 'warning' }, { ...at, level: 'notice' }]);
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning', 'notice']);
    expect(annotations[0]).toEqual({
      level: 'error',
      message: at.message,
      properties: { title: at.title, file: at.file, line: '8', endLine: '8', col: '9', endColumn: '11' },
    });
  });

  it('names no columns over several lines, which GitHub would refuse', async () => {
    const { annotations } = await emit([{ ...at, endLine: 9 }]);
    expect(annotations[0]?.properties).toEqual({ title: at.title, file: at.file, line: '8', endLine: '9' });
  });
});

describe('createSecretMasker', () => {
  const main = `import { createSecretMasker } from 'src/github/create-secret-masker.ts';
    const mask = await createSecretMasker(process.env);
    mask(process.env['PLAIN'] ?? ''); mask(process.env['LINES'] ?? ''); mask('  ');`;
  const secrets = { PLAIN: 'abc', LINES: 'first line\nx\r\nsecond line' };

  it('asks the runner to mask each secret, and each longer line of one with several', async () => {
    const { masks } = await run(main, secrets);
    expect(masks).toEqual(['abc', secrets.LINES, 'first line', 'second line']);
  });

  it('prints nothing outside GitHub Actions', async () => {
    const { stdout, stderr } = await run(main, { ...secrets, GITHUB_ACTIONS: '' });
    expect(stdout + stderr).toBe('');
  });
});

describe('setOutputs', () => {
  it('sets outputs, whatever lines and signs they hold', async () => {
    const outputs = { outcome: 'clean', metrics: '{"a":"b=c<<d"}', lines: 'one\ntwo=2\n\nthree<<EOF' };
    const result = await run(`import { setOutputs } from 'src/github/set-outputs.ts';
      await setOutputs(${JSON.stringify(outputs)});`);
    expect(result.outputs).toEqual(outputs);
  });
});

describe('writeSummary', () => {
  const main = `import { writeSummary } from 'src/github/write-summary.ts';
    const written = [await writeSummary('# One', process.env), await writeSummary('Two\\n', process.env)];
    process.stdout.write(JSON.stringify(written));`;

  it('appends', async () => {
    expect(await run(main)).toMatchObject({ summary: '# One\nTwo\n', stdout: '[true,true]' });
  });

  it('says that there is none', async () => {
    expect(await run(main, { GITHUB_STEP_SUMMARY: '' })).toMatchObject({
      stdout: '[false,false]',
      exitCode: 0,
    });
  });
});

describe('pending upload', () => {
  const post = `import { loadPendingUpload } from 'src/github/pending-upload.ts';
    process.stdout.write(JSON.stringify(await loadPendingUpload()));`;
  const files = ['/x/a.json', '/x/a.jsonl'];
  const place = { files, rootDirectory: '/x', report: null, audit: '/x/a.jsonl' };
  const pending = { name: 'a', ...place, retentionDays: 3 };
  const save = (value: unknown) => `await savePendingUpload(${JSON.stringify(value)});`;
  const passOn = async (calls: string) => {
    const main = `import { savePendingUpload } from 'src/github/pending-upload.ts'; ${calls}`;
    await using action = await createScratchAction(main, post);
    const common = { actionDirectory: action.directory, event: pushEvent() };
    const { state } = await runAction(common);
    return (await runAction({ ...common, entry: 'post', state })).stdout;
  };

  it('goes from main to post', async () => {
    expect(JSON.parse(await passOn(save(pending)))).toEqual(pending);
  });

  it('is gone once main has uploaded it', async () => {
    expect(await passOn(save(pending) + save(null))).toBe('null');
  });

  it('is none when main left none', async () => {
    expect(await passOn('')).toBe('null');
  });
});
