import type { InputError } from '../../errors/input-error.ts';

/** Makes the error for a URL; shows no part of it but the scheme. */
export type RefuseUrl = (why: string) => InputError;

/** A percent-encoded part of a URL as it is meant. @throws what `refuse` makes. */
export function decodeUrlPart(part: string, refuse: RefuseUrl): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) throw refuse('has a % that starts no escape; write it as %25');
    throw error;
  }
}
