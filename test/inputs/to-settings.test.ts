import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/inputs/input-table.ts';
import { problemsOf, settingsOf } from './settings-of.ts';

const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describe('toSettings without inputs', () => {
  it('takes the documented defaults', () => {
    expect(settingsOf({})).toEqual({
      command: 'auto',
      matrix: ['callcodes/**/*.yml', 'callcodes/**/*.yaml', 'callcodes/**/*.json', 'callcodes/**/*.csv'],
      matrixGiven: false,
      api: 'callcodes',
      credentials: { clientId: null, clientSecret: null, accessKeyId: null, accessKeySecret: null },
      region: 'us',
      tenant: null,
      baseUrl: { kind: 'derived' },
      issuer: 'https://cxone.niceincontact.com',
      apiVersion: 'v30.0',
      dispositionName: '{name}',
      target: 'us-api-niceincontact-com',
      removed: 'keep',
      maxDeactivations: { kind: 'percent', percent: 20 },
      takeover: { kind: 'none' },
      reviewedPlan: 'required',
      planKey: null,
      approvedDigest: null,
      githubToken: null,
      comment: 'true',
      annotations: true,
      summary: true,
      artifact: true,
      artifactName: null,
      artifactRetentionDays: null,
      outputDir: '/temp/callcodes-us-api-niceincontact-com',
      concurrency: 8,
      maxRate: null,
      timeoutMs: 30_000,
      webhooks: [],
      failOn: ['error'],
    });
  });

  it('takes an empty or blank value as not given', () => {
    const blank = Object.fromEntries(INPUTS.map(({ name }, index) => [name, index % 2 === 0 ? '' : ' \n ']));
    expect(settingsOf(blank)).toEqual(settingsOf({}));
  });

  it('reads the defaults that action.yml hands over like none at all', () => {
    const handedOver = INPUTS.filter(({ name }) => name !== 'github-token').map(
      (input): readonly [string, string] => [input.name, input.default],
    );
    expect(settingsOf(Object.fromEntries(handedOver))).toEqual(settingsOf({}));
  });
});

describe('toSettings with wrong inputs', () => {
  it('names every problem in one error, a line each', () => {
    const problems = problemsOf({
      command: 'aply',
      removed: 'delete',
      concurrency: '0',
      marix: 'x',
      'max-rate': '-1',
      annotations: 'yes',
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'marix',
      'command',
      'removed',
      'annotations',
      'concurrency',
      'max-rate',
    ]);
  });

  it.each([
    [{ command: 'aply' }, 'apply'],
    [{ api: 'callcode' }, 'callcodes'],
    [{ removed: 'deactivated' }, 'deactivate'],
    [{ 'reviewed-plan': 'requierd' }, 'required'],
    [{ comment: 'change' }, 'changes'],
    [{ summary: 'ture' }, 'true'],
    [{ 'fail-on': 'warnings' }, 'warning'],
    [{ 'disposition-name': '{nam}' }, '{name}'],
    [{ client_id: 'x' }, 'client-id'],
  ])('tells the nearest known value or name for %j', (raw, nearest) => {
    expect(problemsOf(raw)).toEqual([expect.stringContaining(`Did you mean ${nearest}?`)]);
  });

  it('names all inputs of which the name is one word', () => {
    expect(problemsOf({ secret: 'x' })).toEqual([
      expect.stringContaining('Did you mean client-secret or access-key-secret or webhook-secret?'),
    ]);
  });

  it('names the nearest input even when it is far off', () => {
    expect(problemsOf({ 'dry-run': 'true' })).toEqual([
      expect.stringMatching(/^dry-run: .*nearest known one is \S+\.$/),
    ]);
  });

  it('never shows the value of a secret', () => {
    const secret = 'hunter2hunter2\nhunter2';
    const problems = problemsOf({
      'client-secret': secret,
      'access-key-secret': secret,
      'plan-key': 'hunter2',
      'github-token': secret,
      'webhook-secret': 'whsec_hunter2',
      'webhook-url':
        'http://user:hunter2@example.com/hunter2?hunter2\nhttps:/hunter2 x\nhttp://example.com/hunter2',
    });
    expect(problems.length).toBeGreaterThanOrEqual(7);
    expect(problems.join('\n')).not.toContain('hunter2');
  });

  it('keeps control characters and long values out of its message', () => {
    const [problem = ''] = problemsOf({ tenant: `a\u001b[31m${'x'.repeat(500)}` });
    expect(problem).not.toContain('\u001b');
    expect(problem.length).toBeLessThan(200);
  });
});

describe('booleans', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('reads %s', (word, value) => {
    expect(settingsOf({ artifact: word }).artifact).toBe(value);
    expect(settingsOf({ comment: word }).comment).toBe(String(value));
    expect(settingsOf({ takeover: word }).takeover.kind).toBe(value ? 'all' : 'none');
  });

  it.each(['yes', 'no', 'on', '1', '0', 'tRue'])('refuses %s', (word) => {
    expect(problemsOf({ artifact: word })).toHaveLength(1);
  });
});

describe('numbers', () => {
  it.each([
    [{ concurrency: '1' }, { concurrency: 1 }],
    [{ concurrency: '64' }, { concurrency: 64 }],
    [{ 'max-rate': '0.5' }, { maxRate: 0.5 }],
    [{ timeout: '2.5' }, { timeoutMs: 2500 }],
    [{ timeout: '0.0001' }, { timeoutMs: 1 }],
    [{ 'artifact-retention-days': '90' }, { artifactRetentionDays: 90 }],
    [{ 'max-deactivations': '0' }, { maxDeactivations: { kind: 'count', count: 0 } }],
    [{ 'max-deactivations': '100%' }, { maxDeactivations: { kind: 'percent', percent: 100 } }],
    [{ 'max-deactivations': '2.5%' }, { maxDeactivations: { kind: 'percent', percent: 2.5 } }],
  ])('reads %j', (raw, expected) => {
    expect(settingsOf(raw)).toMatchObject(expected);
  });

  it.each([
    { concurrency: '65' },
    { concurrency: '8.5' },
    { concurrency: '1e1' },
    { concurrency: '0x8' },
    { 'max-rate': '0' },
    { 'max-rate': 'Infinity' },
    { timeout: '0' },
    { timeout: '-3' },
    { timeout: '99999999' },
    { 'artifact-retention-days': '0' },
    { 'artifact-retention-days': '91' },
    { 'max-deactivations': '101%' },
    { 'max-deactivations': '-1' },
    { 'max-deactivations': 'all' },
    { 'max-deactivations': '%' },
  ])('refuses %j', (raw) => {
    expect(problemsOf(raw)).toHaveLength(1);
  });
});

describe('plan key and digest', () => {
  it('wants 32 characters of a key', () => {
    expect(settingsOf({ 'plan-key': 'k'.repeat(32) }).planKey).toBe('k'.repeat(32));
    expect(problemsOf({ 'plan-key': 'k'.repeat(31) })).toEqual([expect.stringContaining('31')]);
  });

  it.each(['a'.repeat(64), `sha256:${'A'.repeat(64)}`, `sha256:${'a'.repeat(63)}`])(
    'refuses the digest %s',
    (digest) => {
      expect(problemsOf({ 'approved-digest': digest })).toHaveLength(1);
    },
  );

  it('takes a digest as the plan prints it', () => {
    const digest = `sha256:${'0a'.repeat(32)}`;
    expect(settingsOf({ 'approved-digest': digest }).approvedDigest).toBe(digest);
  });
});

describe('lists', () => {
  it('always fails on errors, in a fixed order', () => {
    expect(settingsOf({ 'fail-on': 'drift, blocked\nwarning blocked' }).failOn).toEqual([
      'error',
      'warning',
      'blocked',
      'drift',
    ]);
  });

  it('reads takeover as names, one a line, with blanks inside', () => {
    expect(settingsOf({ takeover: ' OUTBOUND A \n\nINT/HOT\r\nINT/HOT' }).takeover).toEqual({
      kind: 'some',
      names: ['OUTBOUND A', 'INT/HOT'],
    });
  });

  it('refuses true among names', () => {
    expect(problemsOf({ takeover: 'INT\ntrue' })).toHaveLength(1);
  });
});

describe('webhooks', () => {
  const other = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;

  it('signs for all receivers with one secret', () => {
    const raw = {
      'webhook-url': 'https://a.example/x\nhttp://127.0.0.1:9/y',
      'webhook-secret': WEBHOOK_SECRET,
    };
    expect(settingsOf(raw).webhooks).toEqual([
      { url: 'https://a.example/x', secret: WEBHOOK_SECRET },
      { url: 'http://127.0.0.1:9/y', secret: WEBHOOK_SECRET },
    ]);
  });

  it('pairs secrets with URL lines', () => {
    const raw = {
      'webhook-url': 'https://a.example/\nhttps://b.example/',
      'webhook-secret': `${WEBHOOK_SECRET}\n${other}`,
    };
    expect(settingsOf(raw).webhooks.map(({ secret }) => secret)).toEqual([WEBHOOK_SECRET, other]);
  });

  it('takes secrets that blanks separate, as the receiver does', () => {
    const raw = { 'webhook-url': 'https://a.example/\nhttps://b.example/' };
    const { webhooks } = settingsOf({ ...raw, 'webhook-secret': `${WEBHOOK_SECRET} ${other}` });
    expect(webhooks.map(({ secret }) => secret)).toEqual([WEBHOOK_SECRET, other]);
  });

  it('lets a secret stand without a URL', () => {
    expect(settingsOf({ 'webhook-secret': WEBHOOK_SECRET }).webhooks).toEqual([]);
  });

  it.each([
    { 'webhook-url': 'https://a.example/' },
    { 'webhook-url': 'http://a.example/', 'webhook-secret': WEBHOOK_SECRET },
    { 'webhook-url': 'ftp://a.example/', 'webhook-secret': WEBHOOK_SECRET },
    { 'webhook-url': 'https://u:p@a.example/', 'webhook-secret': WEBHOOK_SECRET },
    { 'webhook-url': 'https://a.example/ https://b.example/', 'webhook-secret': WEBHOOK_SECRET },
    { 'webhook-url': 'https://a.example/\nhttps://A.example', 'webhook-secret': WEBHOOK_SECRET },
    { 'webhook-url': 'https://a.example/', 'webhook-secret': `${WEBHOOK_SECRET}\n${WEBHOOK_SECRET}` },
    { 'webhook-secret': WEBHOOK_SECRET.slice('whsec_'.length) },
    { 'webhook-secret': `whsec_${Buffer.alloc(23).toString('base64')}` },
    { 'webhook-secret': `whsec_${Buffer.alloc(65).toString('base64')}` },
    { 'webhook-secret': `${WEBHOOK_SECRET.slice(0, -1)}!` },
  ])('refuses %j', (raw) => {
    expect(problemsOf(raw)).toHaveLength(1);
  });

  it.each([24, 64])('takes a secret of %i bytes', (bytes) => {
    expect(problemsOf({ 'webhook-secret': `whsec_${Buffer.alloc(bytes, 255).toString('base64')}` })).toEqual(
      [],
    );
  });
});

describe('where things are', () => {
  it('puts output below the runner’s directory under Actions and into .callcodes elsewhere', () => {
    expect(settingsOf({ target: 'acme' }).outputDir).toBe('/temp/callcodes-acme');
    expect(settingsOf({ target: 'acme' }, { underActions: false, runnerTemp: null }).outputDir).toBe(
      '/repo/.callcodes',
    );
    expect(settingsOf({ 'output-dir': 'out' }).outputDir).toBe('/repo/out');
  });

  it('makes absolute globs of the workspace relative and marks given globs', () => {
    const settings = settingsOf({ matrix: '/repo/a/*.yml\n ./b.json \n!c/**' });
    expect(settings.matrix).toEqual(['a/*.yml', 'b.json', '!c/**']);
    expect(settings.matrixGiven).toBe(true);
  });

  it.each(['/etc/*.yml', '../other/*.yml', 'a/../../b.yml', '!../x\na.yml', '!a.yml'])(
    'refuses the globs %j',
    (matrix) => {
      expect(problemsOf({ matrix })).toHaveLength(1);
    },
  );

  it.each(['x/y', 'a"b', 'a:b', 'a*', 'a\\b'])('refuses the artifact name %j', (name) => {
    expect(problemsOf({ 'artifact-name': name })).toHaveLength(1);
  });

  it.each(['evil.example/', 'us.evil', '-us', 'us@evil', 'u s'])('refuses the region %j', (region) => {
    expect(problemsOf({ region })).toHaveLength(1);
  });

  it('takes the region of the API that is used', () => {
    expect(settingsOf({ api: 'dispositions' }).region).toBe('na1');
    expect(settingsOf({ api: 'dispositions', region: 'EU1' }).region).toBe('eu1');
  });
});
