import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quoteValue } from '../../src/inputs/quote-value.ts';

describe('quoteValue', () => {
  it.each([
    'acme',
    'us-east-1',
    'callcodes/**/*.yml',
    'callcodes/2026/Campaign_A1-Outbound.yml',
    '--matirx',
    'a b',
  ])('shows %j', (value) => {
    expect(quoteValue(value)).toBe(JSON.stringify(value));
  });

  it('puts a value on one line and shortens it', () => {
    expect(quoteValue(`a\n${'b '.repeat(100)}`)).toMatch(/^"a\\n(?:b ){29}…"$/);
  });

  it.each([
    ['a key in hex', randomBytes(32).toString('hex')],
    ['a key in Base64', `aA1${randomBytes(32).toString('base64')}`],
    ['a token of GitHub', 'ghs_0123456789'],
    ['a secret of webhooks', 'whsec_abc'],
    ['a JSON Web Token', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ])('does not repeat %s', (_, value) => {
    expect(quoteValue(value)).not.toContain(value.slice(3));
    expect(quoteValue(value)).toContain(String(value.length));
  });
});
