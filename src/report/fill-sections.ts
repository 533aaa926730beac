/** What is shown whole or not at all. */
export interface Unit {
  readonly text: string;
  /** For the notice: `to create`, `error`, … */
  readonly kind: string;
}

/** Units that need something around them: a fence, a table head. Neither is written when no unit of the block is shown. */
export interface Block {
  readonly open: string;
  readonly units: readonly Unit[];
  readonly close: string;
}

export interface Section {
  readonly head: string;
  readonly blocks: readonly Block[];
  /** Says what was left out and where it is. Longest when all is left out. */
  readonly notice: (omitted: readonly Unit[]) => string;
  readonly tail: string;
  /** Weight among the sections when room is short. */
  readonly share: number;
}

export interface Room {
  readonly size: number;
  readonly measure: (text: string) => number;
}

export interface FilledSection {
  readonly text: string;
  readonly shown: number;
  readonly omitted: number;
}

/** A section and the room that it would like to have. */
interface Demand {
  readonly section: Section;
  readonly whole: number;
}

/**
 * The sections one after the other in the room that there is: whole when all fit, else each in proportion to its share, cut at
 * unit boundaries with every block closed. What one section does not need goes to the others.
 */
export function fillSections(sections: readonly Section[], room: Room): readonly FilledSection[] {
  const demands = sections.map((section) => toDemand(section, room));
  const whole = demands.reduce((sum, demand) => sum + demand.whole, 0);
  if (whole <= room.size) return sections.map(renderWhole);
  const budgets = allot(demands, room.size);
  let spare = 0;
  return demands.map((demand, index) => {
    const budget = (budgets[index] ?? 0) + spare;
    const filled =
      demand.whole <= budget
        ? renderWhole(demand.section)
        : renderCut(demand.section, { ...room, size: budget });
    spare = budget - room.measure(filled.text);
    return filled;
  });
}

function toDemand(section: Section, { measure }: Room): Demand {
  const inside = section.blocks.reduce(
    (sum, block) =>
      sum +
      measure(block.open) +
      measure(block.close) +
      block.units.reduce((total, unit) => total + measure(unit.text), 0),
    0,
  );
  return { section, whole: measure(section.head) + inside + measure(section.tail) };
}

/** Room for each section: those that need less than their part get what they need, the rest share what remains. */
function allot(demands: readonly Demand[], size: number): readonly number[] {
  const budgets = demands.map(() => 0);
  let open = demands.map((demand, index) => ({ demand, index }));
  let left = size;
  for (;;) {
    const shares = open.reduce((sum, { demand }) => sum + demand.section.share, 0);
    const content = open.filter(({ demand }) => demand.whole <= (left * demand.section.share) / shares);
    if (content.length === 0 || open.length === content.length) {
      for (const { demand, index } of open)
        budgets[index] = Math.floor((left * demand.section.share) / shares);
      return budgets;
    }
    for (const { demand, index } of content) {
      budgets[index] = demand.whole;
      left -= demand.whole;
    }
    open = open.filter((entry) => !content.includes(entry));
  }
}

function renderWhole(section: Section): FilledSection {
  const inside = section.blocks.map(
    ({ open, units, close }) => open + units.map(({ text }) => text).join('') + close,
  );
  const shown = section.blocks.reduce((sum, block) => sum + block.units.length, 0);
  return { text: section.head + inside.join('') + section.tail, shown, omitted: 0 };
}

function renderCut(section: Section, room: Room): FilledSection {
  const units = section.blocks.flatMap((block) => block.units);
  const fixed = room.measure(section.head + section.notice(units) + section.tail);
  if (fixed > room.size) {
    const notice = section.notice(units);
    return { text: room.measure(notice) > room.size ? '' : notice, shown: 0, omitted: units.length };
  }
  const { text, shown } = fillBlocks(section.blocks, { ...room, size: room.size - fixed });
  const omitted = units.slice(shown);
  return {
    text: section.head + text + section.notice(omitted) + section.tail,
    shown,
    omitted: omitted.length,
  };
}

function fillBlocks(blocks: readonly Block[], { size, measure }: Room): { text: string; shown: number } {
  const parts: string[] = [];
  let left = size;
  let shown = 0;
  for (const block of blocks) {
    const around = measure(block.open) + measure(block.close);
    const fitting = countFitting(block.units, { size: left - around, measure });
    if (fitting.count === 0) break;
    parts.push(block.open, ...block.units.slice(0, fitting.count).map(({ text }) => text), block.close);
    left -= around + fitting.size;
    shown += fitting.count;
    if (fitting.count < block.units.length) break;
  }
  return { text: parts.join(''), shown };
}

function countFitting(units: readonly Unit[], { size, measure }: Room): { count: number; size: number } {
  let used = 0;
  let count = 0;
  for (const unit of units) {
    const next = used + measure(unit.text);
    if (next > size) break;
    used = next;
    count += 1;
  }
  return { count, size: used };
}
