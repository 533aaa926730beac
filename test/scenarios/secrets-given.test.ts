import { describe, expect, it } from 'vitest';
import { readFileChannels, toStepChannels } from '../helpers/canary-channels.ts';
import { CRASH_ON_REQUEST } from '../helpers/crash-on-request.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { pushEvent } from '../helpers/events.ts';
import { findCanaries } from '../helpers/find-canaries.ts';
import { startHostileTenant } from '../helpers/hostile-tenant.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';

const SECRET = 'client-canary-0123456789';
const CANARIES = { SECRET };
const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
const CREDENTIALS = { 'client-id': 'canary-client', 'client-secret': SECRET };
const NOWHERE = { ...CREDENTIALS, 'base-url': 'http://127.0.0.1:9', target: 'acme' };

async function step(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX, ...files });
  const result = await runAction({
    event: pushEvent({ ref: 'refs/heads/other' }),
    workspace: workspace.directory,
    inputs: { ...NOWHERE, ...inputs },
    env: { RUNNER_DEBUG: '1' },
  });
  return { ...result, leaks: findCanaries(toStepChannels(result), CANARIES) };
}

async function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}, dotEnv?: string) {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const { directory } = workspace;
  if (dotEnv !== undefined) await workspace.write({ '.env': dotEnv });
  const result = await runCli(args, {
    cwd: directory,
    env: { CXONE_CLIENT_SECRET: SECRET, RUNNER_DEBUG: '1', ...env },
  });
  const { [`file ${workspace.at('.env')}`]: _dotEnv, ...files } = await readFileChannels(directory);
  const leaks = findCanaries({ out: result.stdout, errors: result.stderr, ...files }, CANARIES);
  return { ...result, leaks };
}

describe('a secret in the wrong input', () => {
  it.each([
    'target',
    'tenant',
    'matrix',
    'command',
    'fail-on',
    'artifact-name',
    'output-dir',
    'takeover',
    'base-url',
  ])('ends the run before it is shown: %s', async (name) => {
    const { exitCode, leaks, annotations } = await step({
      [name]: `${SECRET}${name === 'base-url' ? ':x' : ''}`,
    });
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain(`${name}: holds the value of a secret input`);
    expect(leaks).toEqual([]);
  });

  it.each(['client-id', 'access-key-id'])('is not repeated: %s', async (name) => {
    const { exitCode, leaks } = await step({ [name]: `${SECRET}\nx`, 'client-secret': '' });
    expect(exitCode).toBe(1);
    expect(leaks).toEqual([]);
  });

  it('is told by its place when it stands in a matrix file', async () => {
    const files = {
      'callcodes/b.yml': `category: B\ncodes:\n  - { code: CB, name: "${SECRET}", type: NEUTRAL }\n`,
    };
    const { exitCode, leaks, annotations } = await step({}, files);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain('callcodes/b.yml:3');
    expect(leaks).toEqual([]);
  });

  it('is told when it stands in several lines of a matrix file, or in the name of one', async () => {
    const folded = `category: B\ncodes:\n  - code: CB\n    type: NEUTRAL\n    name: "client-\\\n      canary-0123456789"\n`;
    const spread = await step({}, { 'callcodes/b.yml': folded });
    expect(spread.annotations.at(-1)?.message).toContain('callcodes/b.yml:');
    const named = await step({}, { [`callcodes/${SECRET}.yml`]: MATRIX });
    expect(named.annotations.at(-1)?.message).toContain('the name of a matrix file');
    expect([...spread.leaks, ...named.leaks]).toEqual([]);
  });
});

describe('the command line', () => {
  it.each([
    ['a value of an option', ['plan', '--format', SECRET]],
    ['an option', ['plan', `--${SECRET}`]],
    ['a command', [SECRET]],
    ['two commands', ['plan', '--command', SECRET]],
    ['a number', ['sandbox', '--port', SECRET]],
    ['an option of the options', ['plan', '--client-secret', SECRET, '--base-url', SECRET]],
    ['a hash', ['audit', 'verify', 'x', '--hash', SECRET]],
    ['a file', ['audit', 'verify', SECRET]],
  ])('does not repeat a secret that it finds in the place of %s', async (_, args) => {
    const { exitCode, leaks, stdout } = await cli(args);
    expect(exitCode).toBe(1);
    expect(leaks).toEqual([]);
    expect(stdout).not.toContain('::add-mask::');
  });

  it('does not repeat a secret of .env that it finds elsewhere', async () => {
    const { exitCode, leaks } = await cli(
      ['plan', '--format', SECRET],
      { CXONE_CLIENT_SECRET: '' },
      `CXONE_CLIENT_SECRET=${SECRET}\n`,
    );
    expect(exitCode).toBe(1);
    expect(leaks).toEqual([]);
  });

  it('does not repeat what looks like a secret, though none was given', async () => {
    const key = 'Zq8f0123456789abcdefGHIJKL/+4711';
    const { stderr } = await cli(['plan', '--format', key], { CXONE_CLIENT_SECRET: '' });
    expect(stderr).toContain('32 characters');
    expect(findCanaries({ stderr }, { key })).toEqual([]);
  });

  it.each([
    ['one line', '', false],
    ['the stack in debug mode', '1', true],
  ])(
    'ends with %s about a fault that nobody caught, and no field of the error',
    async (_, debug, hasStack) => {
      await using tenant = await startHostileTenant(() => null, { codes: [] });
      const { exitCode, stderr, leaks } = await cli(['plan', '--base-url', tenant.url, '--client-id', 'me'], {
        NODE_OPTIONS: CRASH_ON_REQUEST,
        RUNNER_DEBUG: debug,
      });
      expect(exitCode).toBe(1);
      const [first, ...stack] = stderr.trimEnd().split('\n');
      expect(first).toMatch(/^Error: Unexpected fault: a defect with Basic \*\*\*\./);
      expect(stack.length > 0).toBe(hasStack);
      expect(stack.join('\n')).not.toContain('content-type');
      expect(leaks).toEqual([]);
    },
  );
});

describe('a secret that is an ordinary word', () => {
  const word = async (env: Readonly<Record<string, string>>, token: string) => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
    await using tenant = await startHostileTenant(() => null, { codes: [], toToken: () => token });
    const args = [
      'plan',
      '--format',
      'json',
      '--base-url',
      tenant.url,
      '--client-id',
      'me',
      '--target',
      'acme',
    ];
    return await runCli(args, { cwd: workspace.directory, env });
  };

  it('leaves the plan as it is when it is short, and is warned of', async () => {
    const plain = await word({ CXONE_CLIENT_SECRET: SECRET }, 'some-token-0123456789');
    const short = await word({ CXONE_CLIENT_SECRET: 'INT' }, 'create');

    expect(short).toMatchObject({ exitCode: 0, stdout: plain.stdout });
    expect(short.stderr).toContain('client-secret has 3 characters');
    expect(plain.stderr).not.toContain('characters');
  });

  it.each(['"changes":', '"digest":"sha256:', 'callcodes'])('keeps the plan JSON: %s', async (token) => {
    const { exitCode, stdout } = await word({ CXONE_CLIENT_SECRET: SECRET }, token);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, changes: [{ path: 'INT' }] });
  });
});
