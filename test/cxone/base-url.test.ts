import { describe, expect, it } from 'vitest';
import { toApiOrigin, toBaseUrl } from '../../src/cxone/base-url.ts';
import { InputError } from '../../src/errors/input-error.ts';
import { textWithout } from './matchers.ts';

function fromUrl(url: string): string {
  return toBaseUrl({ region: 'us', baseUrl: { kind: 'url', url } });
}
function fromRegion(region: string): string {
  return toBaseUrl({ region, baseUrl: { kind: 'derived' } });
}

describe('toBaseUrl', () => {
  it('derives the address from the region', () => {
    expect(fromRegion('us')).toBe('https://us.api.niceincontact.com');
    expect(fromRegion('eu-1')).toBe('https://eu-1.api.niceincontact.com');
  });

  it.each(['', 'US', 'us.evil.example/', 'us@evil', 'ü', 'us\n'])('refuses the region %j', (region) => {
    expect(() => fromRegion(region)).toThrow(InputError);
  });

  it.each([
    ['https://api.example', 'https://api.example'],
    ['https://api.example/', 'https://api.example'],
    ['https://api.example:8443/base/', 'https://api.example:8443/base'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://127.9.9.9/', 'http://127.9.9.9'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('takes %s', (url, expected) => {
    expect(fromUrl(url)).toBe(expected);
  });

  it.each([
    'http://api.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://128.0.0.1',
    'http://0.0.0.0',
    'ftp://127.0.0.1',
    'https://user@api.example',
    'https://user:hunter2hunter2@api.example',
    'https://api.example/?a=b',
    'https://api.example/?',
    'https://api.example/#part',
    'api.example',
    '',
  ])('refuses %j', (url) => {
    expect(() => fromUrl(url)).toThrow(InputError);
  });

  it('never repeats a password', () => {
    expect(() => fromUrl('https://user:hunter2hunter2@api.example')).toThrow(
      expect.objectContaining({ message: textWithout('hunter2') }),
    );
  });

  it('has no address for the embedded tenant', () => {
    expect(() => toBaseUrl({ region: 'us', baseUrl: { kind: 'sandbox', file: null } })).toThrow(InputError);
  });
});

describe('toApiOrigin', () => {
  it('is scheme, host and port', () => {
    expect(toApiOrigin('https://api.example:8443/base')).toBe('https://api.example:8443');
    expect(toApiOrigin('https://api.example')).toBe('https://api.example');
  });
});
