import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderFindingsText } from '../../src/report/render-findings-text.ts';
import { finding } from './samples.ts';

const plain = createColors(false);
const FILE = 'callcodes/a.yml';

/** The excerpt of one finding, without its headings. */
function excerpt(
  line: string,
  columns: { column: number; endColumn: number; endLine?: number },
): readonly string[] {
  const at = finding({ line: 1, endLine: 1, ...columns });
  const text = renderFindingsText([at], { texts: new Map([[FILE, line]]), colors: plain });
  return text.split('\n').slice(2, 4);
}

describe('renderFindingsText', () => {
  it('prints findings as compilers do', () => {
    const texts = new Map([[FILE, 'category: A\r\ncodes:\r\n  - code: int\r\n    name: X\r\n']]);
    const findings = [
      finding({
        rule: 'code-case',
        severity: 'warning',
        message: 'Code "int" is in lower case.',
        line: 3,
        endLine: 3,
        column: 11,
        endColumn: 14,
        fix: {
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 14,
          replacement: 'INT',
          title: 'Upper-case the code',
        },
      }),
      finding({
        line: 4,
        endLine: 4,
        column: 11,
        endColumn: 12,
        related: [{ file: 'b.yml', line: 7, column: 9, endLine: 7, endColumn: 10, message: 'is the same' }],
      }),
    ];
    expect(renderFindingsText(findings, { texts, colors: plain })).toMatchInlineSnapshot(`
      "callcodes/a.yml:4:11 error duplicate-code
        Code "INT" stands twice at the top level.
       4 |     name: X
         |           ^
        see  b.yml:7:9 is the same

      callcodes/a.yml:3:11 warning code-case
        Code "int" is in lower case.
       3 |   - code: int
         |           ^^^
        fix  Upper-case the code: "INT"

      1 error, 1 warning in 1 file
      "
    `);
  });

  it.each([
    ['  - code: INT', 11, 14, '   - code: INT', '           ^^^'],
    ['\tcode: INT', 8, 11, '     code: INT', '           ^^^'],
    ['日本語 INT', 5, 8, ' 日本語 INT', '        ^^^'],
    ['😀👩🏽‍💻 INT', 11, 14, ' 😀👩🏽‍💻 INT', '      ^^^'],
    ['e\u0301e\u0301 INT', 6, 9, ' e\u0301e\u0301 INT', '    ^^^'],
    ['\u202Ex INT', 4, 7, ' \\u{202E}x INT', '           ^^^'],
    ['name: 日本', 7, 9, ' name: 日本', '       ^^^^'],
    ['end', 4, 4, ' end', '    ^'],
  ])('puts the carets of %j under the marked text', (line, column, endColumn, source, carets) => {
    expect(excerpt(line, { column, endColumn })).toEqual([` 1 |${source}`, `   |${carets}`]);
  });

  it('shows a window of a long line around the marked text', () => {
    const [source = '', carets = ''] = excerpt(`${'x'.repeat(5_000)}INT${'y'.repeat(5_000)}`, {
      column: 5_001,
      endColumn: 5_004,
    });
    expect(source.length).toBeLessThan(120);
    const start = carets.indexOf('^');
    expect(source.slice(start, start + 3)).toBe('INT');
    expect(carets.trimEnd().length).toBe(start + 3);
  });

  it('never underlines more than it shows', () => {
    const [source = '', carets = ''] = excerpt('x'.repeat(500), { column: 3, endColumn: 400 });
    expect(carets.length).toBeLessThanOrEqual(source.length);
  });

  it('underlines to the end of the line when the place goes on below', () => {
    expect(excerpt('  abc', { column: 3, endColumn: 2, endLine: 2 })).toEqual([' 1 |   abc', '   |   ^^^']);
  });

  it('has no excerpt for a file that it cannot see', () => {
    const text = renderFindingsText([finding()], { texts: new Map(), colors: plain });
    expect(text).not.toContain('|');
    expect(text).toContain('callcodes/a.yml:8:11 error duplicate-code');
  });

  it('is empty without findings', () => {
    expect(renderFindingsText([], { texts: new Map(), colors: plain })).toBe('');
  });

  it('lists errors before warnings and ends with the counts', () => {
    const findings = [finding({ severity: 'warning', line: 1 }), finding({ line: 9 })];
    const text = renderFindingsText(findings, { texts: new Map(), colors: plain });
    expect(text.indexOf(' error ')).toBeLessThan(text.indexOf(' warning '));
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 error, 1 warning in 1 file');
  });

  it('shows thousands of findings in one line of megabytes', () => {
    const line = '😀key: 1, '.repeat(200_000);
    const findings = Array.from({ length: 6_000 }, (_, at) =>
      finding({ line: 1, endLine: 1, column: at * 10 + 3, endColumn: at * 10 + 6 }),
    );
    const text = renderFindingsText(findings, { texts: new Map([[FILE, line]]), colors: plain });
    expect(text).toContain('1,000 more findings not shown here; --format json lists them.');
    expect(text).toContain('6,000 errors');
    expect(excerpt(line, { column: 1_000_003, endColumn: 1_000_006 })[0]).toMatch(
      /^ 1 \| ….*😀key: 1, .*…$/u,
    );
  });
});
