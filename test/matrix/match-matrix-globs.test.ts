import { expect, it } from 'vitest';
import { matchMatrixGlobs } from '../../src/matrix/match-matrix-globs.ts';

it('matches names of files that need not exist, as the search for the matrix does', async () => {
  const files = [
    'callcodes/a.yml',
    'callcodes/deep/b.csv',
    'callcodes/c.txt',
    'callcodes/not.yml',
    'other/d.yml',
    '.github/workflows/w.yml',
  ];
  expect(await matchMatrixGlobs(files, ['callcodes/**/*.{yml,csv,txt}', '!callcodes/not.yml'])).toEqual([
    'callcodes/a.yml',
    'callcodes/deep/b.csv',
  ]);
});

it('never writes outside its directory, and passes over names that cannot be', async () => {
  const files = [
    '../../evil.yml',
    '/tmp/evil.yml',
    'a.yml',
    'a.yml/b.yml',
    `${'x'.repeat(300)}.yml`,
    'nul\0.yml',
  ];
  expect(await matchMatrixGlobs(files, ['**/*.yml'])).toEqual(['a.yml', 'tmp/evil.yml']);
});
