import type { Finding } from '../../model/finding.ts';
import type { CodeEntry } from '../code-entry.ts';
import type { RuleContext } from '../code-index.ts';
import type { MatrixSchemaError, MatrixValidator } from '../generated/validate-matrix.cjs';
import { validateCallCode, validateDocument, validateNestedCode } from '../generated/validate-matrix.cjs';
import {
  fieldOf,
  type MapEntry,
  type MapNode,
  type SourceDocument,
  type SourceNode,
} from '../source-node.ts';
import { explainMissing, explainUnknown, explainValue, type Subject } from './explain-schema-error.ts';
import { findValueFaults } from './find-value-faults.ts';
import { schemaFinding } from './schema-finding.ts';
import { toSchemaValue } from './to-schema-value.ts';

/** Missing, unknown and wrongly typed fields, by the published schema, and values that only code can check. */
export function findSchemaFaults({ documents, entries }: RuleContext): Finding[] {
  return [documents.flatMap(checkDocument), entries.flatMap(checkEntry)].flat();
}

function checkEntry(entry: CodeEntry): Finding[] {
  const kind = entry.parent.kind === 'nested' ? 'nested' : 'code';
  const own = checkMap(entry.map, { kind, code: entry.code, format: entry.format });
  return [own, checkItems(entry.map, 'children'), findValueFaults(entry)].flat();
}

function checkDocument({ root, format }: SourceDocument): Finding[] {
  if (root.kind === 'empty') return [];
  if (root.kind !== 'map') {
    const is = root.kind === 'list' ? 'a list' : 'a single value';
    const message = `A matrix is a map, this is ${is}. Start it with "category:" and put the codes under "codes:".`;
    return [schemaFinding(root.place, message)];
  }
  const own = format === 'csv' ? [] : checkMap(root, { kind: 'document', code: null, format });
  return [...own, ...checkItems(root, 'codes')];
}

/** Items of a list of codes that are no maps; the maps are checked one by one. */
function checkItems(map: MapNode, key: 'codes' | 'children'): Finding[] {
  const list = fieldOf(map, key);
  if (list?.kind !== 'list') return [];
  return list.items
    .filter((item) => item.kind !== 'map')
    .map((item) =>
      schemaFinding(
        item.place,
        `An item of "${key}" must be a map with code, name and type. Write these fields.`,
      ),
    );
}

const VALIDATORS: Readonly<Record<Subject['kind'], MatrixValidator>> = {
  document: validateDocument,
  code: validateCallCode,
  nested: validateNestedCode,
};

function checkMap(map: MapNode, subject: Subject): Finding[] {
  const validate = VALIDATORS[subject.kind];
  if (validate(toSchemaValue(map, subject.format))) return [];
  const seen = new Set<SourceNode>();
  const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
  return (validate.errors ?? []).flatMap((error) => toFindings(error, { map, entries, subject, seen }));
}

interface CheckContext {
  readonly map: MapNode;
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly subject: Subject;
  /** Values that have their finding. */
  readonly seen: Set<SourceNode>;
}

function toFindings(error: MatrixSchemaError, { map, entries, subject, seen }: CheckContext): Finding[] {
  const { missingProperty, additionalProperty } = error.params;
  if (typeof missingProperty === 'string') return explainMissing(map, missingProperty, subject);
  if (typeof additionalProperty === 'string') {
    const entry = entries.get(additionalProperty);
    return entry === undefined ? [] : [explainUnknown(entry, subject)];
  }
  const [, field = '', item] = error.instancePath.split('/');
  const node = valueAt(map, { field, item });
  if (node === null || seen.has(node)) return [];
  seen.add(node);
  return [explainValue(node, { field, map, subject })];
}

function valueAt(
  map: MapNode,
  { field, item }: { field: string; item: string | undefined },
): SourceNode | null {
  const value = fieldOf(map, field);
  if (item === undefined) return value;
  return value?.kind === 'list' ? (value.items[Number(item)] ?? null) : null;
}
