import type { ReportCode } from '../report-data.ts';
import { element, findById } from './element.ts';
import type { Criteria } from './filter-tree.ts';
import { formatNumber } from './format-figures.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from './status-words.ts';

const DEBOUNCE_MS = 120;

export interface FilterBar {
  readonly criteria: () => Criteria;
  readonly clear: () => void;
  /** Puts a text into the search, and nothing else into the filters. */
  readonly searchFor: (text: string) => void;
}

/** The controls above the tree. `onChange` is called when the reader pauses. */
export function openFilterBar(codes: readonly ReportCode[], onChange: () => void): FilterBar {
  const search = findById('search', HTMLInputElement);
  const category = findById('category', HTMLSelectElement);
  const statuses = fillChoices('statuses', {
    words: STATUS_WORDS,
    values: codes.map(({ status }) => status),
  });
  const outcomes = fillChoices('outcomes', {
    words: OUTCOME_WORDS,
    values: codes.map(({ write }) => write?.status ?? ''),
  });
  const boxes = [...statuses, ...outcomes];
  fillCategories(category, codes);
  connectSearch(search, onChange);
  for (const control of [category, ...boxes]) control.addEventListener('change', onChange);
  const clear = () => {
    search.value = '';
    category.value = '';
    for (const box of boxes) box.checked = false;
  };
  return {
    criteria: () => ({
      words: toWords(search.value),
      category: category.value,
      statuses: toChosen(statuses),
      outcomes: toChosen(outcomes),
    }),
    clear,
    searchFor: (text) => {
      clear();
      search.value = text;
      onChange();
    },
  };
}

function connectSearch(search: HTMLInputElement, onChange: () => void): void {
  let timer = 0;
  search.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onChange, DEBOUNCE_MS);
  });
  search.form?.addEventListener('submit', (event) => event.preventDefault());
}

function fillCategories(select: HTMLSelectElement, codes: readonly ReportCode[]): void {
  const names = new Set(codes.filter(({ status }) => status !== 'context').map(({ category }) => category));
  for (const name of [...names].sort()) select.append(element('option', { value: name }, name));
}

function toWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

interface Choices {
  readonly words: Readonly<Record<string, { readonly filter: string }>>;
  readonly values: readonly string[];
}

/** A check box for each value that occurs; a single one would be no choice. */
function fillChoices(id: string, { words, values }: Choices): readonly HTMLInputElement[] {
  const host = findById(id, HTMLFieldSetElement);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = Object.entries(words).filter(([value]) => counts.has(value));
  const boxes = known.map(([value, { filter }]) => {
    const box = element('input', { type: 'checkbox', value });
    const count = element('span', { class: 'number' }, formatNumber(counts.get(value) ?? 0));
    host.append(element('label', { class: 'choice' }, box, filter, ' ', count));
    return box;
  });
  host.hidden = boxes.length === 0;
  return boxes;
}

function toChosen(boxes: readonly HTMLInputElement[]): ReadonlySet<string> {
  return new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
}
