import { shorten } from '../format-text.ts';
import { showInvisible } from '../show-invisible.ts';

/** Longer than any value of the contract; what servers say may be of any length. */
const MAX_TEXT_CHARACTERS = 2_000;

export type ToShown = (text: string) => string;

/** Makes a text of files or servers fit to be shown: no secret, nothing invisible, not endless. */
export function toShownText(redact: (text: string) => string): ToShown {
  return (text) => shorten(showInvisible(redact(text)), MAX_TEXT_CHARACTERS);
}
