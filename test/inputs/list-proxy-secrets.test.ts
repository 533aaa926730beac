import { describe, expect, it } from 'vitest';
import { listProxySecrets } from '../../src/inputs/list-proxy-secrets.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('listProxySecrets', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])(
    'finds those of %s',
    (name) => {
      expect(listProxySecrets({ [name]: 'http://me:p%40ss:word@proxy.test:3128' })).toEqual([
        'p@ss:word',
        'p%40ss%3Aword',
        'me:p@ss:word',
        base64('me:p@ss:word'),
      ]);
    },
  );

  it('takes a user without a password for a token', () => {
    expect(listProxySecrets({ HTTPS_PROXY: 'token-0123@proxy.test' })).toEqual([
      'token-0123',
      'token-0123:',
      base64('token-0123:'),
    ]);
  });

  it('finds them in a URL that is of no use as a proxy', () => {
    expect(listProxySecrets({ HTTPS_PROXY: 'socks5://me:100%@proxy.test' })).toContain('100%');
  });

  it.each([{}, { HTTPS_PROXY: '' }, { HTTPS_PROXY: 'http://proxy.test:3128' }, { HTTPS_PROXY: 'http://' }])(
    'finds none in %j',
    (env) => {
      expect(listProxySecrets(env)).toEqual([]);
    },
  );
});
