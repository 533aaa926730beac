const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
export function toPrintable(text: string): string {
  return text.replace(
    UNSAFE_TO_SHOW,
    (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
