import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/report/escape-html.ts';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { escapeTerminal } from '../../src/report/escape-terminal.ts';
import { toEmbeddedJson } from '../../src/report/html/to-embedded-json.ts';
import { createRedactor } from '../../src/util/create-redactor.ts';

const SECRET = 'cl1ent/Secret+"with\\odd<signs>&%41_*é😀';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

const units = (text: string, toUnit: (code: number) => string) =>
  Array.from({ length: text.length }, (_, at) => toUnit(text.charCodeAt(at))).join('');
const bytes = (text: string, toByte: (byte: number) => string) =>
  Array.from(Buffer.from(text), toByte).join('');
const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');

const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in JSON within JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in JSON escapes only': (text) => units(text, (code) => `\\u${hex(code, 4)}`),
  'in JSON escapes within JSON': (text) => JSON.stringify(units(text, (code) => `\\u${hex(code, 4)}`)),
  'with escaped slashes': (text) => text.replaceAll('\\', '\\\\').replaceAll('/', '\\/'),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (spelled) => spelled.toLowerCase()),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent-encoded throughout': (text) => bytes(text, (byte) => `%${hex(byte, 2)}`),
  'in a query': (text) => new URLSearchParams({ secret: text }).toString(),
  'in HTML': escapeHtml,
  'in decimal entities': (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  'in hexadecimal entities': (text) =>
    Array.from(text, (sign) => `&#x00${sign.codePointAt(0)?.toString(16)};`).join(''),
  'in Markdown': escapeMarkdown,
  'on a terminal': escapeTerminal,
  'in the report': toEmbeddedJson,
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in capital hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in Base64': (text) => Buffer.from(text).toString('base64'),
  'in Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in percent-encoded Base64': (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
  'in the Base64 of a pair': (text) => Buffer.from(`me:${text}`).toString('base64'),
  'in the Base64 of JSON': (text) => Buffer.from(JSON.stringify({ a: 1, text })).toString('base64'),
};

describe('createRedactor', () => {
  it.each(Object.entries(SPELLINGS))('takes a secret out that is spelled %s', (_, spell) => {
    const plain = 'abcDEF0123456789-_';
    for (const secret of [SECRET, plain]) {
      // JSON within Base64 cannot be found by the secret's own bytes when an escape parts them.
      if (secret === SECRET && spell === SPELLINGS['in the Base64 of JSON']) continue;
      const redactor = redactorOf(secret);
      const text = `before ${spell(secret)} behind`;
      const redacted = redactor.redact(text);
      expect(redactor.finds(text)).toBe(true);
      expect(redacted).toMatch(/^before .*\*\*\*.* behind$/);
      expect(redacted.length).toBeLessThan('before *** behind'.length + 30);
      expect(redactor.finds(redacted)).toBe(false);
    }
  });

  it('leaves texts alone that hold no secret', () => {
    const redactor = redactorOf(SECRET);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json()), (text) => {
        expect(redactor.redact(text)).toBe(text);
        expect(redactor.finds(text)).toBe(false);
      }),
    );
  });

  it('finds every secret at every place, between whatever escapes', () => {
    const secret = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 40 });
    const around = fc.stringMatching(/^[a-z "&%\\<\n]{0,20}$/);
    const spell = fc.constantFrom(
      ...['as it is', 'in JSON', 'percent-encoded', 'in HTML'].map((name) => SPELLINGS[name]),
    );
    fc.assert(
      fc.property(secret, around, around, spell, (value, before, behind, toSpelling = String) => {
        const redactor = redactorOf(value);
        const redacted = redactor.redact(`${before}. ${toSpelling(value)} .${behind}`);
        expect(redacted).not.toContain(value);
        expect(redacted).toContain('***');
        expect(redactor.finds(redacted)).toBe(redacted.includes(value));
      }),
    );
  });

  it('takes out secrets that overlap or hold one another', () => {
    const redactor = redactorOf('abcdefghij', 'ghijklmnop', 'abcdefghijklmnopqrst');
    expect(redactor.redact('-abcdefghijklmnop-')).toBe('-***-');
    expect(redactor.redact('-abcdefghijklmnopqrst-abcdefghij-')).toBe('-***-***-');
  });

  it('takes out one that is known only later', () => {
    const redactor = redactorOf('first-secret');
    expect(redactor.redact('first-secret second-secret')).toBe('*** second-secret');
    redactor.add('second-secret');
    expect(redactor.redact('first-secret second-secret')).toBe('*** ***');
  });

  it('does not search for what is shorter than eight characters', () => {
    expect(redactorOf('apply', '1234567', '').redact('apply 1234567')).toBe('apply 1234567');
  });

  it('takes its time by the length of the text, however many escapes and secrets are in it', () => {
    const redactor = redactorOf(
      ...Array.from({ length: 50 }, (_, index) => `secret-number-${index}-\\\\\\\\`),
    );
    const escapes = '\\\\\\\\%5c&#92;'.repeat(20_000);
    expect(redactor.redact(escapes)).toBe(escapes);
    const hits = `${encodeURIComponent('secret-number-7-\\\\\\\\')} `.repeat(20_000);
    expect(redactor.redact(hits)).toBe('*** '.repeat(20_000));
  });
});
