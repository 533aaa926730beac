import { PATH_SEPARATOR } from '../model/call-code.ts';

const CODE = /^[A-Z0-9_]{2,16}$/;

/** ASCII letters upper-cased, nothing else changed. Serves for codes and for paths. */
export function normalizeCode(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** True for a normalised code that a tenant accepts. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** True for a normalised path: codes joined by `/`. */
export function isPath(text: string): boolean {
  return text.split(PATH_SEPARATOR).every(isCode);
}
