import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { renderCategoryFiles } from '../../src/matrix/render/render-category-files.ts';
import type { DesiredCode } from '../../src/model/call-code.ts';
import { desired, matrix } from '../helpers/code-builders.ts';
import { parseTexts } from './parse-texts.ts';

const FORMATS = ['yaml', 'json', 'csv'] as const;

const namesOf = (...categories: string[]) =>
  renderCategoryFiles(
    matrix(
      categories.map((category, index) => desired({ path: `C${index}`, category })),
      categories,
    ),
    { format: 'yaml' },
  ).map(({ name }) => name);

async function pathsOf(files: ReturnType<typeof renderCategoryFiles>) {
  const { matrix: back, findings } = await parseTexts(
    Object.fromEntries(files.map(({ name, text }) => [name, text])),
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return back.codes.map(({ path }) => path).toSorted();
}

describe('renderCategoryFiles', () => {
  it('names files after their categories, in letters that every system takes', () => {
    expect(namesOf('OUTBOUND_CAMPAIGN_A')).toEqual(['outbound-campaign-a.yml']);
    expect(namesOf('Größe', '売', '../../etc/passwd', 'CON', '.')).toEqual([
      'category.yml',
      'etc-passwd.yml',
      'con-codes.yml',
      'grosse.yml',
      'category-2.yml',
    ]);
    expect(namesOf('A B', 'A-B', 'a_b')).toEqual(['a-b.yml', 'a-b-2.yml', 'a-b-3.yml']);
  });

  it.each(FORMATS)('writes one %s file a category, which read back together as they were', async (format) => {
    const codes: DesiredCode[] = [
      desired({ path: 'INT', category: 'A' }),
      desired({ path: 'INT/HOT', category: 'B' }),
      desired({ path: 'INT/WARM', category: 'A', active: false }),
      desired({ path: 'CB', category: 'B' }),
    ];
    const files = renderCategoryFiles(matrix(codes, ['A', 'B']), { format });
    expect(files).toMatchObject([
      { category: 'A', codes: 2 },
      { category: 'B', codes: 2 },
    ]);
    expect(await pathsOf(files)).toEqual(['CB', 'INT', 'INT/HOT', 'INT/WARM']);
  });

  it.each(FORMATS)('splits a category that would make too large a %s file', async (format) => {
    const codes = Array.from({ length: 9 }, (_, index) => desired({ path: `R${index}` }));
    const files = renderCategoryFiles(matrix(codes), { format, maxBytes: 250 });
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter(({ text }) => text.length > 250)).toEqual([]);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(await pathsOf(files)).toEqual(codes.map(({ path }) => path));
  });

  it.each(FORMATS)(
    'takes what is below a code out of it where both together make too large a %s file',
    async (format) => {
      const paths = [
        'CB',
        'INT',
        ...Array.from({ length: 12 }, (_, index) => `INT/HOT/H${index}`),
        'INT/HOT',
        'INT/NO',
      ];
      const codes = paths.map((path) => desired({ path }));
      const files = renderCategoryFiles(matrix(codes), { format, maxBytes: 400 });
      expect(files.length).toBeGreaterThan(1);
      expect(files.filter(({ text }) => text.length > 400)).toEqual([]);
      expect(await pathsOf(files)).toEqual(paths.toSorted());
    },
  );

  it.each(FORMATS)('refuses a code that is too large for any %s file', (format) => {
    const codes = [desired({ path: 'INT', name: 'x'.repeat(90) })];
    expect(() => renderCategoryFiles(matrix(codes), { format, maxBytes: 100 })).toThrow(InputError);
  });
});
