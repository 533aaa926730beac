import { PATH_SEPARATOR } from '../../model/call-code.ts';
import type { Change, ListedCode, PlanResult } from '../../model/plan.ts';
import { byCodePoint } from '../../util/by-code-point.ts';
import type { CodeStatus } from './report-data.ts';
import type { ReportInput } from './report-input.ts';

/** One row of the tree, its values as they came. */
export interface ReportEntry {
  readonly path: string;
  readonly name: string | null;
  readonly type: string | null;
  /** Null for a row that only stands above others. */
  readonly category: string | null;
  readonly isActive: boolean;
  readonly status: CodeStatus;
  readonly source: ListedCode['source'] | null;
  readonly change: Change | null;
}

/** The whole matrix: listed codes whether or not they change, removals, conflicts, unlisted codes, and what stands above them. */
export function listReportEntries({
  review,
  desired,
}: Pick<ReportInput, 'review' | 'desired'>): readonly ReportEntry[] {
  const entries =
    review.result === null
      ? desired.map(({ active, place, ...code }) =>
          toListedEntry({ ...code, isActive: active, source: place, isCompared: false }, null),
        )
      : listCompared(review.result);
  return [...entries, ...listMissingParents(entries)];
}

function listCompared({ plan, codes, unlisted }: PlanResult): readonly ReportEntry[] {
  const wanted = new Map<string, Change>();
  for (const change of [...plan.changes, ...plan.adoptions]) {
    if (change.source !== null) wanted.set(change.path, change);
  }
  const adopted = new Set<Change>(plan.adoptions);
  const listed = codes.map((code) => {
    const change = takeChange(wanted, code);
    const entry = toListedEntry(code, change);
    return change !== null && adopted.has(change) ? { ...entry, status: 'unchanged' as const } : entry;
  });
  const taken = new Set(listed.map(({ change }) => change));
  const others = plan.changes.filter((change) => !taken.has(change));
  const removed = new Set(others.filter(({ source }) => source === null).map(({ path }) => path));
  const kept = unlisted.filter(({ path }) => !removed.has(path));
  return [
    ...listed,
    ...others.map(toChangeEntry),
    ...kept.map(
      (code): ReportEntry => ({ ...code, type: null, status: 'unlisted', source: null, change: null }),
    ),
  ];
}

/** A path that the files name twice is an error; the change belongs to the code that it was made for. */
function takeChange(wanted: ReadonlyMap<string, Change>, { path, source }: ListedCode): Change | null {
  const change = wanted.get(path);
  const isSame = change?.source?.file === source.file && change.source.line === source.line;
  return change !== undefined && isSame ? change : null;
}

function toListedEntry(
  code: Omit<ListedCode, 'type'> & { readonly type: string },
  change: Change | null,
): ReportEntry {
  const { path, name, type, category, isActive, source, isCompared } = code;
  const status = change?.action ?? (isCompared ? 'unchanged' : 'listed');
  return { path, name, type, category, isActive, status, source, change };
}

function toChangeEntry(change: Change): ReportEntry {
  const { path, action, source, category, after } = change;
  const { name, type, isActive } = after;
  return { path, name, type, category, isActive, status: action, source, change };
}

function listMissingParents(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const known = new Set(entries.map(({ path }) => path));
  const missing: ReportEntry[] = [];
  for (const { path } of entries) {
    for (const parent of listPathsAbove(path)) {
      if (known.has(parent)) continue;
      known.add(parent);
      missing.push(toContextEntry(parent));
    }
  }
  return missing.sort((left, right) => byCodePoint(left.path, right.path));
}

function listPathsAbove(path: string): readonly string[] {
  const segments = path.split(PATH_SEPARATOR);
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(PATH_SEPARATOR));
}

function toContextEntry(path: string): ReportEntry {
  return {
    path,
    name: null,
    type: null,
    category: null,
    isActive: true,
    status: 'context',
    source: null,
    change: null,
  };
}
