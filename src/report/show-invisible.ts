/**
 * Control, format (bidirectional, zero-width), tag and filler characters, line separators, lone surrogates, and blanks that
 * look like a space but are none. U+3000 stays: it is the ordinary space of Chinese and Japanese names.
 */
const INVISIBLE =
  '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F';
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const HAS_HIDDEN = new RegExp(`[${INVISIBLE}]|\\\\u\\{`, 'u');
/** Most texts: spares them the slower search. */
const PLAIN = /^[ -[\]-~]*$/;
/** Backslashes that would make an escape of ours ambiguous: they are doubled. */
const AMBIGUOUS_BACKSLASHES = new RegExp(`\\\\+(?=u\\{|[${INVISIBLE}])`, 'gu');
/** What holds an emoji together; anywhere else it only hides. */
const JOINED_EMOJI =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?(?:\u200D[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)*|[0-9#*]\uFE0F\u20E3/gu;

function escapeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function escapeHidden(text: string): string {
  return text.replace(AMBIGUOUS_BACKSLASHES, '$&$&').replace(HIDDEN, escapeCodePoint);
}

/**
 * One line of text in which everything that a reader could not see is spelled out as `\u{202E}`. Different texts stay
 * different. Joiners and variation selectors inside an emoji are left alone.
 */
export function showInvisible(text: string): string {
  if (PLAIN.test(text) || !HAS_HIDDEN.test(text)) return text;
  let shown = '';
  let from = 0;
  for (const emoji of text.matchAll(JOINED_EMOJI)) {
    shown += escapeHidden(text.slice(from, emoji.index)) + emoji[0];
    from = emoji.index + emoji[0].length;
  }
  return shown + escapeHidden(text.slice(from));
}
