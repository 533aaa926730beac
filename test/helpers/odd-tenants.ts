import fc from 'fast-check';
import { CALL_CODE_TYPES } from '../../src/model/call-code.ts';
import type { CallCodeRecord, DispositionRecord } from '../../src/sandbox/sandbox-state.ts';
import { disposition, tagOf } from './embedded-dispositions.ts';

/** Names as people and other tools leave them in a tenant; some of them no matrix file can hold. */
const ODD_TEXTS = [
  'Sale',
  'SALE',
  'sale',
  'Straße',
  'STRASSE',
  'ſale',
  'Sold, paid',
  'He said "no"',
  "It's",
  ' blank',
  'line\nbreak',
  '007',
  'null',
  '=1+1',
  '# no',
  'a: b',
  '{name}',
  '$&',
  '売れた',
  '🙂',
  'e\u0301',
  'é',
  '\u200b',
  '\u202e',
  '- x',
  'yes',
  '1e5',
  '0x1f',
  '~',
  '#',
  ': ',
  ':',
  "'",
  '"',
  "''",
  ',',
  '.lead',
  'trail.',
  '...',
  '---',
  '- ',
  '? q',
  '| x',
  '> y',
  '%z',
  '@w',
  '`t`',
  '[a]',
  '!!str x',
  '&a *b',
  '<<',
  'key: value # no',
  'two  blanks',
  'back\\slash',
  'tab\there',
  '\u00a0no break',
  'İstanbul',
  'ﬁ',
  'e\u0301\u0301 twice',
  '👩‍👩‍👧',
  '\ufeffmark',
  '=HYPERLINK("x")',
  'é'.repeat(50),
  'x'.repeat(50),
  'x'.repeat(51),
  'y'.repeat(101),
] as const;

const oddText = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ minLength: 1, maxLength: 50 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => !/\p{Surrogate}/u.test(text)),
);
const oddCategory = fc.constantFrom('OUT A', 'OUT B', 'out, b', 'Größe', '"q"', '[A]', 'x'.repeat(65), 'no');
const codeText = fc.constantFrom('AA', 'BB', 'CC', 'NO', '007', '1E5', 'ABCDEFGHIJKLMNOP');

const seed = fc.record({
  parent: fc.nat(9),
  code: codeText,
  name: oddText,
  type: fc.constantFrom(...CALL_CODE_TYPES),
  category: oddCategory,
  isActive: fc.oneof(fc.constant(true), fc.boolean()),
});

/** A hierarchy that the call-codes API can hold: three levels, no code twice below one parent, all else goes. */
export const oddCallCodes: fc.Arbitrary<readonly CallCodeRecord[]> = fc
  .array(seed, { maxLength: 14 })
  .map((seeds) => {
    const records: CallCodeRecord[] = [];
    const levels: number[] = [];
    for (const { parent, ...values } of seeds) {
      const above = records[parent];
      const level = (levels[parent] ?? 0) + 1;
      const parentCallCodeId = above?.id ?? null;
      const isTaken = records.some(
        (other) => other.code === values.code && other.parentCallCodeId === parentCallCodeId,
      );
      if (level > 3 || isTaken) continue;
      levels.push(level);
      records.push({
        id: `00000000-0000-4000-8000-${String(records.length).padStart(12, '0')}`,
        parentCallCodeId,
        ...values,
      });
    }
    return records;
  });

const oddTag = fc.oneof(
  fc.constant(''),
  fc.constant(''),
  fc.constant('Ask Jo.'),
  fc.constant('[callcode ?]'),
  fc.tuple(codeText, fc.option(codeText), oddCategory).map(([root, child, category]) => {
    const path = child === null ? root : `${root}/${child}`;
    return `Ask Jo.\n${tagOf(path, category)}`;
  }),
);

/** A flat list as administrators and other tools leave it: tags lost, doubled or unreadable, names alike, any classification. */
export const oddDispositions: fc.Arbitrary<readonly DispositionRecord[]> = fc
  .array(
    fc.record({
      dispositionName: oddText,
      notes: oddTag,
      classificationId: fc.oneof(fc.constantFrom(2, 5, 6), fc.nat(30)),
      isActive: fc.oneof(fc.constant(true), fc.boolean()),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, index) => disposition({ dispositionId: index + 101, ...row })));
