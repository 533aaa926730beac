import type { Place } from '../../model/call-code.ts';
import type { Finding, Fix, RelatedPlace, RuleId, Severity } from '../../model/finding.ts';
import { MAX_RELATED } from '../limits.ts';

export interface FindingFacts {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix | null;
}

/** A finding at a place; without `related` and `fix` where there are none. */
export function toFinding(
  place: Place,
  { rule, severity, message, related = [], fix = null }: FindingFacts,
): Finding {
  return {
    ...place,
    rule,
    severity,
    message,
    ...(related.length === 0 ? {} : { related }),
    ...(fix === null ? {} : { fix }),
  };
}

/** The other places of a group, at most 10, with how many more there are in the last message. */
export function toRelated(
  others: Iterable<Place>,
  { count, message }: { count: number; message: string },
): RelatedPlace[] {
  const related: RelatedPlace[] = [];
  for (const place of others) {
    if (related.length === MAX_RELATED) break;
    const left = count - MAX_RELATED;
    const isLast = related.length === MAX_RELATED - 1 && left > 0;
    related.push({ ...place, message: isLast ? `${message}, and ${left} more places` : message });
  }
  return related;
}
