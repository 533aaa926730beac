const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
