import { describe, expect, it } from 'vitest';
import { type ImportFacts, renderImportSummary } from '../../src/report/render-import-summary.ts';

const facts: ImportFacts = {
  files: [
    { file: 'callcodes/out-a.yml', category: 'OUT | A', codes: 2 },
    { file: 'callcodes/b.yml', category: '@acme/b', codes: 1 },
  ],
  leftOut: [
    { id: '7', name: '<img src=x> | ![a](b)', reason: 'its name holds a control character' },
    { id: '8', name: 'fixes #1 `x`\n::warning::', reason: 'several have its name (ids 8, 9)' },
  ],
  warnings: ['2 active records of category "A_*b*" could not be listed.'],
  words: '3 codes in 2 files; 2 records left out.',
};

describe('renderImportSummary', () => {
  it('shows files, what is in none of them and why, and lets no text be anything else', () => {
    expect(renderImportSummary(facts)).toMatchSnapshot();
  });

  it('leaves tables out that would be empty', () => {
    const text = renderImportSummary({ files: [], leftOut: [], warnings: [], words: 'Nothing was written.' });
    expect(text).toBe('### ➖ Nothing imported\n\nNothing was written.\n\n');
  });

  it('stays below the size that is given, and says how many are not shown', () => {
    const leftOut = Array.from({ length: 5_000 }, (_, index) => ({
      id: String(index),
      name: 'x'.repeat(200),
      reason: 'y',
    }));
    const text = renderImportSummary({ ...facts, leftOut }, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(16_000);
    expect(text).toMatch(/\*\*4,9\d\d more records\*\*/);
    expect(text).toContain('callcodes/b.yml');
  });
});
