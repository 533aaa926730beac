import type { Finding } from '../../model/finding.ts';
import { parseClassification } from '../classification.ts';
import type { CodeEntry } from '../code-entry.ts';
import { scalarOf } from '../source-node.ts';
import { schemaFinding } from './schema-finding.ts';

/** What the schema leaves open: a CSV row without its category, and a classification that does not exist. */
export function findValueFaults(entry: CodeEntry): Finding[] {
  const findings: Finding[] = [];
  const categoryCell = entry.map.emptyCells?.get('category');
  if (categoryCell !== undefined)
    findings.push(
      schemaFinding(
        categoryCell,
        'The row has no "category". Add it: the file owns the categories that it names.',
      ),
    );
  const classification = scalarOf(entry.map, 'classification');
  if (classification === null) return findings;
  const parsed = parseClassification(classification.text);
  if (parsed.kind === 'invalid') findings.push(schemaFinding(classification.place, parsed.message));
  return findings;
}
