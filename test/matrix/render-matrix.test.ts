import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { CATEGORY_LIMITS, checkText, NAME_LIMITS, type TextLimits } from '../../src/matrix/name-limits.ts';
import { renderMatrix } from '../../src/matrix/render/render-matrix.ts';
import type { MatrixFormat } from '../../src/matrix/source-node.ts';
import type { DesiredCode, DesiredMatrix, ParentReference, Place } from '../../src/model/call-code.ts';
import { parseTexts } from './parse-texts.ts';

const PLACE: Place = { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1 };

const words = fc.constantFrom(
  '007',
  'NO',
  '1E5',
  'null',
  '~',
  'true',
  '=1+1',
  '# no',
  'a: b',
  '- x',
  "it's",
  '"q"',
  'a,b',
  '&a',
  '*a',
  '!t',
  '%x',
  '@',
  '`',
  '{a}',
  '[a]',
  '|',
  '>',
  '?',
  'ünï',
  '😀',
  'y',
  '0x1F',
  '1_000',
  '1:30',
  '2026-01-01',
  '<<',
  'a #b',
  'a:',
  '\u200b',
  'é\u0301',
  'tenant:x',
  '\u00ad',
  'a\ufeffb',
  '\\n',
);
const texts = (limits: TextLimits, alternatives: fc.Arbitrary<string>) =>
  alternatives
    .map((text) => text.slice(0, limits.maxLength))
    .filter((text) => checkText(text, limits).length === 0);
const anyText = fc.oneof(
  words,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({ minLength: 1, maxLength: 100 }),
);
const names = texts(NAME_LIMITS, anyText);
const categories = fc.uniqueArray(texts(CATEGORY_LIMITS, anyText), { minLength: 1, maxLength: 3 });
const codeTexts = fc.oneof(
  fc.constantFrom('007', 'NO', '1E5', 'NULL', 'TRUE', '1_000', '__', '0X1F'),
  fc.stringMatching(/^[A-Z0-9_]{2,16}$/),
);

const seeds = fc.record({
  code: codeTexts,
  name: names,
  type: fc.constantFrom('SUCCESS' as const, 'FAILURE' as const, 'NEUTRAL' as const),
  category: fc.nat(),
  active: fc.boolean(),
  was: fc.option(fc.stringMatching(/^W[A-Z0-9_]{2,8}(\/[A-Z]{2,4})?$/)),
  classification: fc.option(
    fc.constantFrom('2', '7', 'Other', 'Retry Rescheduled Specified Date/Time Any Agent'),
  ),
  parent: fc.nat(),
  place: fc.constantFrom('root', 'listed', 'listed', 'tenant', 'tenant-id'),
});

/** Codes with distinct paths, each parent listed before its children. */
function toCodes(
  given: readonly (typeof seeds extends fc.Arbitrary<infer T> ? T : never)[],
  owned: readonly string[],
): DesiredCode[] {
  const codes = new Map<string, DesiredCode>();
  for (const seed of given) {
    const all = [...codes.values()];
    const above = all[seed.parent % Math.max(1, all.length)];
    const parent = toParent(seed.place, above?.path);
    const prefix =
      parent.kind === 'root' ? '' : `${parent.kind === 'tenant-id' ? `id:${parent.id}` : parent.path}/`;
    const path = prefix + seed.code;
    const { code, name, type, active, was, classification } = seed;
    const category = owned[seed.category % owned.length] ?? '';
    if (!codes.has(path))
      codes.set(path, {
        path,
        code,
        name,
        type,
        active,
        was,
        classification,
        category,
        parent,
        place: PLACE,
        places: {},
      });
  }
  return [...codes.values()];
}

function toParent(place: string, above: string | undefined): ParentReference {
  if (place === 'tenant') return { kind: 'tenant', path: 'TT/UU' };
  if (place === 'tenant-id') return { kind: 'tenant-id', id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' };
  return place === 'root' || above === undefined ? { kind: 'root' } : { kind: 'listed', path: above };
}

const matrices = fc.tuple(fc.array(seeds, { maxLength: 12 }), categories).map(
  ([given, owned]): DesiredMatrix => ({
    codes: toCodes(given, owned),
    owned: owned.map((category) => ({ category, declaredBy: 'category', place: PLACE })),
  }),
);

async function readBack(matrix: DesiredMatrix, format: MatrixFormat) {
  const rendered = renderMatrix(matrix, { format });
  const texts: Record<string, string> = {};
  for (const [index, { text }] of rendered.entries()) texts[`f${index}.${format}`] = text;
  return parseTexts(texts);
}

function plain(codes: readonly DesiredCode[]) {
  return codes
    .map((code) => ({ ...code, place: null, places: null }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

const STRUCTURAL = new Set([
  'syntax',
  'schema',
  'code-format',
  'code-case',
  'code-unquoted',
  'name-format',
  'unknown-parent',
  'parent-id',
]);

describe('renderMatrix', () => {
  it.each(['yaml', 'json'] as const)('writes %s that reads back the same', async (format) => {
    await fc.assert(
      fc.asyncProperty(matrices, async (matrix) => {
        const { matrix: back, findings } = await readBack(matrix, format);
        expect(findings.filter(({ rule }) => STRUCTURAL.has(rule))).toEqual([]);
        expect(plain(back.codes)).toEqual(plain(matrix.codes));
        expect(back.owned.map(({ category }) => category).toSorted()).toEqual(
          matrix.owned.map(({ category }) => category).toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('writes CSV that reads back the same, unless codes lie below an id', async () => {
    const isBelowId = ({ parent }: DesiredCode) => parent.kind === 'listed' && parent.path.startsWith('id:');
    await fc.assert(
      fc.asyncProperty(matrices, async (matrix) => {
        if (matrix.codes.some(isBelowId)) {
          expect(() => renderMatrix(matrix, { format: 'csv' })).toThrow(InputError);
          return;
        }
        const { matrix: back, findings } = await readBack(matrix, 'csv');
        expect(findings.filter(({ rule }) => STRUCTURAL.has(rule))).toEqual([]);
        expect(plain(back.codes)).toEqual(plain(matrix.codes));
      }),
      { numRuns: 200 },
    );
  });

  const code = (path: string, more: Partial<DesiredCode> = {}): DesiredCode => {
    const at = path.lastIndexOf('/');
    const parent: ParentReference =
      at === -1 ? { kind: 'root' } : { kind: 'listed', path: path.slice(0, at) };
    return {
      path,
      code: path.slice(at + 1),
      name: `Name ${path}`,
      type: 'SUCCESS',
      category: 'A',
      active: true,
      parent,
      was: null,
      classification: null,
      place: PLACE,
      places: {},
      ...more,
    };
  };
  const owns = (...list: string[]) =>
    list.map((category) => ({ category, declaredBy: 'category' as const, place: PLACE }));

  it('writes YAML as a person would', () => {
    const codes = [
      code('ZZ', { active: false, name: 'Old: sale' }),
      code('NO/X1', { category: 'B' }),
      code('NO', { was: 'YES' }),
      code('NO/AA'),
    ];
    expect(renderMatrix({ codes, owned: owns('B', 'A') }, { format: 'yaml' })).toEqual([
      {
        categories: ['A', 'B'],
        text: [
          'category: A',
          'codes:',
          '  - code: "NO"',
          '    name: Name NO',
          '    type: SUCCESS',
          '    was: "YES"',
          '    children:',
          '      - { code: AA, name: Name NO/AA, type: SUCCESS }',
          '  - { code: ZZ, name: "Old: sale", type: SUCCESS, active: false }',
          '---',
          'category: B',
          'codes:',
          '  - { code: X1, name: Name NO/X1, type: SUCCESS, parent: "NO" }',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('keeps former categories, and categories that own nothing, on their codes', async () => {
    const matrix: DesiredMatrix = {
      codes: [code('INT'), code('INT/X1', { category: 'FREE' }), code('CB', { category: 'FREE' })],
      owned: [...owns('A'), { category: 'WAS', declaredBy: 'wasCategory', place: PLACE }],
    };
    for (const format of ['yaml', 'json'] as const) {
      const { matrix: back } = await readBack(matrix, format);
      expect(plain(back.codes)).toEqual(plain(matrix.codes));
      expect(back.owned.map(({ category, declaredBy }) => [category, declaredBy])).toEqual([
        ['A', 'category'],
        ['WAS', 'wasCategory'],
      ]);
    }
  });

  it('does not depend on the order of codes', () => {
    const codes = [code('INT'), code('INT/X1'), code('CB')];
    for (const format of ['yaml', 'json', 'csv'] as const)
      expect(renderMatrix({ codes: codes.toReversed(), owned: owns('A') }, { format })).toEqual(
        renderMatrix({ codes, owned: owns('A') }, { format }),
      );
  });
});
