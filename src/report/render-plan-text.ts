import type { PlanResult } from '../model/plan.ts';
import type { Stakes } from '../model/stakes.ts';
import { toAdoptionText } from './adoptions-section.ts';
import { escapeTerminal, guardWorkflowCommands } from './escape-terminal.ts';
import { countOf, formatCount } from './format-text.ts';
import { groupChanges } from './group-changes.ts';
import { renderStakesText } from './render-stakes-text.ts';
import type { TextColors } from './text-colors.ts';
import { type DiffLine, type DiffSign, toDiffUnits } from './to-diff-units.ts';
import { toVerdict } from './to-verdict.ts';

export interface PlanTextOptions {
  readonly colors: TextColors;
  readonly removed: 'keep' | 'deactivate';
  readonly stakes: Stakes | null;
}

const ADOPTED = 'To adopt: equal already, apply only adds the tag';

/** The whole plan for a terminal: changes by category and hierarchy, what stands in its way, then the verdict and digest. */
export function renderPlanText(result: PlanResult, { colors, removed, stakes }: PlanTextOptions): string {
  const { plan, unlisted } = result;
  const groups = groupChanges(plan.changes).map(({ category, changes }) => {
    const lines = toDiffUnits(changes, 'with-source').flatMap((unit) => unit.lines);
    return `${colors.bold(escapeTerminal(category))}\n${lines.map((line) => renderLine(line, colors)).join('')}\n`;
  });
  const adoptions = plan.adoptions.map((change) => `  = ${escapeTerminal(toAdoptionText(change))}\n`);
  const adopted = adoptions.length === 0 ? '' : `${colors.bold(ADOPTED)}\n${adoptions.join('')}\n`;
  const blocked = plan.blocked.map(
    ({ rule, message }) => `${colors.red('blocked')} ${rule}: ${escapeTerminal(message)}\n`,
  );
  const kept =
    unlisted.length === 0 || removed === 'deactivate'
      ? ''
      : `${countOf(unlisted.length, 'owned code')} that no file lists: kept (removed: keep)\n`;
  const { unchanged, unmanaged } = plan.summary;
  const rest = `${formatCount(unchanged)} unchanged, ${formatCount(unmanaged)} unmanaged`;
  const verdict = colors.bold(toVerdict({ result, findings: result.findings, notCompared: null }).text);
  const end = `${verdict} (${rest})\ntarget ${escapeTerminal(plan.target)}, digest ${escapeTerminal(plan.digest)}\n`;
  const stake = renderStakesText(plan, { colors, stakes });
  return guardWorkflowCommands(groups.join('') + stake + adopted + blocked.join('') + kept + end);
}

function renderLine({ sign, text }: DiffLine, colors: TextColors): string {
  const line = `  ${sign} ${text}`;
  const paint = toPaint(sign, colors);
  return `${paint === null ? line : paint(line)}\n`;
}

function toPaint(sign: DiffSign, colors: TextColors): ((text: string) => string) | null {
  if (sign === '+') return (text) => colors.green(text);
  if (sign === '-') return (text) => colors.red(text);
  return sign === '!' ? (text) => colors.yellow(text) : null;
}
