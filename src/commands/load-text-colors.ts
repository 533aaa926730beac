import type { TextColors } from '../report/text-colors.ts';

const plain = (text: string) => text;

/** For whatever is not a terminal. */
export const NO_COLORS: TextColors = {
  bold: plain,
  dim: plain,
  red: plain,
  green: plain,
  yellow: plain,
  cyan: plain,
};

/** Colours of a terminal. The library looks at standard output when it is loaded, which costs scripts for nothing. */
export async function loadTextColors(): Promise<TextColors> {
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}
