import { type FixedMatrix, fixFiles } from '../../../src/matrix/fix/fix-files.ts';

export interface FixedTexts extends FixedMatrix {
  /** Every file after the fixes, byte order marks included. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Fixes files given as texts. */
export async function fixTexts(given: Readonly<Record<string, string>>): Promise<FixedTexts> {
  const files = Object.entries(given).map(([file, text]) => ({ file, bytes: Buffer.from(text, 'utf8') }));
  const fixed = await fixFiles(files);
  const texts = { ...given };
  for (const { file, after } of fixed.changed) texts[file] = Buffer.from(after).toString('utf8');
  return { ...fixed, texts };
}

/** One file, fixed. */
export async function fixText(text: string, file = 'a.yml'): Promise<string> {
  return (await fixTexts({ [file]: text })).texts[file] ?? '';
}
