import { showInvisible } from './show-invisible.ts';

/**
 * Words that GitHub would turn into something else than text although Markdown leaves them alone: mentions and e-mail
 * addresses, cross-references (`#1`, `GH-1`, `JIRA-1`, advisories, commit hashes), URLs, emoji names, formulas. Backslashes and
 * entities do not help, since GitHub looks at the rendered text; it never looks into code.
 */
const SPECIAL_WORD = new RegExp(
  [
    '@',
    '#\\d',
    '[a-z]-\\d',
    'ghsa-',
    '[0-9a-f]{7}',
    ':/',
    '//',
    'www\\.',
    '(?:mailto|xmpp):',
    ':[a-z0-9_+-]+:',
    '[$`]',
  ].join('|'),
  'i',
);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
};

/**
 * Foreign text as running Markdown text of GitHub, in a table cell too: one line, and only text comes of it. Words that GitHub
 * would link are shown as code.
 */
export function escapeMarkdown(text: string): string {
  const words = showInvisible(text)
    .split(/[ \u3000]+/)
    .filter((word) => word !== '');
  return words.map((word, index) => escapeWord(word, index === 0 ? 'first' : 'later')).join(' ');
}

function escapeWord(word: string, position: 'first' | 'later'): string {
  if (SPECIAL_WORD.test(word)) return toCode(word);
  const escaped = word
    .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? '')
    .replace(/[*_~[\]]/g, '\\$&');
  return position === 'first' ? escaped.replace(/^(?:[-+=#:]|\d+[.)])/, escapeLineStart) : escaped;
}

/** Marks that mean something only where a line begins: heading, list, rule, table. */
function escapeLineStart(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** Foreign text as inline code, verbatim but for what is invisible; fit for table cells. */
export function markdownCode(text: string): string {
  return toCode(showInvisible(text));
}

function toCode(visibleText: string): string {
  const shown = withoutMarkers(visibleText)
    .replace(/(\\+)\|/g, '$1$1\\u{7C}')
    .replace(/\|/g, '\\|');
  if (shown === '') return '(empty)';
  const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** One line of a fenced block, from text without invisible characters. */
export function fencedText(visibleText: string): string {
  return withoutMarkers(visibleText);
}

/** A fence that no line of `contents` can close. */
export function fenceFor(contents: Iterable<string>): string {
  let longest = 2;
  for (const content of contents) longest = Math.max(longest, longestRunOfBackticks(content));
  return '`'.repeat(longest + 1);
}

/**
 * Our own hidden markers are HTML comments, and what we print into a job log is read for `##[commands]`: nobody else's text may
 * look like either, not even in code.
 */
function withoutMarkers(text: string): string {
  if (!/--|##\[/.test(text)) return text;
  return text
    .replace(/(\\*)<(?=!--)/g, '$1$1\\u{3C}')
    .replace(/-->/g, '--\\u{3E}')
    .replace(/##\[/g, '##\\u{5B}');
}

function longestRunOfBackticks(text: string): number {
  if (!text.includes('`')) return 0;
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
