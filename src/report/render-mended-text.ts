import { byFindingPlace } from '../model/by-finding-place.ts';
import type { Finding } from '../model/finding.ts';
import { escapeTerminal, guardWorkflowCommands } from './escape-terminal.ts';
import { countOf } from './format-text.ts';
import type { TextColors } from './text-colors.ts';

/** More than anybody reads in one go. */
const MAX_SHOWN = 5_000;

export interface MendedTextOptions {
  /** `fixed`: it was done. `fixable`: it would be. */
  readonly word: 'fixed' | 'fixable';
  readonly colors: TextColors;
}

/** One line for each finding that a fix mends, by file and line. Empty when there are none. */
export function renderMendedText(findings: readonly Finding[], { word, colors }: MendedTextOptions): string {
  const lines = findings
    .toSorted(byFindingPlace)
    .slice(0, MAX_SHOWN)
    .map(({ file, line, column, rule, fix }) => {
      const place = colors.bold(`${escapeTerminal(file)}:${line}:${column}`);
      return `${place} ${colors.green(word)} ${colors.dim(rule)} ${escapeTerminal(fix?.title ?? '')}\n`;
    });
  const left = findings.length - lines.length;
  const more = left === 0 ? '' : `${countOf(left, 'more finding')} not shown here.\n`;
  return guardWorkflowCommands(`${lines.join('')}${more}`);
}
