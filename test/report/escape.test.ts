import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/report/escape-html.ts';
import { escapeMarkdown, fencedText, fenceFor, markdownCode } from '../../src/report/escape-markdown.ts';
import { escapeTerminal } from '../../src/report/escape-terminal.ts';
import { showInvisible } from '../../src/report/show-invisible.ts';
import { ATTACKS } from './attacks.ts';
import { INVISIBLE } from './openings.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS.map((attack) => attack.slice(0, 80))),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...Array.from('`|\\*_~[]<>@#$: \n-+=1ah/.!&;')), maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

/** A code span of Markdown: a run of backticks up to the next run of the same length. */
const CODE_SPAN = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;

describe('showInvisible', () => {
  it.each([
    ['\u202Eevil', '\\u{202E}evil'],
    ['a\u200Bb\uFEFF', 'a\\u{200B}b\\u{FEFF}'],
    ['tab\tline\r\n', 'tab\\u{9}line\\u{D}\\u{A}'],
    ['\u001B[31m', '\\u{1B}[31m'],
    ['\uD800', '\\u{D800}'],
    ['no\u00A0break', 'no\\u{A0}break'],
    ['\u{E0041}', '\\u{E0041}'],
  ])('spells %j out', (text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  it.each(['👩🏽‍💻', '❤️', '1️⃣', '👨‍👩‍👧‍👦', '🇩🇪', 'Grüße', '日本　語', 'é'])('leaves %s alone', (text) => {
    expect(showInvisible(text)).toBe(text);
  });

  it('shows joiners that join no emoji', () => {
    expect(showInvisible('a\u200Db \uFE0F')).toBe('a\\u{200D}b \\u{FE0F}');
  });

  it('keeps different texts different', () => {
    const unit = fc.constantFrom('\\', 'u', '{', '}', '2', '\u202E', '0', 'E');
    const text = fc.string({ unit, maxLength: 10 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(showInvisible(left) === showInvisible(right)).toBe(left === right);
      }),
    );
    expect(showInvisible('\\u{202E}')).not.toBe(showInvisible('\u202E'));
    expect(showInvisible('\\\u202E')).not.toBe(showInvisible('\\u{202E}'));
  });
});

describe('every escape', () => {
  it('leaves one line in which nothing is invisible', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const render of [escapeMarkdown, markdownCode, escapeTerminal, escapeHtml]) {
          const escaped = render(text);
          expect(escaped).not.toMatch(INVISIBLE);
          expect(escaped).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('escapeMarkdown', () => {
  it('has nothing outside code that Markdown or GitHub would make something of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = escapeMarkdown(text)
          .replace(CODE_SPAN, ' ')
          .replace(/&(?:#\d+|\w+);/g, '?');
        expect(prose).not.toMatch(/[<>|`$]/);
        expect(prose).not.toMatch(/(?<!\\)[*_~[\]]/);
        expect(prose).not.toMatch(/@|#\d|[a-z]-\d|[0-9a-f]{7}|:\/\/|www\.|:[a-z0-9_+-]+:/i);
        expect(prose).not.toMatch(/^(?:[-+=>:]|#{1,6}\s|\d+[.)])/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Code "INT" stands twice', 'Code "INT" stands twice'],
    ['ask @octocat now', 'ask `@octocat` now'],
    ['owner/repo#1', '`owner/repo#1`'],
    ['a | b', 'a &#124; b'],
    ['<b> & </b>', '&lt;b&gt; &amp; &lt;/b&gt;'],
    ['# 1', '\\# 1'],
    ['12. x', '12\\. x'],
    ['INT_HOT', 'INT\\_HOT'],
    ['[x](y)', '\\[x\\](y)'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('markdownCode', () => {
  it('is one code span, whatever backticks the text has, and never ends a table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = markdownCode(text);
        expect(code.replace(CODE_SPAN, '')).toBe(text === '' ? '(empty)' : '');
        expect(code).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
        expect(code).not.toMatch(/<!--|-->/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['INT', '`INT`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' x', '`  x `'],
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\\\\\u{7C}b`'],
  ])('turns %j into %s', (text, code) => {
    expect(markdownCode(text)).toBe(code);
  });
});

describe('fenceFor', () => {
  it('is longer than any run of backticks in the block', () => {
    expect(fenceFor([])).toBe('```');
    expect(fenceFor(['a ``` b', 'c ````` d'])).toBe('``````');
  });

  it('lets no hidden marker into the block', () => {
    expect(fencedText('x <!-- callcodes:outcome-end --> y')).toBe(
      'x \\u{3C}!-- callcodes:outcome-end --\\u{3E} y',
    );
  });
});

describe('escapeTerminal', () => {
  it('never makes a workflow command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeTerminal(text)).not.toMatch(/^\s*::|##\[/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['::error::x', '\\u{3A}:error::x'],
    ['  ::error::x', '  \\u{3A}:error::x'],
    ['a ##[group]', 'a ##\\u{5B}group]'],
    ['a::b', 'a::b'],
    ['\u001B]0;title\u0007', '\\u{1B}]0;title\\u{7}'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeTerminal(text)).toBe(escaped);
  });
});

describe('escapeHtml', () => {
  it('leaves no character that opens markup or ends an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&\``)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&#96;',
    );
    expect(escapeHtml('\u202E<')).toBe('\\u{202E}&lt;');
  });
});
