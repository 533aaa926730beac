import type { ReportCode } from '../report-data.ts';
import type { Tree } from './build-tree.ts';

export interface Criteria {
  /** Lower case; every word must occur. */
  readonly words: readonly string[];
  /** Empty: any. */
  readonly category: string;
  /** Empty: any. */
  readonly statuses: ReadonlySet<string>;
  /** Empty: any. */
  readonly outcomes: ReadonlySet<string>;
}

export interface Filtered {
  /** Matches in the node and below it; 0: the node is not shown. */
  readonly matches: Int32Array;
  /** Codes with a change or a conflict that match, in the node and below it. */
  readonly changed: Int32Array;
  readonly total: number;
}

/** What is shown: the codes that match, and what stands above them. Linear. */
export function filterTree(
  tree: Tree,
  {
    isMatch,
    isChanged,
  }: { readonly isMatch: (index: number) => boolean; readonly isChanged: (index: number) => boolean },
): Filtered {
  const size = tree.parents.length;
  const matches = new Int32Array(size);
  const changed = new Int32Array(size);
  let total = 0;
  for (let id = tree.codes.length - 1; id >= 0; id -= 1) {
    if (isMatch(id)) {
      add(matches, id, 1);
      total += 1;
      if (isChanged(id)) add(changed, id, 1);
    }
    const above = tree.parents[id] ?? -1;
    add(matches, above, matches[id] ?? 0);
    add(changed, above, changed[id] ?? 0);
  }
  return { matches, changed, total };
}

/** A test for one code after another; what is searched is lower-cased once. */
export function toMatcher(
  codes: readonly ReportCode[],
  searchable: readonly string[],
): (criteria: Criteria) => (index: number) => boolean {
  return (criteria) => (index) => {
    const code = codes[index];
    if (code === undefined || !isOfKind(code, criteria)) return false;
    const text = searchable[index] ?? '';
    return criteria.words.every((word) => text.includes(word));
  };
}

function isOfKind(code: ReportCode, { category, statuses, outcomes }: Criteria): boolean {
  const { status, write } = code;
  if (status === 'context' || (category !== '' && code.category !== category)) return false;
  if (statuses.size > 0 && !statuses.has(status)) return false;
  return outcomes.size === 0 || (write !== null && outcomes.has(write.status));
}

/** Everything of a code that a search finds, in lower case, a line end between values. */
export function toSearchable({ path, name, type, category, fields, write }: ReportCode): string {
  const values = fields.flatMap(({ from, to }) => [from ?? '', to ?? '']);
  const parts = [path, name ?? '', type ?? '', category, ...values, write?.errorCode ?? ''];
  return parts.join('\n').toLowerCase();
}

function add(counts: Int32Array, id: number, count: number): void {
  if (id >= 0) counts[id] = (counts[id] ?? 0) + count;
}
