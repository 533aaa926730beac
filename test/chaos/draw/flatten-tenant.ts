import { type ActualCode, CALL_CODE_TYPES, PATH_SEPARATOR } from '../../../src/model/call-code.ts';
import { toCallCodePaths } from '../apis/to-call-code-paths.ts';
import type { DrawnStart } from '../chaos-api.ts';
import { hasValues } from '../has-values.ts';
import type { ListedCode } from '../schedule.ts';
import type { Dice } from './dice.ts';
import { toOddName } from './odd-texts.ts';

/** Around the tag, which stands at the `@`. */
const NOTES = [
  '@',
  '@',
  '@',
  'By hand.\n@',
  'Ask Léa: $& $1 [as] it is\r\n@',
  '@\nbelow',
  'a line @ with both',
];
const PLAIN_NOTES = ['', '', 'By hand.', 'two\nlines\n', '$& [callcode]'];
/** Somebody's tags, which nobody can read. */
const OTHER_NOTES = [...PLAIN_NOTES, '[callcode ?]', '[CALLCODE a/b @ c]', '[callcode A/B/C/D @ OUTBOUND_A]'];
/** Above those of codes and of other records, so that no two names are equal. */
const STRANGER_NAMES = 5_000;
const MAX_NAME_CHARACTERS = 50;

/**
 * The drawn tenant as a flat list: parents by path in a tag among what administrators wrote, some records still without their tag,
 * which have to be adopted, and records that are no codes at all.
 */
export function flattenTenant(dice: Dice, { records, versions }: DrawnStart): readonly ActualCode[] {
  const paths = toCallCodePaths(records);
  const flat = records.map((record): ActualCode => {
    const path = paths.get(record.id) ?? record.code;
    const isPreviewDisposition = dice.chance(0.1);
    if (isAdoptable(record, { path, versions }) && dice.chance(0.4)) {
      const terms = { notes: dice.pick(PLAIN_NOTES), isPreviewDisposition };
      return { ...record, code: '', category: '', parentId: null, terms };
    }
    const cut = path.lastIndexOf(PATH_SEPARATOR);
    const tag = `[callcode ${path} @ ${record.category}]`;
    const notes = dice.pick(NOTES).replace('@', () => tag);
    return {
      ...record,
      parentId: cut < 0 ? null : path.slice(0, cut),
      terms: { notes, isPreviewDisposition },
    };
  });
  return [...flat, ...drawStrangers(dice)].sort((left, right) => Number(left.id) - Number(right.id));
}

/** Equal to what every commit lists: without its tag it is known by nothing else. */
function isAdoptable(
  record: ActualCode,
  { path, versions }: { readonly path: string; readonly versions: DrawnStart['versions'] },
): boolean {
  const forms = versions.map((listed) => listed.find(({ formerId }) => formerId === record.id));
  return forms.every(
    (code: ListedCode | undefined) => code !== undefined && code.path === path && hasValues(record, code),
  );
}

function drawStrangers(dice: Dice): readonly ActualCode[] {
  return Array.from({ length: dice.between(0, 4) }, (_, index) => ({
    id: String(dice.between(101, 999_999_999)),
    name: toOddName(dice.below(1_000), {
      number: STRANGER_NAMES + index,
      maxCharacters: MAX_NAME_CHARACTERS,
    }),
    code: '',
    type: dice.pick(CALL_CODE_TYPES),
    parentId: null,
    category: '',
    isActive: dice.chance(0.8),
    terms: { notes: dice.pick(OTHER_NOTES), isPreviewDisposition: dice.chance(0.3) },
  }));
}
