import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { CLI_COMMANDS } from '../../src/inputs/cli-commands.ts';
import type { CliInvocation } from '../../src/inputs/cli-invocation.ts';
import { INPUT_NAMES } from '../../src/inputs/input-table.ts';
import { type CliFacts, readCliOptions } from '../../src/inputs/read-cli-options.ts';

const FACTS: CliFacts = { env: {}, dotEnv: null, version: '1.2.3', columns: 100 };

async function read(line: string, facts: Partial<CliFacts> = {}): Promise<CliInvocation> {
  return readCliOptions(line === '' ? [] : line.split(' '), { ...FACTS, ...facts });
}

async function inputsOf(
  line: string,
  facts: Partial<CliFacts> = {},
): Promise<Readonly<Record<string, string>>> {
  const invocation = await read(line, facts);
  if (invocation.kind !== 'run') throw new Error(`${line} is ${invocation.kind}`);
  return invocation.inputs;
}

/** Message and hint of the error. */
async function refusal(line: string, facts: Partial<CliFacts> = {}): Promise<string> {
  try {
    await read(line, facts);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.message} ${error.hint ?? ''}`;
  }
  return 'not refused';
}

describe('commands with inputs', () => {
  it.each(['auto', 'validate', 'plan', 'apply'])('%s takes every input as an option', async (command) => {
    const given = INPUT_NAMES.filter((name) => name !== 'command');
    const line = [command, ...given.flatMap((name) => [`--${name}`, `value-of-${name}`])].join(' ');
    expect(await inputsOf(line)).toEqual({
      command,
      ...Object.fromEntries(given.map((name) => [name, `value-of-${name}`])),
    });
  });

  it('joins repeated options that take several values', async () => {
    expect(await inputsOf('plan --matrix a --matrix=b --fail-on warning --fail-on drift')).toMatchObject({
      matrix: 'a\nb',
      'fail-on': 'warning\ndrift',
    });
  });

  it('takes the command as an option, or auto without any', async () => {
    expect(await inputsOf('--command plan --region eu')).toEqual({ command: 'plan', region: 'eu' });
    expect(await inputsOf('--region eu --command=validate')).toEqual({ command: 'validate', region: 'eu' });
    expect(await inputsOf('--region eu')).toEqual({ command: 'auto', region: 'eu' });
    expect(await inputsOf('--command drift')).toEqual({ command: 'drift' });
    expect(await inputsOf('plan --command plan')).toEqual({ command: 'plan' });
    expect(await refusal('plan --command apply')).toContain('once');
  });

  it('reads format and file', async () => {
    expect(await read('validate --format sarif')).toMatchObject({
      kind: 'run',
      format: 'sarif',
      planOut: null,
    });
    expect(await read('plan --format json --out plan.json')).toMatchObject({
      format: 'json',
      planOut: 'plan.json',
    });
    expect(await read('apply')).toMatchObject({ format: 'text' });
    expect(await refusal('plan --format sarif')).toContain('text, json, markdown');
    expect(await refusal('validate --format jsn')).toContain('Did you mean json?');
    expect(await refusal('validate --out x')).toContain('--out');
  });

  it('reads what import shall write', async () => {
    expect(await read('import')).toMatchObject({
      kind: 'run',
      inputs: { command: 'import' },
      importRequest: { out: 'callcodes', format: 'yaml', categories: [], force: false },
    });
    const line = 'import --out codes --format csv --category OUT_A --category OUT_B --category OUT_A --force';
    expect(await read(line)).toMatchObject({
      format: 'text',
      planOut: null,
      importRequest: { out: 'codes', format: 'csv', categories: ['OUT_A', 'OUT_B'], force: true },
    });
    expect(await read('plan')).toMatchObject({ importRequest: null });
  });
});

describe('option over environment over .env', () => {
  const dotEnv = {
    path: '.env',
    text: 'CXONE_REGION=file\nCXONE_TENANT="file tenant"\nCXONE_CLIENT_ID=file\n',
  };
  const env = { CXONE_REGION: 'env', CXONE_CLIENT_ID: 'env', CXONE_PLAN_KEY: ' ', CXONE_OTHER: 'x' };

  it('takes the first that says something', async () => {
    expect(await inputsOf('plan --region option', { env, dotEnv })).toEqual({
      command: 'plan',
      region: 'option',
      'client-id': 'env',
      tenant: 'file tenant',
    });
  });

  it('goes past an empty option', async () => {
    expect(await readCliOptions(['plan', '--region', ''], { ...FACTS, env, dotEnv })).toMatchObject({
      inputs: { region: 'env' },
    });
  });

  it('leaves .env alone under GitHub Actions', async () => {
    expect(
      await inputsOf('plan', { env: { GITHUB_ACTIONS: 'true' }, dotEnv: { path: '.env', text: 'FOO=1' } }),
    ).toEqual({
      command: 'plan',
    });
  });

  it('reads all eight variables', async () => {
    const names = [
      'CLIENT_ID',
      'CLIENT_SECRET',
      'ACCESS_KEY_ID',
      'ACCESS_KEY_SECRET',
      'REGION',
      'TENANT',
      'PLAN_KEY',
      'WEBHOOK_SECRET',
    ];
    const text = names.map((name) => `CXONE_${name}=v`).join('\n');
    expect(Object.keys(await inputsOf('plan', { dotEnv: { path: '.env', text } })).length).toBe(9);
  });

  it('refuses other names with file, line and the nearest name, and shows no value', async () => {
    const text = '# ours\nCXONE_REGION=us\n\nexport CXONE_CLIENTID=hunter2\nDATABASE_URL=hunter2\n';
    const message = await refusal('plan', { dotEnv: { path: '.env', text } });
    expect(message).toContain(
      '.env:4: CXONE_CLIENTID is not a name for this file. Did you mean CXONE_CLIENT_ID?',
    );
    expect(message).toContain('.env:5: DATABASE_URL');
    expect(message).toContain('CXONE_WEBHOOK_SECRET');
    expect(message).not.toContain('hunter2');
  });

  it('does not look at .env for commands without a tenant', async () => {
    expect(await read('demo', { dotEnv: { path: '.env', text: 'FOO=1' } })).toEqual({ kind: 'demo' });
  });
});

describe('fix', () => {
  it('takes globs and the switch, and no other input', async () => {
    expect(await read('fix')).toEqual({ kind: 'fix', inputs: {}, isCheck: false });
    expect(await read('fix --check --matrix a.yml --matrix b.yml')).toEqual({
      kind: 'fix',
      inputs: { matrix: 'a.yml\nb.yml' },
      isCheck: true,
    });
    expect(await refusal('fix --region us')).toContain('--region');
    expect(await refusal('fix callcodes/a.yml')).toContain('Name files with --matrix');
    expect(await refusal('validate --check')).toContain('It belongs to fix.');
  });

  it('does not speak of secrets in its help', async () => {
    const help = await read('fix --help');
    if (help.kind !== 'help') throw new Error(help.kind);
    expect(help.text).toContain('--matrix <');
    expect(help.text).toContain('--check');
    expect(help.text).not.toContain('Secrets');
  });
});

describe('receive', () => {
  const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const env = { CXONE_WEBHOOK_SECRET: SECRET };

  it('listens to this machine and keeps a file, unless it is told otherwise', async () => {
    expect(await read('receive', { env })).toEqual({
      kind: 'receive',
      port: 3000,
      host: '127.0.0.1',
      warehouse: 'duckdb:events.duckdb',
      secrets: [SECRET],
      isInsecure: false,
    });
    const line = 'receive --port 0 --host 0.0.0.0 --warehouse postgres://h/d --insecure';
    expect(await read(line)).toEqual({
      kind: 'receive',
      port: 0,
      host: '0.0.0.0',
      warehouse: 'postgres://h/d',
      secrets: [],
      isInsecure: true,
    });
  });

  it('takes several secrets, separated by any blanks, from .env too', async () => {
    const two = { CXONE_WEBHOOK_SECRET: ` ${SECRET}\t${SECRET}x2 \n` };
    expect(await refusal('receive', { env: two })).toContain('secret 2 of 2');
    const both = { CXONE_WEBHOOK_SECRET: `${SECRET} \n ${SECRET}` };
    expect(await read('receive', { env: both })).toMatchObject({ secrets: [SECRET, SECRET] });
    const dotEnv = { path: '.env', text: `CXONE_WEBHOOK_SECRET="${SECRET} ${SECRET}"` };
    expect(await read('receive', { dotEnv })).toMatchObject({ secrets: [SECRET, SECRET] });
  });

  it.each(['', '  ', 'whsec_', 'whsec_c2hvcnQ=', 'hunter2hunter2hunter2hunter2hunter2'])(
    'refuses to start with the secret "%s", and does not repeat it',
    async (secret) => {
      const message = await refusal('receive', { env: { CXONE_WEBHOOK_SECRET: secret } });
      expect(message).toContain('CXONE_WEBHOOK_SECRET');
      expect(message).not.toMatch(/hunter2|c2hvcnQ/);
    },
  );
});

describe('what is unknown or missing', () => {
  it.each([
    ['pln', 'plan'],
    ['plan --regoin us', '--region'],
    ['plan --client_id x', '--client-id'],
    ['--regoin us', '--region'],
    ['sandbox --prot 1', '--port'],
    ['audit verifi f', 'verify'],
  ])('%s: asks for %s', async (line, nearest) => {
    expect(await refusal(line)).toContain(`Did you mean ${nearest}?`);
  });

  it.each([
    'import --format sarif',
    'import folder',
    'receive --port x',
    'receive --insecure --warehouse=',
    'receive --insecure --host=',
    'receive file',
    'drift --format json',
    'plan --dry-run',
    'plan extra',
    'plan --matrix',
    'audit verify',
    'sandbox x',
  ])('refuses %s', async (line) => {
    expect(await refusal(line)).toMatch(/^Command line: /);
  });

  it.each([
    ['validate --out x', 'It belongs to plan, import, report usage.'],
    ['demo --region us', 'It belongs to auto, validate, plan, apply, drift, import.'],
    ['plan --no-summary', 'Write --summary false.'],
    ['plan --matrix --format json', 'Write --matrix <glob>.'],
    ['sandbox --ignore-idempotency-key=yes', 'Leave it out to switch it off.'],
    ['plan --target a --target b', 'Give it once.'],
    ['validate callcodes/a.yml', 'Name files with --matrix'],
  ])('%s: %s', async (line, hint) => {
    expect(await refusal(line)).toContain(hint);
  });

  it('takes options in front of the command', async () => {
    expect(await read('--format json --region eu validate')).toMatchObject({
      format: 'json',
      inputs: { command: 'validate', region: 'eu' },
    });
  });

  it('takes a value that begins with a dash', async () => {
    expect(await inputsOf('plan --matrix=--format --target -x')).toMatchObject({
      matrix: '--format',
      target: '-x',
    });
  });

  it('takes names of object members for what they are', async () => {
    expect(await refusal('plan --__proto__ x')).toContain('"--__proto__"');
    expect(await refusal('constructor')).toContain('"constructor"');
  });

  it('does not repeat the value of a misspelt secret', async () => {
    expect(await refusal('plan --client-secert=hunter2')).not.toContain('hunter2');
  });
});

describe('sandbox', () => {
  it('has a port and an orderly tenant by itself', async () => {
    expect(await read('sandbox')).toEqual({
      kind: 'sandbox',
      port: 8787,
      stateFile: null,
      options: {
        latencyMs: null,
        rateLimit: null,
        rateBurst: null,
        faultRate: null,
        faultSeed: null,
        listLagMs: null,
        tokenLifeS: null,
        pageSizeCap: null,
        ignoreIdempotencyKey: false,
        requestLog: null,
      },
    });
  });

  it('reads every switch', async () => {
    const line =
      'sandbox --port 0 --state t.json --latency-ms 25 --rate-limit 12.5 --rate-burst 20 --fault-rate 0.05 --fault-seed 7 ' +
      '--list-lag-ms 300 --token-life 60 --page-size-cap 50 --ignore-idempotency-key --request-log r.jsonl';
    expect(await read(line)).toEqual({
      kind: 'sandbox',
      port: 0,
      stateFile: 't.json',
      options: {
        latencyMs: 25,
        rateLimit: 12.5,
        rateBurst: 20,
        faultRate: 0.05,
        faultSeed: 7,
        listLagMs: 300,
        tokenLifeS: 60,
        pageSizeCap: 50,
        ignoreIdempotencyKey: true,
        requestLog: 'r.jsonl',
      },
    });
  });

  it.each([
    '--port 65536',
    '--port 1.5',
    '--port x',
    '--fault-rate 1.1',
    '--rate-limit 0',
    '--page-size-cap 101',
    '--latency-ms -1',
  ])('refuses %s', async (options) => {
    expect(await refusal(`sandbox ${options}`)).toContain(options.split(' ')[0]);
  });
});

describe('audit verify', () => {
  it('reads file and hash', async () => {
    expect(await read('audit verify a.jsonl')).toEqual({ kind: 'audit-verify', file: 'a.jsonl', hash: null });
    expect(await read(`audit verify a.jsonl --hash ${'AB'.repeat(32)}`)).toEqual({
      kind: 'audit-verify',
      file: 'a.jsonl',
      hash: 'ab'.repeat(32),
    });
    expect(await refusal('audit verify a.jsonl --hash abc')).toContain('64');
  });
});

describe('events resend', () => {
  const secrets = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`);
  const [first = '', second = ''] = secrets;
  const urls = ['https://a.test/x', 'http://localhost:3000/y'];
  const line = `events resend a.json b.json ${urls.map((url) => `--webhook-url ${url}`).join(' ')}`;

  it('reads files and receivers, with one secret for all', async () => {
    expect(await read(line, { env: { CXONE_WEBHOOK_SECRET: first } })).toEqual({
      kind: 'events-resend',
      files: ['a.json', 'b.json'],
      webhooks: urls.map((url) => ({ url, secret: first })),
    });
  });

  it('reads one secret for each receiver, line by line, also from a .env file', async () => {
    const text = `CXONE_WEBHOOK_SECRET="${first}\n${second}"\n`;
    expect(await read(line, { dotEnv: { path: '.env', text } })).toMatchObject({
      webhooks: [{ secret: first }, { secret: second }],
    });
  });

  it.each([
    ['events resend', 'needs a file'],
    ['events resend a.json', 'webhook-url'],
    ['events resend a.json --webhook-url https://a.test', 'webhook-url'],
    ['events resend a.json --webhook-url http://a.test --webhook-secret x', 'https'],
    ['events resend a.json --matrix x', '--matrix'],
    ['events send a.json', 'resend'],
  ])('refuses %j with a word about %j', async (wrong, word) => {
    expect(await refusal(wrong)).toContain(word);
  });

  it('lists its two options and its files in its help, and no other input', async () => {
    const help = await read('events resend --help');
    if (help.kind !== 'help') throw new Error(help.kind);
    for (const shown of ['<file...>', '--webhook-url <', '--webhook-secret <', 'belong into the environment'])
      expect(help.text).toContain(shown);
    expect(help.text).not.toContain('--client-id');
  });
});

describe('help and version', () => {
  it('prints the version', async () => {
    expect(await read('--version')).toEqual({ kind: 'version', text: '1.2.3\n' });
  });

  it.each(['', '--help', '-h', 'help'])('lists every command for %j', async (line) => {
    const help = await read(line);
    if (help.kind !== 'help') throw new Error(help.kind);
    for (const { words } of CLI_COMMANDS) expect(help.text).toContain(`  ${words[0]}`);
  });

  it.each(CLI_COMMANDS.map(({ words, examples }) => ({ command: words.join(' '), examples })))(
    'explains $command with examples',
    async ({ command, examples }) => {
      const help = await read(`${command} --help`);
      if (help.kind !== 'help') throw new Error(help.kind);
      for (const example of examples) expect(help.text).toContain(example);
    },
  );

  it('names every option and warns of secrets on the command line', async () => {
    const help = await read('apply --help');
    if (help.kind !== 'help') throw new Error(help.kind);
    for (const name of INPUT_NAMES.filter((input) => input !== 'command'))
      expect(help.text).toContain(`--${name} <`);
    expect(help.text).toContain('Secrets belong into the environment');
    expect(Math.max(...help.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
  });

  it('prints the help of a command that is reached through options', async () => {
    expect(await read('--region us --help')).toMatchObject({ kind: 'help' });
  });
});
