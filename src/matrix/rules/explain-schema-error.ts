import { CALL_CODE_TYPES } from '../../model/call-code.ts';
import type { Finding } from '../../model/finding.ts';
import { nearestName } from '../../util/nearest-name.ts';
import { CODE_FIELDS, DOCUMENT_FIELDS } from '../matrix-fields.ts';
import { quoteText } from '../quote-text.ts';
import { rewriteScalar } from '../rewrite-scalar.ts';
import {
  fieldOf,
  type MapEntry,
  type MapNode,
  type MatrixFormat,
  type ScalarNode,
  type SourceNode,
} from '../source-node.ts';
import { describeCode } from './describe-code.ts';
import { schemaFinding } from './schema-finding.ts';
import { toFinding } from './to-finding.ts';

/** Which map is checked. */
export interface Subject {
  readonly kind: 'document' | 'code' | 'nested';
  readonly code: ScalarNode | null;
  readonly format: MatrixFormat;
}

const LONGEST_HINTED_KEY = 200;

/** A missing field: at the first key of its map; in CSV at its cell, and not at all where the column is missing. */
export function explainMissing(map: MapNode, field: string, subject: Subject): Finding[] {
  const place =
    subject.format === 'csv' ? map.emptyCells?.get(field) : (map.entries[0]?.keyPlace ?? map.place);
  return place === undefined ? [] : [schemaFinding(place, `${nameOf(subject)} has no "${field}". Add it.`)];
}

/** An unknown field, at its key, with the nearest known name. */
export function explainUnknown({ key, keyPlace }: MapEntry, subject: Subject): Finding {
  const known: readonly string[] = subject.kind === 'document' ? DOCUMENT_FIELDS : CODE_FIELDS;
  const nearest = key.length > LONGEST_HINTED_KEY ? null : nearestName(key, known);
  const hint = nearest === null ? `Known fields: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  const where = subject.kind === 'document' ? 'a matrix' : 'a code';
  return schemaFinding(keyPlace, `Unknown field ${quoteText(key)} of ${where}. ${hint}`);
}

/** A value of the wrong type, or in a place where its field does not belong. */
export function explainValue(
  node: SourceNode,
  { field, map, subject }: { field: string; map: MapNode; subject: Subject },
): Finding {
  const parent = fieldOf(map, 'parent');
  if (subject.kind === 'nested' && (field === 'parent' || field === 'parentCallCodeId'))
    return schemaFinding(
      node.place,
      `A nested code has no "${field}" of its own. Remove it, or do not nest the code.`,
    );
  if (node.kind === 'empty')
    return schemaFinding(node.place, `The field "${field}" has no value. Give it one, or remove the key.`);
  if (field === 'parentCallCodeId' && parent !== null && node.kind === 'scalar')
    return schemaFinding(
      node.place,
      'A code has either "parent" or "parentCallCodeId". Remove one of them.',
      {
        related: [{ ...parent.place, message: 'the other one' }],
      },
    );
  if (field === 'type') return explainType(node, subject);
  if (field === 'active') return explainActive(node, subject);
  return schemaFinding(
    node.place,
    `The field "${field}" must be ${EXPECTED[field] ?? 'text'}, not ${kindOf(node)}. Correct it.`,
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  codes: 'a list of codes',
  children: 'a list of codes',
  wasCategory: 'a category or a list of categories',
};

function kindOf(node: SourceNode): string {
  if (node.kind === 'scalar') return quoteText(node.text);
  return node.kind === 'list' ? 'a list' : 'a map';
}

function nameOf(subject: Subject): string {
  return subject.kind === 'document' ? 'The matrix' : describeCode(subject);
}

function explainType(node: SourceNode, { format }: Subject): Finding {
  const choices = CALL_CODE_TYPES.join(', ');
  if (node.kind !== 'scalar')
    return schemaFinding(node.place, `The type must be one of ${choices}, not ${kindOf(node)}. Correct it.`);
  const nearest =
    node.text.length > LONGEST_HINTED_KEY ? null : nearestName(node.text.trim(), CALL_CODE_TYPES);
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
  const message = `The type ${quoteText(node.text)} is none of ${choices}.${hint === '' ? ' Use one of them.' : hint}`;
  const isSame = nearest !== null && nearest === node.text.trim().toUpperCase();
  const fix = isSame ? rewriteScalar(node, nearest, { format, title: `Write ${nearest}` }) : null;
  return toFinding(node.place, { rule: 'schema', severity: 'error', message, fix });
}

const BOOLEAN_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

function explainActive(node: SourceNode, { format }: Subject): Finding {
  const message = `"active" must be true or false, ${format === 'csv' ? 'in lower case' : 'without quotes'}, not ${kindOf(node)}.`;
  const meant = node.kind === 'scalar' ? BOOLEAN_WORDS.get(node.text.toLowerCase()) : undefined;
  const isUntouchable =
    node.kind !== 'scalar' || node.aliased || node.style === 'block' || node.style === 'tagged';
  if (meant === undefined || isUntouchable)
    return schemaFinding(node.place, `${message} Write one of the two.`);
  return schemaFinding(node.place, `${message} Write ${meant}.`, {
    replace: { by: String(meant), title: `Write ${meant}` },
  });
}
