import type { Place } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';
import { quoteText } from './quote-text.ts';
import { syntaxFinding } from './rules/syntax.ts';
import type { MapEntry, MapNode } from './source-node.ts';

/** A map of the entries whose keys are new; every repeated key is a finding that names the first. */
export function buildMap(
  entries: readonly MapEntry[],
  place: Place,
  { report }: { report: (finding: Finding) => void },
): MapNode {
  const first = new Map<string, MapEntry>();
  for (const entry of entries) {
    const earlier = first.get(entry.key);
    if (earlier === undefined) first.set(entry.key, entry);
    else
      report(
        syntaxFinding(
          entry.keyPlace,
          `The key ${quoteText(entry.key)} stands twice in the same map. Keep one of the two.`,
          [{ ...earlier.keyPlace, message: 'first here' }],
        ),
      );
  }
  return { kind: 'map', entries: [...first.values()], place };
}
