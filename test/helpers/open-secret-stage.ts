import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ApiName } from '../../src/model/call-code.ts';
import { startArtifactService } from './artifact-service.ts';
import { readFileChannels, toArtifactChannels, toGithubChannels, toStepChannels } from './canary-channels.ts';
import { createWorkspace } from './create-workspace.ts';
import { DISPOSITIONS, DispositionBook } from './disposition-book.ts';
import { GITHUB_TOKENS } from './emulated-github.ts';
import { type ActionEvent, pushEvent } from './events.ts';
import { type Channels, findCanaries, spellAll } from './find-canaries.ts';
import { startGithubServer } from './github-server.ts';
import { type Attack, startHostileTenant, withRecords, withRows } from './hostile-tenant.ts';
import { type ActionRunOptions, type ActionRunResult, runAction } from './run-action.ts';

/** The inputs that are secrets, with every sign that some spelling changes. */
export const SECRETS = {
  'client-secret': 'client-Canary/+"<&>%41\\_x*0123456789',
  'access-key-secret': 'access-key-canary-0123456789',
  'plan-key': 'plan-key-canary-0123456789-0123456789',
  'webhook-secret': ['first', 'second']
    .map((name) => `whsec_${Buffer.from(`${name}-webhook-canary-0123456789-`).toString('base64')}`)
    .join('\n'),
};
/** With the dispositions an access key signs in alone. */
const CLIENTS = {
  callcodes: { 'client-id': 'canary-client' },
  dispositions: { 'client-secret': '', 'access-key-id': 'canary-key' },
};
const PROXY_PASSWORD = 'proxy-canary-0123456789';
const IDENTITY_TOKEN = 'identity-canary-0123456789';
/** One for each receiver. */
export const WEBHOOK_SECRETS = SECRETS['webhook-secret'].split('\n');
const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
const CODES = ['INT', 'OLD'].map((code) => ({
  code,
  name: 'As it was',
  type: 'SUCCESS',
  parentCallCodeId: null,
  category: 'A',
  isActive: true,
}));

const ROWS = CODES.map(({ code, name }) => ({
  dispositionName: `${name}: ${code}`,
  classificationId: 2,
  isPreviewDisposition: false,
  isActive: true,
  notes: `[callcode ${code} @ A]`,
}));

/** Every name is made of what the tenant was sent. */
const renameRecords: Attack = (visit) => {
  const name = spellAll(visit.loot);
  if (visit.method !== 'GET') return null;
  if (visit.path.endsWith('/callcodes')) return withRecords(visit, (code) => ({ ...code, name }));
  if (visit.path !== DISPOSITIONS) return null;
  return withRows(visit, { list: 'dispositions', change: (row) => ({ ...row, dispositionName: name }) });
};

/** Everything around a step, and all of it hostile: the tenant gives its records names made of what it was sent. */
export async function openSecretStage(attack: Attack = renameRecords, api: ApiName = 'callcodes') {
  const github = await startGithubServer();
  const artifacts = await startArtifactService();
  const tenant = await startHostileTenant(attack, {
    codes: api === 'callcodes' ? CODES : new DispositionBook(ROWS),
  });
  const workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const runnerTemp = await mkdtemp(path.join(tmpdir(), 'callcodes-secrets-'));
  const pull = await github.openPullRequest('feature');
  const toOptions = (event: ActionEvent, inputs: Readonly<Record<string, string>>): ActionRunOptions => ({
    event,
    githubToken: GITHUB_TOKENS.bot,
    apiUrl: github.apiUrl,
    workspace: workspace.directory,
    runnerTemp,
    inputs: { ...SECRETS, ...CLIENTS[api], api, 'base-url': tenant.url, target: 'acme', ...inputs },
    env: {
      ...artifacts.env,
      HTTPS_PROXY: `http://me:${PROXY_PASSWORD}@127.0.0.1:9`,
      NO_PROXY: '127.0.0.1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: IDENTITY_TOKEN,
      RUNNER_DEBUG: '1',
    },
  });
  const runs: ActionRunResult[] = [];
  return {
    github,
    artifacts,
    tenant,
    pull,
    runnerTemp,
    toOptions,
    async run(event: ActionEvent, inputs: Readonly<Record<string, string>> = {}) {
      tenant.forget();
      const result = await runAction(toOptions(event, inputs));
      runs.push(result);
      return result;
    },
    async post(state: ActionRunResult['state']) {
      const result = await runAction({ ...toOptions(pushEvent(), {}), entry: 'post', state });
      runs.push(result);
      return result;
    },
    keep: (result: ActionRunResult) => runs.push(result),
    async leaks(): Promise<readonly string[]> {
      return findCanaries(await this.channels(), this.canaries());
    },
    async channels(): Promise<Channels> {
      const steps = runs.flatMap((run, index) => Object.entries(toStepChannels(run, `step ${index}`)));
      return {
        ...(await readFileChannels(runnerTemp)),
        ...toGithubChannels(github.requests),
        ...toArtifactChannels(artifacts.artifacts),
        ...Object.fromEntries(steps),
      };
    },
    canaries: () => ({
      ...SECRETS,
      ...Object.fromEntries(
        WEBHOOK_SECRETS.map((secret, index) => [`webhook-secret ${index}`, secret.slice('whsec_'.length)]),
      ),
      basic: Buffer.from(`canary-client:${SECRETS['client-secret']}`).toString('base64'),
      'github-token': GITHUB_TOKENS.bot,
      'proxy password': PROXY_PASSWORD,
      'identity token': IDENTITY_TOKEN,
      'runtime token': artifacts.env.ACTIONS_RUNTIME_TOKEN,
      ...Object.fromEntries(tenant.tokens.map((token, index) => [`token ${index}`, token])),
    }),
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await artifacts[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
      await rm(runnerTemp, { recursive: true, force: true });
    },
  };
}
