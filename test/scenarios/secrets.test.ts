import { describe, expect, it } from 'vitest';
import { readFileChannels } from '../helpers/canary-channels.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { DispositionBook } from '../helpers/disposition-book.ts';
import { DISPOSITION_SECRET_ATTACKS } from '../helpers/disposition-secret-attacks.ts';
import { type Channels, findCanaries, SPELLINGS, spellAll } from '../helpers/find-canaries.ts';
import { type Attack, type HostileOptions, startHostileTenant } from '../helpers/hostile-tenant.ts';
import { runCli } from '../helpers/run-cli.ts';
import { SECRET_ATTACKS } from '../helpers/secret-attacks.ts';
import { startWebhookReceiver } from '../helpers/webhook-receiver.ts';

/** With every sign that some spelling changes. */
const SECRET = 'client-Canary/+"<&>%41\\_x*0123456789';
const PROXY_PASSWORD = 'proxy-canary-0123456789';
const GIVEN = {
  CXONE_CLIENT_SECRET: SECRET,
  CXONE_ACCESS_KEY_SECRET: 'access-key-canary-0123456789',
  CXONE_PLAN_KEY: 'plan-key-canary-0123456789-0123456789',
  CXONE_WEBHOOK_SECRET: `whsec_${Buffer.from('webhook-canary-0123456789-0123').toString('base64')}`,
};
const ENV = {
  ...GIVEN,
  CXONE_CLIENT_ID: 'canary-client',
  HTTPS_PROXY: `http://me:${PROXY_PASSWORD}@127.0.0.1:9`,
  RUNNER_DEBUG: '1',
};
const MATRIX = `category: A
codes:
  - { code: INT, name: Interested, type: SUCCESS }
  - { code: CB, name: Callback, type: NEUTRAL }
`;
const RECORD = { type: 'SUCCESS', parentCallCodeId: null, category: 'A', isActive: true };
const CODES = [
  { ...RECORD, code: 'INT', name: 'Not yet' },
  { ...RECORD, code: 'OLD', name: 'Forgotten' },
];

/** The same on dispositions, signed in to with an access key alone. */
const KEY_ENV = {
  ...ENV,
  CXONE_CLIENT_ID: '',
  CXONE_CLIENT_SECRET: '',
  CXONE_ACCESS_KEY_ID: 'canary-key',
  CXONE_ACCESS_KEY_SECRET: SECRET,
};
const ROW = { classificationId: 2, isPreviewDisposition: false, isActive: true };
const ROWS = [
  { ...ROW, dispositionName: 'Not yet', notes: '[callcode INT @ A]' },
  { ...ROW, dispositionName: 'Forgotten', notes: '[callcode OLD @ A]' },
];

async function apply(
  attack: Attack,
  {
    args = [],
    env = ENV,
    ...options
  }: Partial<HostileOptions> & {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
) {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  await using tenant = await startHostileTenant(attack, { codes: CODES, ...options });
  await using receiver = await startWebhookReceiver([], GIVEN.CXONE_WEBHOOK_SECRET);
  const urls = ['--base-url', tenant.url, '--webhook-url', `${receiver.url}/hook`];
  const words = ['apply', ...urls, '--target', 'acme', ...args];
  const result = await runCli([...words, '--reviewed-plan', 'off', '--removed', 'deactivate'], {
    cwd: workspace.directory,
    env,
  });
  const channels: Channels = {
    out: result.stdout,
    errors: result.stderr,
    ...(await readFileChannels(workspace.directory)),
    ...Object.fromEntries(
      receiver.received.map(({ headers, body }, at) => [`event ${at}`, `${JSON.stringify(headers)} ${body}`]),
    ),
  };
  const canaries = {
    ...GIVEN,
    'proxy password': PROXY_PASSWORD,
    basic: Buffer.from(`canary-client:${SECRET}`).toString('base64'),
    ...Object.fromEntries(tenant.tokens.map((token, index) => [`token ${index}`, token])),
  };
  return { ...result, channels, canaries, said: result.stdout + result.stderr };
}

describe('a tenant that puts secrets', () => {
  it.each(SECRET_ATTACKS)('into $where makes none of them known', async ({ seen, attack }) => {
    const { channels, canaries, said, stdout } = await apply(attack);
    expect(said).toMatch(seen);
    expect(findCanaries(channels, canaries)).toEqual([]);
    expect(stdout).not.toContain('::add-mask::');
  });

  it.each(DISPOSITION_SECRET_ATTACKS)('into $where makes none of them known', async ({ seen, attack }) => {
    const { channels, canaries, said } = await apply(attack, {
      codes: new DispositionBook(ROWS),
      env: KEY_ENV,
      args: ['--api', 'dispositions'],
    });
    expect(said).toMatch(seen);
    expect(findCanaries(channels, canaries)).toEqual([]);
  });

  it('into the claims of a token makes none of them known, and names no tenant', async () => {
    const toToken = (loot: readonly string[]) => {
      const claims = Buffer.from(JSON.stringify({ tenantId: `${loot.at(-1)} ${spellAll(loot)}` }));
      return ['e30', claims.toString('base64url'), 'c2lnbmF0dXJl'].join('.');
    };
    const { channels, canaries, said, exitCode } = await apply(() => null, {
      toToken,
      args: ['--tenant', 'acme'],
    });
    expect(exitCode).toBe(1);
    expect(said).toContain('belong to tenant ***');
    expect(channels['event 0']).toContain('MAPPING_FAILED');
    expect(findCanaries(channels, canaries)).toEqual([]);
  });
});

describe('the search for canaries', () => {
  it('finds each of them in each of these channels, however it is spelled there', async () => {
    const { channels, canaries } = await apply(() => null);
    const names = Object.keys(channels);
    expect(names.map((name) => name.replace(/.*\//, ''))).toEqual(
      expect.arrayContaining(['out', 'errors', 'plan.json', 'audit.jsonl', 'report.html']),
    );
    for (const [index, spell] of Object.values(SPELLINGS).entries()) {
      const channel = names[index % names.length] ?? '';
      for (const [name, canary] of Object.entries(canaries)) {
        const planted = { [channel]: `${channels[channel]} ${spell(canary)} ` };
        expect(findCanaries(planted, { [name]: canary })).toEqual([`${channel}: ${name}`]);
      }
    }
  });
});
