import { countOf } from './format-text.ts';

/** What the last words of `fix` are made of; all but `files` count findings. */
export interface FixFacts {
  readonly isCheck: boolean;
  /** Files that the globs match. */
  readonly files: number;
  /** Files that were, or would be, rewritten. */
  readonly changedFiles: number;
  readonly mended: number;
  /** That have a fix which was not applied because it would change more than the finding. */
  readonly withheld: number;
  /** Of those that are left. */
  readonly errors: number;
}

/** What was done, what is left, and the next step. One line. */
export function toFixWords(facts: FixFacts): string {
  return [toDeed(facts), ...toRest(facts)].join(' ');
}

function toDeed({ isCheck, files, changedFiles, mended, withheld }: FixFacts): string {
  if (mended === 0) return `Nothing ${withheld === 0 ? 'to fix' : 'was fixed'} in ${countOf(files, 'file')}.`;
  const what = `${countOf(mended, 'finding')} in ${countOf(changedFiles, 'file')}`;
  return isCheck
    ? `${what} can be fixed. Run the command without --check to do so.`
    : `Fixed ${what}. Look at the changes and commit them.`;
}

function toRest({ withheld, errors }: FixFacts): readonly string[] {
  return [
    ...(withheld === 0
      ? []
      : [
          `${countOf(withheld, 'fix', 'fixes')} would change more than the finding, such as another value through an alias: mend those by hand.`,
        ]),
    ...(errors === 0
      ? []
      : [`No fix is known for ${countOf(errors, 'error')}: mend the files as the findings say.`]),
  ];
}
