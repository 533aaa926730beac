import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';

export interface PageParts {
  readonly title: string;
  readonly styles: readonly string[];
  /** Runs at the end of the page; null: nothing runs in it. */
  readonly script: string | null;
  /** Markup, its texts escaped. */
  readonly body: readonly string[];
}

/**
 * An HTML file that needs nothing else: no network, no inline handler, and a policy under which only these styles and this
 * script work (https://www.w3.org/TR/CSP3/).
 */
export function renderPage({ title, styles, script, body }: PageParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${toPolicy({ styles, script })}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    ...body,
    ...(script === null ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing may be loaded, sent, framed or evaluated; `trusted-types 'none'` closes every way from a text to markup. */
function toPolicy({ styles, script }: Pick<PageParts, 'styles' | 'script'>): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src '${toHash(script)}'`]),
    `style-src ${styles.map((style) => `'${toHash(style)}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function toHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
