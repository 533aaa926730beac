import { countCodePoints } from '../util/count-code-points.ts';
import { isPrintableAscii } from '../util/is-printable-ascii.ts';

/** Limits of a text that people see; lengths in code points. */
export interface TextLimits {
  readonly maxLength: number;
  /** Characters that must not occur, as a pattern that is named in `forbiddenText`. */
  readonly forbidden: RegExp | null;
  readonly forbiddenText: string;
}

export const NAME_LIMITS: TextLimits = { maxLength: 100, forbidden: null, forbiddenText: '' };
export const CATEGORY_LIMITS: TextLimits = { maxLength: 64, forbidden: /[[\]@]/, forbiddenText: '[ ] @' };

/** Why a text is outside its limits, each as the end of a sentence; empty where it is fine. */
export function checkText(text: string, limits: TextLimits): string[] {
  if (text === '') return ['is empty'];
  const reasons: string[] = [];
  const length = countCodePoints(text);
  if (length > limits.maxLength) reasons.push(`has ${length} characters, more than ${limits.maxLength}`);
  if (hasOuterBlanks(text)) reasons.push('begins or ends with a blank');
  if (!isPrintableAscii(text)) reasons.push(...findUnprintable(text));
  if (limits.forbidden?.test(text) === true) reasons.push(`holds one of ${limits.forbiddenText}`);
  return reasons;
}

function findUnprintable(text: string): string[] {
  const reasons: string[] = [];
  if (/\p{Cc}/u.test(text)) reasons.push('holds a control character');
  if (/\p{Bidi_Control}/u.test(text)) reasons.push('holds a bidirectional control character');
  if (/\p{Surrogate}/u.test(text)) reasons.push('holds half of a surrogate pair');
  return reasons;
}

/** True for Unicode white space at either end. */
export function hasOuterBlanks(text: string): boolean {
  return text.trim() !== text;
}
