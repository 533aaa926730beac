import type { Place } from '../../model/call-code.ts';
import type { Finding, RelatedPlace } from '../../model/finding.ts';
import { toFinding } from './to-finding.ts';

/** Text that does not parse, is not UTF-8, is too large or too deep. */
export function syntaxFinding(place: Place, message: string, related: readonly RelatedPlace[] = []): Finding {
  return toFinding(place, { rule: 'syntax', severity: 'error', message, related });
}
