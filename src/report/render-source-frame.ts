import { graphemeWidth } from './display-width.ts';
import { guardWorkflowCommands } from './escape-terminal.ts';
import { showInvisible } from './show-invisible.ts';
import type { TextColors } from './text-colors.ts';

const TAB_WIDTH = 4;
const MAX_CELLS = 100;
/** Cells of a long line that stay in sight before the marked text. */
const CELLS_BEFORE = 40;
/** Far more than fill the cells, whatever characters they are. */
const MAX_UNITS_BEFORE = 400;
const MAX_UNITS_AFTER = 800;

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
  const near = toNeighbourhood(marked);
  const all = toCells(near.line);
  const first = all.findIndex((cell) => cell.marked);
  const seen = toWindow(all, first < 0 ? all.length : first);
  const window = { ...seen, cutStart: seen.cutStart || near.cutStart, cutEnd: seen.cutEnd || near.cutEnd };
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

/** The part of a line that can be in sight: a file may be one line of megabytes with thousands of findings. */
function toNeighbourhood(marked: MarkedLine): { line: MarkedLine; cutStart: boolean; cutEnd: boolean } {
  const { text, column, endColumn } = marked;
  const start = toCharacterStart(text, Math.max(0, column - 1 - MAX_UNITS_BEFORE));
  const end = toCharacterStart(text, Math.min(text.length, column - 1 + MAX_UNITS_AFTER));
  return {
    line: { ...marked, text: text.slice(start, end), column: column - start, endColumn: endColumn - start },
    cutStart: start > 0,
    cutEnd: end < text.length,
  };
}

/** The offset, or the one before it where that would split a surrogate pair. */
function toCharacterStart(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function toCells({ text, column, endColumn }: MarkedLine): readonly Cell[] {
  const cells: Cell[] = [];
  let width = 0;
  for (const { segment, index } of splitGraphemes(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB_WIDTH - (width % TAB_WIDTH)) : showInvisible(segment);
    const cellWidth = shown === segment ? graphemeWidth(segment) : shown.length;
    const end = index + segment.length;
    cells.push({ text: shown, width: cellWidth, marked: index < endColumn - 1 && end > column - 1 });
    width += cellWidth;
  }
  return cells;
}

let segmenter: Intl.Segmenter | null = null;

function splitGraphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
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
