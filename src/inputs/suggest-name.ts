import { closest } from 'fastest-levenshtein';
import { nearestName } from '../util/nearest-name.ts';

/**
 * A sentence that names the known name nearest to an unknown one, or all those of which it is one word, as a question when it
 * may well be meant.
 */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  if (nearest !== null) return `Did you mean ${nearest}?`;
  const [word] = toWords(name);
  const kin = known.filter((each) => word !== undefined && toWords(each).includes(word));
  if (kin.length > 0 && toWords(name).length === 1) return `Did you mean ${kin.join(' or ')}?`;
  return `The nearest known one is ${closest(name, known)}.`;
}

function toWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[-_]/)
    .filter((word) => word !== '');
}
