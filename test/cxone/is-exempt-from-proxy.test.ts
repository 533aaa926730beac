import { describe, expect, it } from 'vitest';
import { isExemptFromProxy } from '../../src/cxone/is-exempt-from-proxy.ts';

describe('isExemptFromProxy', () => {
  it.each([
    ['https://tenant.test', 'tenant.test'],
    ['https://tenant.test', 'TENANT.test'],
    ['https://tenant.test', 'tenant.test.'],
    ['https://tenant.test.', 'tenant.test'],
    ['https://tenant.test', '*'],
    ['https://tenant.test', 'test'],
    ['https://tenant.test', '.test'],
    ['https://tenant.test', '*.test'],
    ['https://tenant.test', '*nant.test'],
    ['https://tenant.test', 'other.test,tenant.test'],
    ['https://tenant.test', 'other.test  tenant.test'],
    ['https://tenant.test', ' other.test , tenant.test '],
    ['https://tenant.test', 'tenant.test:443'],
    ['https://tenant.test', '.test:443'],
    ['https://tenant.test', '*:443'],
    ['https://tenant.test:8443', 'tenant.test:8443'],
    ['https://tenant.test:8443', 'tenant.test'],
    ['https://10.1.2.3', '10.1.2.3'],
    ['https://10.1.2.3', '10.0.0.0/8'],
    ['https://10.1.2.3:8443', '10.1.2.3:8443'],
    ['https://[2001:db8::1]', '2001:db8::1'],
    ['https://[2001:db8::1]', '[2001:0db8:0::1]'],
    ['https://[2001:db8::1]:8443', '[2001:db8::1]:8443'],
    ['https://[2001:db8::1]', '2001:db8::/32'],
  ])('lets %s go directly with %j', (url, noProxy) => {
    expect(isExemptFromProxy(new URL(url), noProxy)).toBe(true);
  });

  it.each([
    ['https://tenant.test', ''],
    ['https://tenant.test', ' , '],
    ['https://tenant.test', 'enant.test'],
    ['https://tenant.test', 'tenant'],
    ['https://tenant.test', '.tenant.test'],
    ['https://tenant.test', 'a.tenant.test'],
    ['https://tenant.test', 'tenant.test:8443'],
    ['https://tenant.test:8443', 'tenant.test:443'],
    ['https://tenant.test', '10.0.0.0/8'],
    ['https://10.1.2.3', '11.0.0.0/8'],
    ['https://10.1.2.3', '1.2.3'],
    ['https://10.1.2.3', '.2.3'],
    ['https://10.1.2.3', '10.0.0.0/99'],
    ['https://10.1.2.3', '10.0.0.0/'],
    ['https://10.1.2.3', 'nonsense/8'],
    ['https://10.1.2.3', '2001:db8::/32'],
    ['https://[2001:db8::1]', '2001:db9::/32'],
    ['https://[2001:db8::1]', '[2001:db8::1'],
  ])('sends %s through the proxy with %j', (url, noProxy) => {
    expect(isExemptFromProxy(new URL(url), noProxy)).toBe(false);
  });
});
