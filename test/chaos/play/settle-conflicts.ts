import type { ActualCode } from '../../../src/model/call-code.ts';
import type { HandWritten, RecordRules } from '../chaos-api.ts';
import type { ListedCode, Schedule } from '../schedule.ts';
import { UNMARKED } from './choose-edit.ts';

interface Scene {
  readonly schedule: Schedule;
  readonly rules: RecordRules;
}

/**
 * What somebody writes who does as the plan's conflicts say: of two records of one code the later one is set aside, and one that is
 * taken for a code by its name is made equal to the files. Pure.
 */
export function settleConflicts(
  records: readonly ActualCode[],
  { schedule, rules }: Scene,
): readonly HandWritten[] {
  const paths = rules.toPaths(records);
  const taken = new Set<string>();
  const twins: ActualCode[] = [];
  for (const record of records) {
    const path = paths.get(record.id) ?? '';
    if (taken.has(path)) twins.push(record);
    taken.add(path);
  }
  const unmarked = records.filter(({ code }) => code === '');
  return [...twins.map(toSetAside), ...settleUnmarked(unmarked, { schedule, records, taken })];
}

function settleUnmarked(
  unmarked: readonly ActualCode[],
  {
    schedule,
    records,
    taken,
  }: {
    readonly schedule: Schedule;
    readonly records: readonly ActualCode[];
    readonly taken: ReadonlySet<string>;
  },
): readonly HandWritten[] {
  const listed = schedule.versions.at(-1)?.listed ?? [];
  const byName = new Map(listed.map((code) => [code.name.toLowerCase(), code]));
  const marked = new Set(records.flatMap(({ id, code }) => (code === '' ? [] : [id])));
  const named = new Set<ListedCode>();
  return unmarked.flatMap((record): readonly HandWritten[] => {
    const code = byName.get(record.name.toLowerCase());
    if (code === undefined) return [];
    const isHeld =
      marked.has(code.formerId ?? '') || listPaths(code, schedule).some((path) => taken.has(path));
    if (isHeld || named.has(code)) return [toSetAside(record)];
    named.add(code);
    const { name, type, isActive } = code;
    if (record.name === name && record.type === type && record.isActive === isActive) return [];
    return [{ ...record, name, type, isActive }];
  });
}

/** Where the code stands in any version. */
function listPaths({ key }: ListedCode, { versions }: Schedule): readonly string[] {
  return versions.flatMap(({ listed }) => listed.flatMap((code) => (code.key === key ? [code.path] : [])));
}

function toSetAside(record: ActualCode): HandWritten {
  return { ...record, ...UNMARKED, name: `Set aside ${record.id}` };
}
