import { closest } from 'fastest-levenshtein';
import { nearestName } from '../util/nearest-name.ts';

/** A sentence that names the known name nearest to an unknown one, as a question when it may well be meant. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? `The nearest known one is ${closest(name, known)}.` : `Did you mean ${nearest}?`;
}
