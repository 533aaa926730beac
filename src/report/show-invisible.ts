/**
 * Control, format (bidirectional, zero-width), tag and filler characters, line separators, lone surrogates, and blanks that
 * look like a space but are none. U+3000 stays: it is the ordinary space of Chinese and Japanese names.
 */
const INVISIBLE =
  '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F';
/** Most texts: spares them the slower search. */
const PLAIN = /^[ -[\]-~]*$/;

interface Patterns {
  readonly hidden: RegExp;
  readonly hasHidden: RegExp;
  /** Backslashes that would make an escape of ours ambiguous: they are doubled. */
  readonly ambiguousBackslashes: RegExp;
  /** What holds an emoji together; anywhere else it only hides. */
  readonly joinedEmoji: RegExp;
}

/** Made when a text first needs them: patterns over Unicode properties take a millisecond each. */
let patterns: Patterns | null = null;

function loadPatterns(): Patterns {
  patterns ??= {
    hidden: new RegExp(`[${INVISIBLE}]`, 'gu'),
    hasHidden: new RegExp(`[${INVISIBLE}]|\\\\u\\{`, 'u'),
    ambiguousBackslashes: new RegExp(`\\\\+(?=u\\{|[${INVISIBLE}])`, 'gu'),
    joinedEmoji:
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?(?:\u200D[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)*|[0-9#*]\uFE0F\u20E3/gu,
  };
  return patterns;
}

function escapeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function escapeHidden(text: string): string {
  const { ambiguousBackslashes, hidden } = loadPatterns();
  return text.replace(ambiguousBackslashes, '$&$&').replace(hidden, escapeCodePoint);
}

/**
 * One line of text in which everything that a reader could not see is spelled out as `\u{202E}`. Different texts stay
 * different. Joiners and variation selectors inside an emoji are left alone.
 */
export function showInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  const { hasHidden, joinedEmoji } = loadPatterns();
  if (!hasHidden.test(text)) return text;
  let shown = '';
  let from = 0;
  for (const emoji of text.matchAll(joinedEmoji)) {
    shown += escapeHidden(text.slice(from, emoji.index)) + emoji[0];
    from = emoji.index + emoji[0].length;
  }
  return shown + escapeHidden(text.slice(from));
}
