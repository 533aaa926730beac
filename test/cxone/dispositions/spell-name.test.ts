import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDispositionName } from '../../../src/cxone/dispositions/disposition-name.ts';
import { createNameSpeller } from '../../../src/cxone/dispositions/spell-name.ts';

const TEMPLATES = [
  '{name}',
  '{code} {name}',
  '{name} ({code})',
  '{path}: {name}',
  '{category} | {name} | {code}',
  '{code}{name}',
  '{category} {name}',
  '{path}',
  '{name}.{name}',
  '[{path}] {code} {name}',
  '^{name}$',
];
const code = fc.stringMatching(/^[A-Z0-9_]{2,16}$/);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom('Sale', 'A | B', 'A B', ' ', 'INT x', '$&', 'a\nb'),
);

describe('createNameSpeller', () => {
  it('says what a name was made of, or nothing where that is in doubt', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.array(code, { minLength: 1, maxLength: 3 }),
        fc.record({ name: text, category: text }),
        (template, codes, { name, category }) => {
          const path = codes.join('/');
          const parts = { name, category, path, code: codes.at(-1) ?? '' };
          const spelled = createNameSpeller(template)(renderDispositionName(template, parts));
          const held = (part: keyof typeof parts) => (template.includes(`{${part}}`) ? parts[part] : null);
          const made = { name: held('name'), category: held('category'), path: held('path') ?? held('code') };
          expect([null, made]).toContainEqual(spelled);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{code} {name}', 'INT Hot lead', { path: 'INT', name: 'Hot lead', category: null }],
    ['{path} {name}', 'INT/INT_HOT Hot lead', { path: 'INT/INT_HOT', name: 'Hot lead', category: null }],
    ['{name} ({code})', 'Hot (2) (INT)', { path: 'INT', name: 'Hot (2)', category: null }],
    ['{category}: {name}', 'OUT A: Hot', { path: null, name: 'Hot', category: 'OUT A' }],
    ['{path}', 'INT/INT_HOT', { path: 'INT/INT_HOT', name: null, category: null }],
    ['CC {name}', 'CC ', null],
    ['{code} {name}', 'int Hot', null],
    ['{category} {name}', 'one two three', null],
    ['{code}{name}', 'ABCx', null],
  ])('by %s takes %j apart', (template, dispositionName, parts) => {
    expect(createNameSpeller(template)(dispositionName)).toEqual(parts);
  });
});
