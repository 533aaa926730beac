import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';
import { REPORT_SCRIPT, REPORT_STYLE } from './generated/report-client.ts';
import { renderHeadline, toHeadline } from './render-headline.ts';
import { renderSkeleton } from './render-skeleton.ts';
import type { ReportInput } from './report-input.ts';
import { toEmbeddedJson } from './to-embedded-json.ts';
import { toReportData } from './to-report-data.ts';

/**
 * The report as one HTML file that needs nothing else: no network, no inline handler, and a policy under which only our own
 * script and style run (https://www.w3.org/TR/CSP3/). Whatever files or servers say is in the JSON, and the script shows it
 * as text.
 */
export function renderReport(input: ReportInput): string {
  const { target } = input.review;
  const { text } = toHeadline(input);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${toPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(`${text} · call codes of ${input.redact(target)}`)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    renderHeadline(input),
    renderSkeleton(),
    `<script type="application/json" id="report-data">${toEmbeddedJson(toReportData(input))}</script>`,
    `<script>${REPORT_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing may be loaded, sent, framed or evaluated; `trusted-types 'none'` closes every way from a text to markup. */
function toPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${toHash(REPORT_SCRIPT)}'`,
    `style-src '${toHash(REPORT_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function toHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
