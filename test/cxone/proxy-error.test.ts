import { describe, expect, it } from 'vitest';
import { chooseProxy, type HttpProxy } from '../../src/cxone/choose-proxy.ts';
import { toProxyFault, toProxyRefusal, toProxyTimeout } from '../../src/cxone/proxy-error.ts';

const target = 'tenant.test:443';

function proxyOf(url: string): HttpProxy {
  const proxy = chooseProxy(new URL('https://tenant.test'), { https_proxy: url });
  if (proxy === null) throw new Error('No proxy.');
  return proxy;
}
const PROXY = proxyOf('http://someone:canary-canary@proxy.test:3128');

describe('a proxy that refuses', () => {
  it.each([301, 400, 401, 403, 404, 405, 407, 451])('with %i will not do better', (status) => {
    const { fault, message, hint } = toProxyRefusal(PROXY, { target, status });
    expect(fault).toBe('proxy-refused');
    expect(message).toContain(`(${status})`);
    expect(message).toContain('the proxy proxy.test:3128 (https_proxy)');
    expect(message + hint).not.toContain('canary');
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('with %i may do better', (status) => {
    expect(toProxyRefusal(PROXY, { target, status }).fault).toBe('proxy-unavailable');
  });

  it('tells missing credentials from wrong ones', () => {
    const wrong = toProxyRefusal(PROXY, { target, status: 407 });
    const missing = toProxyRefusal(proxyOf('http://proxy.test:3128'), { target, status: 407 });
    expect(wrong.message).toContain('does not accept');
    expect(missing.message).toContain('asks for');
  });
});

describe('a proxy that cannot be spoken to', () => {
  it.each([
    ['ECONNREFUSED', 'proxy-unavailable'],
    ['ENOTFOUND', 'proxy-unavailable'],
    ['EAI_AGAIN', 'proxy-unavailable'],
    ['ECONNRESET', 'proxy-unavailable'],
    ['ETIMEDOUT', 'proxy-unavailable'],
    ['HPE_INVALID_CONSTANT', 'proxy-unavailable'],
    ['CERT_HAS_EXPIRED', 'proxy-refused'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'proxy-refused'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'proxy-refused'],
  ])('because of %s is a fault: %s', (code, fault) => {
    const error = toProxyFault(PROXY, Object.assign(new Error('canary'), { code }));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(`(${code})`);
    expect(error.message + error.hint).not.toContain('canary');
  });

  it('in time is asked again', () => {
    const error = toProxyTimeout(PROXY, 1000);
    expect(error.fault).toBe('proxy-unavailable');
    expect(error.message).toContain('1000 ms');
  });
});
