import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/util/create-redactor.ts';
import { redactJson } from '../../src/util/redact-json.ts';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

describe('redactJson', () => {
  it('takes secrets out of values, however deep and however they are spelled', () => {
    const text = '{"a":["x s\\u0065cret-0123456789 y",{"b":"secret-0123456789"}],"c":1.5,"d":null}\n';
    expect(redactJson(text, redactorOf('secret-0123456789'))).toBe(
      '{"a":["x *** y",{"b":"***"}],"c":1.5,"d":null}\n',
    );
  });

  it('leaves a text without secrets as it is', () => {
    const text = '{\n  "a": "\\u0062",\n  "c": 10e0\n}\n';
    expect(redactJson(text, redactorOf('secret-0123456789'))).toBe(text);
  });

  it.each(['":"INT","', 'callCodes', '12345678', '}],"page"', '\\"\\"\\"\\"'])(
    'keeps the form of JSON when the secret is a part of it: %s',
    (secret) => {
      const value = { callCodes: [{ code: 'INT', name: `is ${secret}`, count: 12_345_678 }], page: 1 };
      const redacted: unknown = JSON.parse(redactJson(JSON.stringify(value), redactorOf(secret)));
      expect(redacted).toEqual({ callCodes: [{ code: 'INT', name: 'is ***', count: 12_345_678 }], page: 1 });
    },
  );

  it.each([
    '{"a":"secret-0123456789',
    '<p>secret-0123456789</p>',
    `${'['.repeat(50_000)}"secret-0123456789"`,
  ])('treats what is no JSON as text', (text) => {
    expect(redactJson(text, redactorOf('secret-0123456789'))).toBe(text.replace('secret-0123456789', '***'));
  });

  it('does not end in an overflow when JSON is nested deeper than it can follow', () => {
    const text = `${'['.repeat(100_000)}"secret-0123456789"${']'.repeat(100_000)}`;
    expect(redactJson(text, redactorOf('secret-0123456789'))).not.toContain('secret-0123456789');
  });

  it('never lets one through, and is JSON afterwards', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ minLength: 8 }), (value, secret) => {
        const redactor = redactorOf(secret);
        const redacted: unknown = JSON.parse(redactJson(JSON.stringify({ value, secret }), redactor));
        expect(redacted).toMatchObject({ secret: '***' });
      }),
    );
  });
});
