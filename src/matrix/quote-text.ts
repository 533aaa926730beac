import { isPrintableAscii } from '../util/is-printable-ascii.ts';

const MAX_QUOTED = 80;

/** User text for a message: in double quotes, with invisible characters escaped, cut after 80 characters. */
export function quoteText(text: string): string {
  const head = text.slice(0, MAX_QUOTED * 2);
  const characters = Array.from(head);
  const shown = characters.slice(0, MAX_QUOTED).join('');
  const cut = shown.length < text.length ? '…' : '';
  return `"${escapeUnprintable(shown)}${cut}"`;
}

function escapeUnprintable(text: string): string {
  if (isPrintableAscii(text)) return text;
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\p{Zl}\p{Zp}\u{feff}]/gu, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `\\u${hex}`;
  });
}
