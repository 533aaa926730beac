import type { CodeValues } from '../model/call-code.ts';
import type { Change, Plan } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

const INDENT = 2;
const COMMON_FIELDS = ['name', 'code', 'type', 'parent', 'category', 'isActive'] as const;

/** The published form of a plan (`schema/plan.schema.json`): the same text for the same plan, keys in a fixed order. */
export function toPlanJson(plan: Plan): string {
  const { formatVersion, target, api, summary, changes, adoptions, blocked, digest } = plan;
  const { create, update, deactivate, conflict, unchanged, unlisted, unmanaged } = summary;
  const ordered = {
    formatVersion,
    target,
    api,
    summary: { create, update, deactivate, conflict, unchanged, unlisted, unmanaged },
    changes: changes.map(toOrderedChange),
    ...(adoptions.length === 0 ? {} : { adoptions: adoptions.map(toOrderedChange) }),
    blocked: blocked.map(({ rule, message }) => ({ rule, message })),
    digest,
  };
  return `${JSON.stringify(ordered, null, INDENT)}\n`;
}

function toOrderedChange(change: Change) {
  const { action, path, level, category, id, before, after, fields, source, hash } = change;
  return {
    action,
    path,
    level,
    category,
    id,
    before: before === null ? null : toOrderedValues(before),
    after: toOrderedValues(after),
    fields: fields.map(({ field, from, to }) => ({ field, from, to })),
    source: source === null ? null : { file: source.file, line: source.line, column: source.column },
    hash,
    ...(change.action === 'conflict' ? { reason: change.reason } : {}),
  };
}

/** The common fields, then the API's own terms by name. */
function toOrderedValues(values: CodeValues): CodeValues {
  const { name, code, type, parent, category, isActive } = values;
  const common = new Set<string>(COMMON_FIELDS);
  const terms = Object.entries(values)
    .filter(([term]) => !common.has(term))
    .sort(([left], [right]) => byCodePoint(left, right));
  return { name, code, type, parent, category, isActive, ...Object.fromEntries(terms) };
}
