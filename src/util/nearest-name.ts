import { distance } from 'fastest-levenshtein';

/** The known name nearest to `name`, without case, or null when none is near enough to be what was meant. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const found = distance(wanted, candidate.toLowerCase());
    // As many changes as characters would make any short name the nearest.
    const isAnother = found >= Math.max(wanted.length, candidate.length);
    if (!isAnother && found <= limit && (best === null || found < best.distance))
      best = { name: candidate, distance: found };
  }
  return best?.name ?? null;
}
