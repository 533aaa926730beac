import type { Finding } from '../model/finding.ts';
import { escapeTerminal, guardWorkflowCommands } from './escape-terminal.ts';
import { countOf } from './format-text.ts';
import { renderSourceFrame } from './render-source-frame.ts';
import { sortFindings } from './sort-findings.ts';
import type { TextColors } from './text-colors.ts';

/** More than anybody reads in one go, and little enough to be rendered at once. */
const MAX_SHOWN = 5_000;

export interface FindingsTextOptions {
  /** Contents of the files by the name that findings use; a finding in a file that is not here has no excerpt. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colors: TextColors;
}

/** The findings as compilers print them, errors first, then a line with the counts. Empty when there are none. */
export function renderFindingsText(
  findings: readonly Finding[],
  { texts, colors }: FindingsTextOptions,
): string {
  if (findings.length === 0) return '';
  const linesOf = toLineLookup(texts);
  const shown = sortFindings(findings).slice(0, MAX_SHOWN);
  const parts = shown.map((finding) => `${renderFinding(finding, { linesOf, colors })}\n`);
  const left = findings.length - shown.length;
  const more =
    left === 0 ? '' : `${countOf(left, 'more finding')} not shown here; --format json lists them.\n\n`;
  return guardWorkflowCommands(`${parts.join('')}${more}${renderCounts(findings, colors)}\n`);
}

type LineLookup = (file: string) => readonly string[];

/** Splits each file once, and only files that have a finding. */
function toLineLookup(texts: ReadonlyMap<string, string>): LineLookup {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const known = split.get(file);
    if (known !== undefined) return known;
    const lines = (texts.get(file) ?? '').split(/\r\n|\n|\r/);
    split.set(file, lines);
    return lines;
  };
}

interface FindingContext {
  readonly linesOf: LineLookup;
  readonly colors: TextColors;
}

function renderFinding(finding: Finding, { linesOf, colors }: FindingContext): string {
  const place = colors.bold(`${escapeTerminal(finding.file)}:${finding.line}:${finding.column}`);
  const severity = finding.severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const related = (finding.related ?? []).map(
    ({ file, line, column, message }) =>
      `  ${colors.cyan('see')}  ${escapeTerminal(file)}:${line}:${column} ${escapeTerminal(message)}\n`,
  );
  const fix = finding.fix;
  const hint =
    fix === undefined
      ? ''
      : `  ${colors.cyan('fix')}  ${escapeTerminal(fix.title)}: "${escapeTerminal(fix.replacement)}"\n`;
  return [
    `${place} ${severity} ${colors.dim(finding.rule)}\n`,
    `  ${escapeTerminal(finding.message)}\n`,
    renderExcerpt(finding, { linesOf, colors }),
    ...related,
    hint,
  ].join('');
}

function renderExcerpt(finding: Finding, { linesOf, colors }: FindingContext): string {
  const text = linesOf(finding.file)[finding.line - 1];
  if (text === undefined || !/\S/.test(text)) return '';
  const endColumn = finding.endLine > finding.line ? text.length + 1 : finding.endColumn;
  return renderSourceFrame({ text, line: finding.line, column: finding.column, endColumn }, colors);
}

function renderCounts(findings: readonly Finding[], colors: TextColors): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map(({ file }) => file)).size;
  const counts = `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')} in ${countOf(files, 'file')}`;
  return `${errors > 0 ? colors.red(counts) : colors.yellow(counts)}`;
}
