function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * Order of two strings by code point (not by UTF-16 unit, not by locale): negative, 0 or positive.
 * Scans units and decodes only where the strings part, since plans sort tens of thousands of paths.
 */
export function byCodePoint(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  let index = 0;
  while (index < shared && left.charCodeAt(index) === right.charCodeAt(index)) index += 1;
  if (index === shared) return left.length - right.length;
  const start = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
  const difference = (left.codePointAt(start) ?? 0) - (right.codePointAt(start) ?? 0);
  if (difference !== 0) return difference;
  return (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0);
}
