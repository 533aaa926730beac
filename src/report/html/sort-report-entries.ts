import { PATH_SEPARATOR } from '../../model/call-code.ts';
import { byCodePoint } from '../../util/by-code-point.ts';
import type { ReportEntry } from './list-report-entries.ts';

/** Sorts before every character of a code, so that children follow their parent and not its longer-named siblings. */
const LOWEST = '\u0000';

export interface PlacedEntry {
  readonly entry: ReportEntry;
  /** Its own category; for a row that only stands above others, the one of the first code below. */
  readonly category: string;
  /** Index in the list; null at the root. */
  readonly parent: number | null;
}

interface Keyed {
  readonly entry: ReportEntry;
  readonly key: string;
  readonly root: string;
}

/** The rows as a tree reads: by category of the root, then a parent right before its children, siblings by code point. */
export function sortReportEntries(entries: readonly ReportEntry[]): readonly PlacedEntry[] {
  const keyed = entries.map((entry): Keyed => {
    const segments = entry.path.split(PATH_SEPARATOR);
    return { entry, key: segments.join(LOWEST), root: segments[0] ?? '' };
  });
  keyed.sort((left, right) => byCodePoint(left.key, right.key) || byRank(left.entry, right.entry));
  const categories = toRootCategories(keyed);
  const categoryOf = ({ root }: Keyed) => categories.get(root) ?? '';
  keyed.sort((left, right) => byCodePoint(categoryOf(left), categoryOf(right)));
  return place(keyed, categoryOf);
}

/** Of several rows with one path the listed one comes first: children stand below it. */
function byRank(left: ReportEntry, right: ReportEntry): number {
  return Number(left.source === null) - Number(right.source === null) || byStatus(left, right);
}

function byStatus(left: ReportEntry, right: ReportEntry): number {
  return byCodePoint(left.status, right.status);
}

function toRootCategories(keyed: readonly Keyed[]): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  for (const { root, entry } of keyed) {
    if (entry.category !== null && !categories.has(root)) categories.set(root, entry.category);
  }
  return categories;
}

function place(keyed: readonly Keyed[], categoryOf: (keyed: Keyed) => string): readonly PlacedEntry[] {
  const indexOf = new Map<string, number>();
  return keyed.map((one, index) => {
    const { path, category } = one.entry;
    if (!indexOf.has(path)) indexOf.set(path, index);
    const cut = path.lastIndexOf(PATH_SEPARATOR);
    const parent = cut < 0 ? null : (indexOf.get(path.slice(0, cut)) ?? null);
    return { entry: one.entry, category: category ?? categoryOf(one), parent };
  });
}
