import { describe, expect, it } from 'vitest';
import { listCliSecrets } from '../../src/inputs/list-cli-secrets.ts';
import { listEnvironmentSecrets } from '../../src/inputs/list-environment-secrets.ts';

describe('listEnvironmentSecrets', () => {
  it('lists each of several webhook secrets in one line, and its key', () => {
    const env = { CXONE_WEBHOOK_SECRET: 'whsec_Zmlyc3Q= whsec_c2Vjb25k' };
    const secrets = ['whsec_Zmlyc3Q=', 'Zmlyc3Q=', 'whsec_c2Vjb25k', 'c2Vjb25k'];
    expect(listEnvironmentSecrets(env)).toEqual(expect.arrayContaining(secrets));
  });

  it('lists the tokens of the runner, and the secrets of ours that stand there', () => {
    const env = {
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-token',
      GITHUB_TOKEN: ' github-token\n',
      GH_TOKEN: 'short',
      CXONE_CLIENT_SECRET: 'client-secret',
      CXONE_CLIENT_ID: 'no secret',
      PATH: '/bin',
    };
    expect(listEnvironmentSecrets(env).toSorted()).toEqual([
      'client-secret',
      'github-token',
      'identity-token',
      'runtime-token',
    ]);
  });

  it.each(['HTTPS_PROXY', 'http_proxy'])('knows the password of the proxy in %s', (name) => {
    const of = (proxy: string) => listEnvironmentSecrets({ [name]: proxy });
    expect(of('http://user:pass%40word@proxy:8080')).toEqual(
      expect.arrayContaining(['pass%40word', 'pass@word']),
    );
    expect(of('user:password@proxy')).toContain('password');
    expect(of('http://user:pw@proxy')).not.toContain('pw');
    expect(of('http://user:1234/p@ssw0rdlong@proxy')).toEqual(expect.arrayContaining(['1234/p@ssw0rdlong']));
    expect(of('')).toEqual([]);
  });
});

describe('listCliSecrets', () => {
  it('lists those of options, environment and .env, whatever else is wrong', () => {
    const options = ['--client-secret', 'one', '--webhook-secret=first', '--webhook-secret', 'second'];
    const secrets = listCliSecrets({
      argv: ['plan', ...options, '--bogus', '--plan-key'],
      env: { CXONE_PLAN_KEY: 'the-plan-key' },
      dotEnv: { path: '.env', text: 'CXONE_ACCESS_KEY_SECRET="of-the-file"\nOTHER=something-else\n' },
    });
    expect(secrets).toEqual(
      expect.arrayContaining(['one', 'first', 'second', 'the-plan-key', 'of-the-file']),
    );
    expect(secrets).not.toContain('something-else');
  });
});
