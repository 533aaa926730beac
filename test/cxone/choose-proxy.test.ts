import { describe, expect, it } from 'vitest';
import { chooseProxy } from '../../src/cxone/choose-proxy.ts';
import { InputError } from '../../src/errors/input-error.ts';
import { textWithout } from './matchers.ts';

const TENANT = new URL('https://tenant.test');

describe('chooseProxy', () => {
  it.each([
    ['http://proxy.test:3128', { isTls: false, hostname: 'proxy.test', port: 3128, name: 'proxy.test:3128' }],
    ['http://proxy.test', { isTls: false, hostname: 'proxy.test', port: 80, name: 'proxy.test:80' }],
    ['https://proxy.test', { isTls: true, hostname: 'proxy.test', port: 443, name: 'proxy.test:443' }],
    ['proxy.test:3128', { isTls: false, hostname: 'proxy.test', port: 3128 }],
    [' HTTP://proxy.test:3128/ ', { isTls: false, hostname: 'proxy.test', port: 3128 }],
    ['http://[::1]:3128', { hostname: '::1', port: 3128, name: '[::1]:3128' }],
  ])('reads %j', (text, expected) => {
    const proxy = chooseProxy(TENANT, { HTTPS_PROXY: text });
    expect(proxy).toMatchObject({ variable: 'HTTPS_PROXY', authorization: null, ...expected });
  });

  it.each([
    ['http://me:secret@proxy.test', 'me:secret'],
    ['http://CORP%5Cme:p%40ss%3A%2F@proxy.test', 'CORP\\me:p@ss:/'],
    ['http://me:100%@proxy.test', 'me:100%'],
    ['http://token@proxy.test', 'token:'],
    ['me:secret@proxy.test:3128', 'me:secret'],
  ])('keeps the credentials of %s out of the name', (text, credentials) => {
    const proxy = chooseProxy(TENANT, { HTTPS_PROXY: text });
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from(credentials).toString('base64')}`);
    expect(proxy?.name).toMatch(/^proxy\.test:\d+$/);
  });

  it('takes the small spelling before the large one, and neither when it is empty', () => {
    const env = { https_proxy: 'http://small.test', HTTPS_PROXY: 'http://large.test' };
    expect(chooseProxy(TENANT, env)).toMatchObject({ hostname: 'small.test', variable: 'https_proxy' });
    expect(chooseProxy(TENANT, { ...env, https_proxy: '' })).toMatchObject({ hostname: 'large.test' });
    expect(chooseProxy(TENANT, { https_proxy: '', HTTPS_PROXY: ' ' })).toBeNull();
  });

  it('is none where NO_PROXY exempts the host, in either spelling', () => {
    const env = { HTTPS_PROXY: 'http://proxy.test' };
    expect(chooseProxy(TENANT, { ...env, NO_PROXY: 'tenant.test' })).toBeNull();
    expect(chooseProxy(TENANT, { ...env, no_proxy: 'tenant.test', NO_PROXY: 'other.test' })).toBeNull();
    expect(chooseProxy(TENANT, { ...env, no_proxy: '', NO_PROXY: 'tenant.test' })).toBeNull();
    expect(chooseProxy(TENANT, { ...env, NO_PROXY: 'other.test' })).not.toBeNull();
  });

  it('is none for plain http, and neither HTTP_PROXY nor ALL_PROXY is one', () => {
    const env = {
      HTTP_PROXY: 'http://proxy.test',
      http_proxy: 'http://proxy.test',
      ALL_PROXY: 'http://proxy.test',
    };
    expect(chooseProxy(TENANT, env)).toBeNull();
    const loopback = new URL('http://127.0.0.1:1');
    expect(chooseProxy(loopback, { ...env, HTTPS_PROXY: 'http://proxy.test' })).toBeNull();
  });

  it.each([
    'socks5://me:hunter2@proxy.test',
    'ftp://hunter2@proxy.test',
    'http://me:hunter2@',
    'http://hunter2:x:y',
  ])('refuses %s, and does not repeat it', (text) => {
    const choose = () => chooseProxy(TENANT, { HTTPS_PROXY: text });
    expect(choose).toThrow(InputError);
    expect(choose).toThrow(expect.objectContaining({ message: textWithout('hunter2') }));
    expect(choose).toThrow(/HTTPS_PROXY/);
  });
});
