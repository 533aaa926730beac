import type { Finding } from '../model/finding.ts';
import { toOmittedText } from './change-sections.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import type { Section, Unit } from './fill-sections.ts';
import { countOf, shorten } from './format-text.ts';
import { sortFindings } from './sort-findings.ts';

const MAX_MESSAGE_CHARACTERS = 600;
const MAX_FILE_CHARACTERS = 300;
const MAX_RELATED = 3;

/** The findings as a table, errors first. `whereAll` ends the notice when some are left out. */
export function toFindingsSections(findings: readonly Finding[], whereAll: string): readonly Section[] {
  if (findings.length === 0) return [];
  const units = sortFindings(findings).map(toRow);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [
    ...(errors === 0 ? [] : [countOf(errors, 'error')]),
    ...(errors === findings.length ? [] : [countOf(findings.length - errors, 'warning')]),
  ];
  return [
    {
      head: `#### Findings: ${counts.join(', ')}\n\n${toFixableText(findings)}`,
      blocks: [{ open: '| | Place | Rule | Message |\n| --- | --- | --- | --- |\n', units, close: '\n' }],
      tail: '',
      share: 3,
      notice: (omitted) => `**${toOmittedText(omitted, 'finding')} not shown here.** ${whereAll}\n\n`,
    },
  ];
}

/** Which findings these are their rows say. */
function toFixableText(findings: readonly Finding[]): string {
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  if (fixable === 0) return '';
  return `🔧 ${countOf(fixable, 'finding')} can be fixed by \`cxone-callcodes fix\`.\n\n`;
}

function toRow(finding: Finding): Unit {
  const sign = finding.severity === 'error' ? '❌ error' : '⚠️ warning';
  const related = finding.related ?? [];
  const others = related.slice(0, MAX_RELATED).map(toPlaceText);
  const left = related.length - others.length;
  const more = left === 0 ? '' : ` and ${countOf(left, 'more place')}`;
  const seeAlso = others.length === 0 ? '' : ` (see also ${others.join(', ')}${more})`;
  const fix =
    finding.fix === undefined
      ? ''
      : ` 🔧 Fix: ${escapeMarkdown(shorten(finding.fix.title, MAX_MESSAGE_CHARACTERS))}.`;
  const message = escapeMarkdown(shorten(finding.message, MAX_MESSAGE_CHARACTERS));
  const cells = [sign, toPlaceText(finding), markdownCode(finding.rule), `${message}${seeAlso}${fix}`];
  return { kind: finding.severity, text: `| ${cells.join(' | ')} |\n` };
}

function toPlaceText({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  return markdownCode(`${shorten(file, MAX_FILE_CHARACTERS)}:${line}:${column}`);
}
