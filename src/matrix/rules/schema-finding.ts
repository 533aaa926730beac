import type { Place } from '../../model/call-code.ts';
import type { Finding, Fix, RelatedPlace } from '../../model/finding.ts';
import { toFinding } from './to-finding.ts';

export interface SchemaFindingOptions {
  readonly related?: readonly RelatedPlace[];
  /** Text to put in the place of the finding, and a title for that. */
  readonly replace?: { readonly by: string; readonly title: string };
}

/** A missing, unknown or wrongly typed field. */
export function schemaFinding(place: Place, message: string, options: SchemaFindingOptions = {}): Finding {
  const { related = [], replace } = options;
  const fix = replace === undefined ? null : toFix(place, replace);
  return toFinding(place, { rule: 'schema', severity: 'error', message, related, fix });
}

function toFix(place: Place, { by, title }: { by: string; title: string }): Fix {
  const { line, column, endLine, endColumn } = place;
  return { line, column, endLine, endColumn, replacement: by, title };
}
