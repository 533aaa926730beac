import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderMendedText } from '../../src/report/render-mended-text.ts';
import { type FixFacts, toFixWords } from '../../src/report/to-fix-words.ts';
import { finding } from './samples.ts';

const colors = createColors(false);
const place = { line: 3, column: 5, endLine: 3, endColumn: 8 };
const fixable = (file: string, title: string) =>
  finding({ ...place, file, rule: 'code-case', fix: { ...place, replacement: 'INT', title } });

describe('renderMendedText', () => {
  it('has one line for each finding, by file', () => {
    const findings = [fixable('b.yml', 'Write "B"'), fixable('a.yml', 'Write "A"')];
    expect(renderMendedText(findings, { word: 'fixed', colors })).toBe(
      'a.yml:3:5 fixed code-case Write "A"\nb.yml:3:5 fixed code-case Write "B"\n',
    );
    expect(renderMendedText([], { word: 'fixable', colors })).toBe('');
  });

  it('counts what it does not show', () => {
    const findings = Array.from({ length: 5_002 }, () => fixable('a.yml', 'x'));
    const lines = renderMendedText(findings, { word: 'fixable', colors }).trimEnd().split('\n');
    expect(lines).toHaveLength(5_001);
    expect(lines.at(-1)).toBe('2 more findings not shown here.');
  });
});

describe('toFixWords', () => {
  const none: FixFacts = {
    isCheck: false,
    files: 4,
    changedFiles: 0,
    mended: 0,
    withheld: 0,
    errors: 0,
  };

  it.each<[Partial<FixFacts>, readonly string[]]>([
    [{}, ['Nothing to fix in 4 files.']],
    [{ withheld: 1 }, ['Nothing was fixed in 4 files.', '1 fix ']],
    [{ mended: 3, changedFiles: 2 }, ['Fixed 3 findings in 2 files']],
    [{ mended: 1, changedFiles: 1, isCheck: true }, ['1 finding in 1 file can be fixed', 'without --check']],
    [{ mended: 1, changedFiles: 1, withheld: 2 }, ['Fixed 1 finding', '2 fixes', 'by hand']],
    [{ errors: 2 }, ['Nothing', '2 errors']],
  ])('%j', (facts, words) => {
    const text = toFixWords({ ...none, ...facts });
    for (const word of words) expect(text).toContain(word);
    expect(text).toMatch(/^[^\n]+\.$/);
  });
});
