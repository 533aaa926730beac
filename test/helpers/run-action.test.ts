import path from 'node:path';
import { RunOptions, RunTarget } from 'github-action-ts-run-api';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pullRequestEvent, pushEvent } from './events.ts';
import { parseFileCommands } from './parse-file-commands.ts';
import { runAction, startAction } from './run-action.ts';
import { createScratchAction } from './scratch-action.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const PRINT_ENV = 'process.stdout.write(JSON.stringify(process.env));';
const envOf = async (options: Omit<Parameters<typeof runAction>[0], 'actionDirectory' | 'event'> = {}) => {
  await using action = await createScratchAction(PRINT_ENV);
  const { stdout } = await runAction({ actionDirectory: action.directory, event: pushEvent(), ...options });
  const env: unknown = JSON.parse(stdout);
  return env;
};

describe('the environment of a step', () => {
  it('has the inputs, with the defaults of action.yml', async () => {
    const env = await envOf({ inputs: { 'without-default': 'x y' }, githubToken: 'ghs_1' });
    expect(env).toMatchObject({
      'INPUT_WITH-DEFAULT': 'fallback',
      'INPUT_GITHUB-TOKEN': 'ghs_1',
      'INPUT_WITHOUT-DEFAULT': 'x y',
    });
    expect(await envOf()).toMatchObject({ 'INPUT_WITHOUT-DEFAULT': '' });
  });

  it('inherits nothing of the surroundings but the path', async () => {
    vi.stubEnv('GITHUB_SHA', 'of the surroundings');
    vi.stubEnv('INPUT_STRAY', 'x');
    vi.stubEnv('CXONE_CLIENT_SECRET', 'x');
    vi.stubEnv('HTTPS_PROXY', 'http://x');
    const env = await envOf();
    expect(env).toMatchObject({
      GITHUB_SHA: pushEvent().sha,
      GITHUB_ACTIONS: 'true',
      PATH: process.env['PATH'],
    });
    expect(env).not.toHaveProperty('INPUT_STRAY');
    expect(env).not.toHaveProperty('CXONE_CLIENT_SECRET');
    expect(env).not.toHaveProperty('HTTPS_PROXY');
  });
});

it('hands over the event and collects exit code, outputs, summary, state, annotations and masks', async () => {
  await using action = await createScratchAction(`
    import { appendFileSync, readFileSync } from 'node:fs';
    const event = JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'number=' + event.number + '\\nsecret<<E\\nsesame!\\nE\\n');
    appendFileSync(process.env['GITHUB_STEP_SUMMARY'] ?? '', '# Hello');
    appendFileSync(process.env['GITHUB_STATE'] ?? '', 'a=b\\n');
    console.log('::add-mask::sesame\\n::warning file=a%2Cb.yml,line=3,title=t%3Au::50%25%0Aoff');
    console.error('noise');
    process.exitCode = 3;`);
  const event = pullRequestEvent({ number: 12 });
  expect(await runAction({ actionDirectory: action.directory, event })).toEqual({
    exitCode: 3,
    signal: null,
    outputs: { number: '12' },
    droppedOutputs: ['secret'],
    summary: '# Hello',
    stdout: '::add-mask::sesame\n::warning file=a%2Cb.yml,line=3,title=t%3Au::50%25%0Aoff\n',
    stderr: 'noise\n',
    state: { a: 'b' },
    exportedVariables: {},
    annotations: [
      { level: 'warning', message: '50%\noff', properties: { file: 'a,b.yml', line: '3', title: 't:u' } },
    ],
    masks: ['sesame'],
  });
});

it('agrees with a runner that others wrote', async () => {
  await using action = await createScratchAction(`
    import { setOutputs } from 'src/github/set-outputs.ts';
    import { savePendingUpload } from 'src/github/pending-upload.ts';
    await setOutputs({ inputs: JSON.stringify(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')).sort()) });
    await savePendingUpload({ name: 'a', files: ['/x'], rootDirectory: '/', retentionDays: null });`);
  const inputs = { 'without-default': 'given', 'github-token': 'ghs_1' };
  const ours = await runAction({ actionDirectory: action.directory, event: pushEvent(), inputs });
  const options = RunOptions.create({ inputs, outputOptions: { printStdout: false, printStderr: false } });
  const theirs = await RunTarget.mainJs(path.join(action.directory, 'action.yml')).run(options);
  expect(theirs.commands.outputs).toEqual(ours.outputs);
  expect(theirs.commands.savedState).toEqual(ours.state);
  expect(Object.keys(ours.outputs)).toEqual(['inputs']);
});

it('shows nothing of a summary over one MiB', async () => {
  await using action = await createScratchAction(`
    import { appendFileSync } from 'node:fs';
    appendFileSync(process.env['GITHUB_STEP_SUMMARY'] ?? '', 'x'.repeat(1_048_577));`);
  expect((await runAction({ actionDirectory: action.directory, event: pushEvent() })).summary).toBe('');
});

it('can be cancelled like a step', async () => {
  await using action = await createScratchAction(`
    process.on('SIGINT', () => { console.log('stopping'); process.exit(130); });
    setInterval(() => {}, 1000);
    console.log('ready');`);
  const running = await startAction({ actionDirectory: action.directory, event: pushEvent() });
  await expect.poll(running.stdout).toContain('ready');
  expect(running.kill('SIGINT')).toBe(true);
  expect(await running.finished).toMatchObject({ exitCode: 130, stdout: 'ready\nstopping\n' });
});

it('refuses a command file that the runner would refuse', () => {
  expect(parseFileCommands('a=b<<c\nd<<E\n1\n\n2\nE\n')).toEqual({ a: 'b<<c', d: '1\n\n2' });
  expect(() => parseFileCommands('plain')).toThrow(/invalid format/);
  expect(() => parseFileCommands('a<<E\nb')).toThrow(/no end/);
});
