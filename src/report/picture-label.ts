import type { Change } from '../model/plan.ts';
import { assertNever } from '../util/assert-never.ts';
import type { PictureNode } from './picture-tree.ts';

/** How a code is drawn. `context`: it does not change itself. */
export type PictureKind = 'added' | 'changed' | 'moved' | 'retired' | 'conflict' | 'context';

/** Leads the label, so that nobody needs to see colours; the signs of the `diff` blocks where they have one. */
export const SIGN_OF_KIND: Readonly<Record<PictureKind, string>> = {
  added: '+',
  changed: '~',
  moved: '>',
  retired: '-',
  conflict: '!',
  context: '',
};

const MAX_LINE_CHARACTERS = 40;

export function toPictureKind(change: Change | null): PictureKind {
  if (change === null) return 'context';
  switch (change.action) {
    case 'create':
      return 'added';
    case 'update':
      return change.fields.some(({ field }) => field === 'parent') ? 'moved' : 'changed';
    case 'deactivate':
      return 'retired';
    case 'conflict':
      return 'conflict';
    default:
      return assertNever(change);
  }
}

/**
 * The lines of a label without its sign, not yet escaped: the code (with the one it had), the name, and for a moved one where
 * it was. `redact` sees whole values, before they are clipped.
 */
export function toPictureLabel(
  { code, change }: Pick<PictureNode, 'code' | 'change'>,
  redact: (text: string) => string,
): readonly string[] {
  const shown = (text: string) => clipped(redact(text));
  if (change === null) return [shown(code)];
  const isRenamed = change.action === 'update' && change.before.code !== change.after.code;
  const name = shown(change.after.name);
  return [
    isRenamed ? `${shown(change.before.code)} → ${shown(code)}` : shown(code),
    ...(name === '' ? [] : [name]),
    ...(toPictureKind(change) === 'moved'
      ? [`was in ${shown(change.before?.parent ?? 'the top level')}`]
      : []),
  ];
}

/** A picture is for the overview: the whole value stands among the changes. */
function clipped(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MAX_LINE_CHARACTERS) return text;
  return `${characters.slice(0, MAX_LINE_CHARACTERS - 1).join('')}…`;
}
