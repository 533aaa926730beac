/** Codes that readers of YAML, CSV or JavaScript objects stumble over. */
export const ODD_CODES = [
  '007',
  'NO',
  'ON',
  '1E5',
  'NULL',
  'TRUE',
  '__',
  '0X1F',
  '1_000',
  'CONSTRUCTOR',
  '__PROTO__',
  'INT',
  'CB',
  'ABCDEFGHIJKLMNOP',
] as const;

export const ODD_CATEGORIES = [
  'OUTBOUND_A',
  'Win: back #2',
  "Léa's",
  'NULL',
  '=SUM(A1)',
  'Ünïcode 😀',
  'a, b; c',
  '007',
  'constructor',
] as const;

const ODD_NAMES = [
  'Interested',
  '# no comment',
  'a: b',
  '- x',
  "it's",
  '"quoted"',
  'a,b;c',
  '=1+1',
  '{a}',
  '[a]',
  '| a | b |',
  '```',
  '<b>bold</b>',
  '@everyone',
  '::error::x',
  'tenant:x',
  `$\{{ github.token }}`,
  'e\u0301 and \u00e9',
  '😀',
  'non\u00a0breaking',
  'zero\u200bwidth',
  '\\n',
  '%0A',
  '$&',
  'long '.repeat(30).trim(),
] as const;

/** A name that is odd in its own way; the number keeps names apart. */
export function toOddName(
  choice: number,
  { number, maxCharacters }: { readonly number: number; readonly maxCharacters: number },
): string {
  const end = ` ${number}`;
  const odd = ODD_NAMES[choice % ODD_NAMES.length] ?? 'x';
  return `${Array.from(odd)
    .slice(0, maxCharacters - end.length)
    .join('')
    .trim()}${end}`;
}
