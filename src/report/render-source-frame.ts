import { graphemeWidth } from './display-width.ts';
import { guardWorkflowCommands } from './escape-terminal.ts';
import { showInvisible } from './show-invisible.ts';
import type { TextColors } from './text-colors.ts';

const TAB_WIDTH = 4;
const MAX_CELLS = 100;
/** Cells of a long line that stay in sight before the marked text. */
const CELLS_BEFORE = 40;

/** A line of a file with something to underline; columns count from 1 in UTF-16 units, `endColumn` is exclusive. */
export interface MarkedLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A piece of the line as it is drawn. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** The line and, below it, carets under the marked text, aligned whatever the line holds; long lines are shown in part. */
export function renderSourceFrame(marked: MarkedLine, colors: TextColors): string {
  const all = toCells(marked);
  const first = all.findIndex((cell) => cell.marked);
  const window = toWindow(all, first < 0 ? all.length : first);
  const source = window.cells.map(({ text }) => text).join('');
  const gutter = String(marked.line);
  const blank = ' '.repeat(gutter.length);
  const before = ' '.repeat(widthOf(window.cells.slice(0, window.first)) + (window.cutStart ? 1 : 0));
  const underline = '^'.repeat(Math.max(1, widthOf(window.cells.filter((cell) => cell.marked))));
  const line = `${window.cutStart ? '…' : ''}${guardWorkflowCommands(source)}${window.cutEnd ? '…' : ''}`;
  return [
    `${colors.dim(` ${gutter} |`)} ${line.trimEnd()}\n`,
    `${colors.dim(` ${blank} |`)} ${before}${colors.red(underline)}\n`,
  ].join('');
}

function toCells({ text, column, endColumn }: MarkedLine): readonly Cell[] {
  const cells: Cell[] = [];
  let width = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB_WIDTH - (width % TAB_WIDTH)) : showInvisible(segment);
    const cellWidth = shown === segment ? graphemeWidth(segment) : shown.length;
    const end = index + segment.length;
    cells.push({ text: shown, width: cellWidth, marked: index < endColumn - 1 && end > column - 1 });
    width += cellWidth;
  }
  return cells;
}

interface Window {
  readonly cells: readonly Cell[];
  /** Index of the first marked cell in `cells`. */
  readonly first: number;
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

function toWindow(cells: readonly Cell[], first: number): Window {
  if (widthOf(cells) <= MAX_CELLS) return { cells, first, cutStart: false, cutEnd: false };
  let start = first;
  for (let room = CELLS_BEFORE; start > 0; start -= 1) {
    room -= cells[start - 1]?.width ?? 0;
    if (room < 0) break;
  }
  let end = start;
  for (let room = MAX_CELLS; end < cells.length; end += 1) {
    room -= cells[end]?.width ?? 0;
    if (room < 0) break;
  }
  return {
    cells: cells.slice(start, end),
    first: first - start,
    cutStart: start > 0,
    cutEnd: end < cells.length,
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
