import type { ReportData } from '../report-data.ts';
import { buildTree } from './build-tree.ts';
import { findById } from './element.ts';
import { type FilterBar, openFilterBar } from './filter-bar.ts';
import { type Criteria, filterTree, toMatcher, toSearchable } from './filter-tree.ts';
import { countOf, formatNumber } from './format-figures.ts';
import { showPanels } from './panels.ts';
import { showResults } from './results.ts';
import { isOfInterest } from './status-words.ts';
import { TreeView } from './tree-view.ts';

/** Brings the page to life. The JSON in it was written together with this script. */
export function startReport(): void {
  const data: unknown = JSON.parse(findById('report-data', HTMLScriptElement).textContent ?? '');
  if (!isReportData(data)) throw new Error('The page holds no report.');
  let pick: (path: string) => void = () => undefined;
  showPanels(data);
  showResults(data, (path) => pick(path));
  pick = showCodes(data);
}

/** Looks no further than needed to tell a page that was cut off: its whole content has one author. */
function isReportData(data: unknown): data is ReportData {
  return typeof data === 'object' && data !== null && 'codes' in data && Array.isArray(data.codes);
}

/** The tree and its controls; the result leads to a code by its path. */
function showCodes({ codes }: ReportData): (path: string) => void {
  const tree = buildTree(codes);
  const toTest = toMatcher(codes, codes.map(toSearchable));
  const isChanged = (index: number) => isOfInterest(codes[index]?.status ?? 'context');
  const all = filterTree(tree, { isMatch: (index) => codes[index]?.status !== 'context', isChanged });
  const view = new TreeView(findById('tree', HTMLElement), tree, all);
  const count = findById('count', HTMLElement);
  const clear = findById('clear', HTMLButtonElement);
  const refresh = () => {
    const criteria = bar.criteria();
    const isFiltering = isAnySet(criteria);
    const filtered = isFiltering ? filterTree(tree, { isMatch: toTest(criteria), isChanged }) : all;
    view.show(filtered, isFiltering);
    clear.hidden = !isFiltering;
    count.textContent = isFiltering
      ? `${formatNumber(filtered.total)} of ${countOf(all.total, 'code')}`
      : countOf(all.total, 'code');
  };
  const bar = openFilterBar(codes, refresh);
  connectActions({ bar, view, count, refresh });
  refresh();
  return (path) => {
    bar.searchFor(path);
    findById('codes', HTMLElement).scrollIntoView();
    findById('search', HTMLInputElement).focus({ preventScroll: true });
  };
}

interface Actions {
  readonly bar: FilterBar;
  readonly view: TreeView;
  readonly count: HTMLElement;
  readonly refresh: () => void;
}

function connectActions({ bar, view, count, refresh }: Actions): void {
  findById('clear', HTMLButtonElement).addEventListener('click', () => {
    bar.clear();
    refresh();
    findById('search', HTMLInputElement).focus();
  });
  findById('open-all', HTMLButtonElement).addEventListener('click', () => {
    if (!view.openAll())
      count.textContent = 'Too many to expand at once: search, filter, or open them one by one.';
  });
  findById('close-all', HTMLButtonElement).addEventListener('click', () => view.closeAll());
}

function isAnySet({ words, category, statuses, outcomes }: Criteria): boolean {
  return words.length > 0 || category !== '' || statuses.size > 0 || outcomes.size > 0;
}
