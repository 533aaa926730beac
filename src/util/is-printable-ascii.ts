const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * True for text of nothing but the 95 visible characters of ASCII and blanks, as most texts are. Spares them patterns over
 * Unicode properties, each of which takes about a millisecond to make when it is first needed.
 */
export function isPrintableAscii(text: string): boolean {
  return PRINTABLE_ASCII.test(text);
}
