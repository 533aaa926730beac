import { PATH_SEPARATOR } from '../model/call-code.ts';
import type { Change, FieldChange, PlanAction } from '../model/plan.ts';
import { assertNever } from '../util/assert-never.ts';
import { shorten } from './format-text.ts';
import { showInvisible } from './show-invisible.ts';

/** GitHub colours a line of a `diff` block by its first character. */
export type DiffSign = '+' | '-' | '!' | ' ';

export interface DiffLine {
  readonly sign: DiffSign;
  /** Indented, nothing invisible in it; not yet fitted to the channel (`fencedText`, `guardWorkflowCommands`). */
  readonly text: string;
}

/** One change, which a reader sees whole or not at all. */
export interface DiffUnit {
  readonly action: PlanAction;
  readonly lines: readonly DiffLine[];
}

/** Whether the lines name the file that asks for the change. */
export type SourceNote = 'with-source' | 'without-source';

export const SIGN_OF_ACTION: Readonly<Record<PlanAction, DiffSign>> = {
  create: '+',
  update: '!',
  deactivate: '-',
  conflict: '!',
};

const INDENT = '  ';
/** No value of the contract is longer, apart from the native terms and reasons that servers and files make. */
const MAX_VALUE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 1_000;
const MAX_CODE_CHARACTERS = 100;
const COMMON_FIELDS = new Set(['name', 'code', 'type', 'parent', 'category', 'isActive']);
/** Fields whose values are words of a small alphabet and read better without quotes. */
const PLAIN_FIELDS = new Set(['code', 'type', 'parent']);

/** The lines of one category's changes (in the order of `groupChanges`), below parents that do not change themselves. */
export function toDiffUnits(changes: readonly Change[], note: SourceNote): readonly DiffUnit[] {
  let shownPath: readonly string[] = [];
  return changes.map((change) => {
    const path = change.path.split(PATH_SEPARATOR);
    const context = toContextLines(path, shownPath);
    shownPath = path;
    return { action: change.action, lines: [...context, ...toChangeLines(change, note)] };
  });
}

function toContextLines(path: readonly string[], shownPath: readonly string[]): readonly DiffLine[] {
  const parents = path.slice(0, -1);
  let shared = 0;
  while (shared < parents.length && parents[shared] === shownPath[shared]) shared += 1;
  return parents.slice(shared).map((code, index) => ({
    sign: ' ',
    text: INDENT.repeat(shared + index) + bounded(code, MAX_CODE_CHARACTERS),
  }));
}

function toChangeLines(change: Change, note: SourceNote): readonly DiffLine[] {
  const sign = SIGN_OF_ACTION[change.action];
  const indent = INDENT.repeat(change.path.split(PATH_SEPARATOR).length - 1);
  const source =
    note === 'with-source' && change.source !== null
      ? `  (${bounded(change.source.file, MAX_VALUE_CHARACTERS)}:${change.source.line})`
      : '';
  const head: DiffLine = { sign, text: `${indent}${toHeadline(change)}${source}` };
  const details = toDetails(change).map(
    (text): DiffLine => ({ sign, text: `${indent}${INDENT}${INDENT}${text}` }),
  );
  return [head, ...details];
}

function toHeadline(change: Change): string {
  const code = bounded(change.path.split(PATH_SEPARATOR).at(-1) ?? '', MAX_CODE_CHARACTERS);
  const named = `${code} ${quote(change.after.name)}`;
  switch (change.action) {
    case 'create':
      return `${named} ${change.after.type}${change.after.isActive ? '' : ' (inactive)'}`;
    case 'update':
      return named;
    case 'deactivate':
      return `${named} (retired: isActive true → false${change.source === null ? '; no file lists it' : ''})`;
    case 'conflict':
      return `${named} CONFLICT, is not applied`;
    default:
      return assertNever(change);
  }
}

function toDetails(change: Change): readonly string[] {
  switch (change.action) {
    case 'create':
      return Object.keys(change.after)
        .filter((field) => !COMMON_FIELDS.has(field))
        .sort()
        .map((field) => `${showInvisible(field)}: ${toValueText(field, change.after[field] ?? null)}`);
    case 'update':
      return change.fields.map(toFieldText);
    case 'deactivate':
      return change.fields.filter(({ field }) => field !== 'isActive').map(toFieldText);
    case 'conflict':
      return [...change.fields.map(toFieldText), `reason: ${bounded(change.reason, MAX_REASON_CHARACTERS)}`];
    default:
      return assertNever(change);
  }
}

function toFieldText({ field, from, to }: FieldChange): string {
  const remark = field === 'isActive' && to === true ? ' (reactivated)' : '';
  return `${showInvisible(field)}: ${toValueText(field, from)} → ${toValueText(field, to)}${remark}`;
}

function toValueText(field: string, value: FieldChange['from']): string {
  if (value === null) return 'none';
  if (typeof value !== 'string') return String(value);
  return PLAIN_FIELDS.has(field) && /^[A-Z0-9_/]{1,60}$/.test(value) ? value : quote(value);
}

function quote(text: string): string {
  return `"${bounded(text, MAX_VALUE_CHARACTERS).replaceAll('"', '\\"')}"`;
}

/** Spells invisible characters out before it counts, so that the length of what is shown is bounded. */
function bounded(text: string, maxCharacters: number): string {
  return shorten(showInvisible(text), maxCharacters);
}
