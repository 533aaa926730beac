import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, settingsOf } from './settings-of.ts';

describe('base-url', () => {
  it.each([
    ['https://api.example/', { kind: 'url', url: 'https://api.example' }],
    ['https://api.example/base//', { kind: 'url', url: 'https://api.example/base' }],
    ['http://127.0.0.1:8787', { kind: 'url', url: 'http://127.0.0.1:8787' }],
    ['http://localhost:1', { kind: 'url', url: 'http://localhost:1' }],
    ['http://[::1]:1', { kind: 'url', url: 'http://[::1]:1' }],
    ['http://0x7f.1:8787', { kind: 'url', url: 'http://127.0.0.1:8787' }],
    ['http://2130706433', { kind: 'url', url: 'http://127.0.0.1' }],
    ['sandbox:', { kind: 'sandbox', file: null }],
    ['Sandbox:', { kind: 'sandbox', file: null }],
    ['sandbox:t.json', { kind: 'sandbox', file: '/repo/t.json' }],
    ['sandbox:/var/t.json', { kind: 'sandbox', file: '/var/t.json' }],
  ])('reads %s', (text, expected) => {
    expect(settingsOf({ 'base-url': text }).baseUrl).toEqual(expected);
  });

  it.each([
    'http://api.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://localhost@evil.example',
    'http://localhost.',
    'http://tenant.localhost',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
    'https://',
    'https://:8443',
    ':8443',
    '//api.example',
    'api.example',
    'localhost:8443',
    'sandbox',
    'https://user:pw@api.example',
    'https://api.example/?a=b',
    'https://api.example/#a',
    'file:///etc/passwd',
  ])('refuses %s', (text) => {
    expect(problemsOf({ 'base-url': text })).toHaveLength(1);
  });
});

describe('target', () => {
  it.each([
    [{ target: 'prod_EU-1', tenant: 'acme' }, 'prod_EU-1'],
    [{ tenant: 'acme', 'base-url': 'https://api.example' }, 'acme'],
    [{ tenant: ' Ac me / 1 ' }, 'Ac-me-1'],
    [{ 'base-url': 'https://api.example:8443/base' }, 'api-example'],
    [{ 'base-url': 'http://127.0.0.1:8787' }, '127-0-0-1'],
    [{ 'base-url': 'sandbox:some/file.json' }, 'sandbox'],
    [{ region: 'eu' }, 'eu-api-niceincontact-com'],
    [{ api: 'dispositions' }, 'na1-nice-incontact-com'],
  ])('of %j is %s', (raw, target) => {
    expect(settingsOf(raw).target).toBe(target);
  });

  it.each(['-a', '_a', 'a b', 'a.b', 'a/b', 'x'.repeat(65), 'ä'])('refuses %j', (target) => {
    expect(problemsOf({ target })).toHaveLength(1);
  });

  it('is made to fit whatever the tenant is called, or asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const tenant = name.replace(/\p{Cc}/gu, '').trim();
        const problems = problemsOf({ tenant });
        if (problems.length > 0)
          expect(problems).toEqual([expect.stringMatching(/^target: cannot be worked out/)]);
        else expect(settingsOf({ tenant }).target).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
      }),
    );
  });
});

describe('reviewed-plan', () => {
  it('is off for the embedded tenant unless it is asked for', () => {
    expect(settingsOf({ 'base-url': 'sandbox:' }).reviewedPlan).toBe('off');
    expect(settingsOf({ 'base-url': 'sandbox:', 'reviewed-plan': 'required' }).reviewedPlan).toBe('required');
    expect(settingsOf({ 'base-url': 'http://127.0.0.1:1' }).reviewedPlan).toBe('required');
  });
});
