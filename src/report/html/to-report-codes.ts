import { PATH_SEPARATOR } from '../../model/call-code.ts';
import type { ChangeOutcome } from '../../model/outcome.ts';
import type { Change, FieldChange } from '../../model/plan.ts';
import { byCodePoint } from '../../util/by-code-point.ts';
import { listReportEntries } from './list-report-entries.ts';
import type { ReportCode, ReportField, ReportUses, ReportWrite } from './report-data.ts';
import type { ReportInput } from './report-input.ts';
import { type PlacedEntry, sortReportEntries } from './sort-report-entries.ts';
import { toReportUses } from './to-report-uses.ts';
import type { ToShown } from './to-shown-text.ts';

/** A row of the tree shows these itself. */
const SHOWN_BY_ROW = new Set(['name', 'code', 'type', 'parent', 'category']);

/** The rows of the tree, each with what the plan says of it and what became of it. */
export function toReportCodes(
  input: Pick<ReportInput, 'review' | 'desired' | 'outcome'>,
  shown: ToShown,
): readonly ReportCode[] {
  const outcomes = input.outcome?.apply?.changes ?? [];
  const outcomeOf = new Map<Change, ChangeOutcome>(outcomes.map((outcome) => [outcome.change, outcome]));
  const firstMs = toFirstMs(outcomes);
  const toWrite = (change: Change): ReportWrite | null => {
    const outcome = outcomeOf.get(change);
    return outcome === undefined ? null : toReportWrite(outcome, { firstMs, shown });
  };
  return sortReportEntries(listReportEntries(input)).map((placed) => {
    const { change } = placed.entry;
    const uses = toReportUses(change, { stakes: input.review.stakes, shown });
    return toReportCode(placed, { uses, write: change === null ? null : toWrite(change), shown });
  });
}

/** When the first request of the run left; null when none did. */
export function toFirstMs(outcomes: readonly ChangeOutcome[]): number | null {
  let firstMs: number | null = null;
  for (const { startedAtMs } of outcomes) {
    if (startedAtMs !== null && (firstMs === null || startedAtMs < firstMs)) firstMs = startedAtMs;
  }
  return firstMs;
}

function toReportCode(
  { entry, category, parent }: PlacedEntry,
  {
    uses,
    write,
    shown,
  }: { readonly uses: ReportUses | null; readonly write: ReportWrite | null; readonly shown: ToShown },
): ReportCode {
  const { path, name, type, status, isActive, source, change } = entry;
  return {
    parent,
    path: shown(path),
    code: shown(path.slice(path.lastIndexOf(PATH_SEPARATOR) + 1)),
    name: name === null ? null : shown(name),
    type: type === null ? null : shown(type),
    category: shown(category),
    status,
    isActive,
    source: source === null ? null : `${shown(source.file)}:${source.line}`,
    fields: change === null ? [] : toFields(change, shown),
    reason: change?.action === 'conflict' ? shown(change.reason) : null,
    uses,
    write,
  };
}

/** Old and new value of each field; for a create what its row does not show, such as the API's own terms. */
function toFields(change: Change, shown: ToShown): readonly ReportField[] {
  const fields = change.action === 'create' ? listNewFields(change.after) : change.fields;
  return fields.map(({ field, from, to }) => ({
    field: shown(field),
    from: toValue(from, shown),
    to: toValue(to, shown),
  }));
}

function listNewFields(after: Readonly<Record<string, FieldChange['to']>>): readonly FieldChange[] {
  return Object.entries(after)
    .filter(([field, value]) => !SHOWN_BY_ROW.has(field) && !(field === 'isActive' && value === true))
    .map(([field, to]) => ({ field, from: null, to }))
    .sort((left, right) => byCodePoint(left.field, right.field));
}

function toValue(value: FieldChange['from'], shown: ToShown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? shown(value) : String(value);
}

function toReportWrite(
  outcome: ChangeOutcome,
  { firstMs, shown }: { readonly firstMs: number | null; readonly shown: ToShown },
): ReportWrite {
  const { status, attempts, httpStatus, latencyMs, startedAtMs, requestId, error } = outcome;
  return {
    status,
    attempts,
    httpStatus,
    latencyMs,
    startMs: startedAtMs === null || firstMs === null ? null : startedAtMs - firstMs,
    requestId: requestId === null ? null : shown(requestId),
    errorCode: error === null ? null : shown(error.code),
    errorMessage: error === null ? null : shown(error.message),
  };
}
