import { countOf } from './format-text.ts';

const CUT_MARKER = '<!-- callcodes:cut';
const CUT_NOTICE = /^<!-- callcodes:cut (\d+) -->\n\n.*\n\n/m;

/** A line by which a section says that it is cut. */
const OMISSION = /^\*\*[\d,]+ \w+ (?:is|are) not shown here/;

/** What is open at some line of a text of ours: a fence, `<details>`. */
interface Openings {
  readonly fence: string | null;
  readonly details: number;
  /** True inside a diagram, which is nothing unless it is whole. */
  readonly indivisible: boolean;
}

/**
 * At most `maxLength` UTF-16 units of a text of ours, cut at a line end with fences and `<details>` closed, and how many lines
 * were left out. An earlier cut is counted in.
 */
export function cutMarkdown(text: string, maxLength: number): string {
  const earlier = Number(CUT_NOTICE.exec(text)?.[1] ?? 0);
  const lines = text.replace(CUT_NOTICE, '').trimEnd().split('\n');
  const states = toOpenings(lines);
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  for (let kept = lines.length; kept >= 0; kept -= 1) {
    const end = renderEnd({ openings: states[kept] ?? NOTHING_OPEN, dropped: lines.slice(kept), earlier });
    if (length + end.length <= maxLength && !states[kept]?.indivisible && isBoundary(lines, kept))
      return lines.slice(0, kept).map(withLineEnd).join('') + end;
    length -= (lines[kept - 1] ?? '').length + 1;
  }
  return '';
}

interface Cut {
  readonly openings: Openings;
  readonly dropped: readonly string[];
  /** Lines that an earlier cut left out. */
  readonly earlier: number;
}

/** What closes the kept lines; the counts of what the plan itself left out stay. */
function renderEnd({ openings: { fence, details }, dropped, earlier }: Cut): string {
  const counts = dropped.filter((line) => OMISSION.test(line)).map((line) => `${line}\n\n`);
  const closing = `${fence === null ? '' : `${fence}\n`}\n${'</details>\n\n'.repeat(details)}`;
  return closing + counts.join('') + renderNotice(dropped.length - counts.length + earlier);
}

function withLineEnd(line: string): string {
  return `${line}\n`;
}

const NOTHING_OPEN: Openings = { fence: null, details: 0, indivisible: false };

/** The state before each line, and after the last. */
function toOpenings(lines: readonly string[]): readonly Openings[] {
  const states: Openings[] = [NOTHING_OPEN];
  let state = NOTHING_OPEN;
  for (const line of lines) {
    state = next(state, line);
    states.push(state);
  }
  return states;
}

function next(state: Openings, line: string): Openings {
  if (state.fence !== null)
    return line === state.fence ? { ...state, fence: null, indivisible: false } : state;
  const fence = /^(`{3,})/.exec(line)?.[1];
  if (fence !== undefined) return { ...state, fence, indivisible: line.endsWith('mermaid') };
  if (line.startsWith('<details>')) return { ...state, details: state.details + 1 };
  if (line.startsWith('</details>')) return { ...state, details: Math.max(0, state.details - 1) };
  return state;
}

/** Between two changes: neither inside one (its fields follow, indented) nor right behind what announces something. */
function isBoundary(lines: readonly string[], kept: number): boolean {
  const last = lines.findLast((line, index) => index < kept && line !== '') ?? '';
  const announces = /^(?:`{3,}\w+$|#{1,6} |\*\*Category\*\* |<details>|\| --)/.test(last);
  const continuesChange = /^[-+!] {5,}[A-Za-z]+: /.test(lines[kept] ?? '');
  return !announces && !continuesChange;
}

function renderNotice(lines: number): string {
  if (lines === 0) return '';
  return `${CUT_MARKER} ${lines} -->\n\n**${countOf(lines, 'more line')} of this plan made room for the outcome.** All of it is in the report and in the plan file of the run that planned it.\n\n`;
}
