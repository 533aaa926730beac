import type { Finding } from '../model/finding.ts';
import { fillSections } from './fill-sections.ts';
import { toFindingsSections } from './findings-section.ts';
import { MAX_SUMMARY_BYTES } from './render-summary.ts';

/** The findings as a Markdown table, errors first; below `maxBytes` bytes of UTF-8. Says so when there are none. */
export function renderFindingsMarkdown(findings: readonly Finding[], maxBytes = MAX_SUMMARY_BYTES): string {
  if (findings.length === 0) return '✅ No findings.\n';
  const sections = toFindingsSections(findings, 'All of them are in the log of the run.');
  const room = { size: maxBytes - 1, measure: (text: string) => Buffer.byteLength(text, 'utf8') };
  return fillSections(sections, room)
    .map(({ text }) => text)
    .join('')
    .replace(/\n+$/, '\n');
}
