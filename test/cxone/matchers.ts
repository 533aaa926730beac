import { expect } from 'vitest';

/** Vitest's asymmetric matchers are typed `any`; these are not. */
export function textWith(part: string): unknown {
  return expect.stringContaining(part);
}
export function textLike(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
export function textWithout(part: string): unknown {
  return expect.not.stringContaining(part);
}
