import picocolors from 'picocolors';
import type { TextColors } from '../report/text-colors.ts';

/** Colours of the terminal, or none. */
export function toTextColors(enabled: boolean): TextColors {
  return picocolors.createColors(enabled);
}
