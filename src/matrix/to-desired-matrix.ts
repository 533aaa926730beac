import {
  CALL_CODE_TYPES,
  type CallCodeType,
  type DesiredCode,
  type DesiredMatrix,
  type OwnedCategory,
  type ParentReference,
  type Place,
} from '../model/call-code.ts';
import { assertNever } from '../util/assert-never.ts';
import { parseClassification } from './classification.ts';
import type { CodeEntry } from './code-entry.ts';
import { CATEGORY_LIMITS, checkText } from './name-limits.ts';
import { isCode, normalizeCode } from './normalize-code.ts';
import { fieldOf, type MapNode, type ScalarNode, type SourceDocument, scalarOf } from './source-node.ts';

/** The model of what the documents say. Codes and categories that are unusable are left out: they have error findings. */
export function toDesiredMatrix(
  documents: readonly SourceDocument[],
  entries: readonly CodeEntry[],
): DesiredMatrix {
  const codes = entries.flatMap((entry) => toDesiredCode(entry) ?? []);
  const owned = documents.flatMap((document) =>
    document.format === 'csv' ? ownedByRows(document) : ownedByFields(document),
  );
  return { codes, owned };
}

function toDesiredCode(entry: CodeEntry): DesiredCode | null {
  const { code, codeText, name, category, map } = entry;
  const type = toType(scalarOf(map, 'type'));
  if (code === null || codeText === null || !isCode(codeText)) return null;
  if (name === null || type === null || category === null) return null;
  return {
    path: entry.key,
    code: codeText,
    name: name.text,
    type,
    category: category.text,
    active: entry.isActive,
    parent: toParent(entry),
    was: entry.was === null ? null : normalizeCode(entry.was.text),
    classification: toClassification(scalarOf(map, 'classification')),
    place: code.place,
    places: placesOf(map),
  };
}

function toType(node: ScalarNode | null): CallCodeType | null {
  return CALL_CODE_TYPES.find((type) => type === node?.text) ?? null;
}

function toParent({ parent, parentKey }: CodeEntry): ParentReference {
  switch (parent.kind) {
    case 'root':
      return { kind: 'root' };
    case 'nested':
      return { kind: 'listed', path: parentKey };
    case 'path':
      return { kind: parent.tenant ? 'tenant' : 'listed', path: parent.path };
    case 'id':
      return { kind: 'tenant-id', id: parent.id };
    default:
      return assertNever(parent);
  }
}

function toClassification(node: ScalarNode | null): string | null {
  const parsed = node === null ? null : parseClassification(node.text);
  return parsed?.kind === 'valid' ? parsed.text : null;
}

const PLACED_FIELDS = ['name', 'parent', 'parentCallCodeId', 'was', 'active', 'classification'] as const;

function placesOf(map: MapNode): DesiredCode['places'] {
  const places: Partial<Record<(typeof PLACED_FIELDS)[number], Place>> = {};
  for (const field of PLACED_FIELDS) {
    const place = scalarOf(map, field)?.place;
    if (place !== undefined) places[field] = place;
  }
  return places;
}

function ownedByFields({ root }: SourceDocument): OwnedCategory[] {
  if (root.kind !== 'map') return [];
  const former = fieldOf(root, 'wasCategory');
  return [
    ...toOwned([fieldOf(root, 'category')], 'category'),
    ...toOwned(former?.kind === 'list' ? former.items : [former], 'wasCategory'),
  ];
}

/** CSV: each category once, where it stands first. */
function ownedByRows({ root }: SourceDocument): OwnedCategory[] {
  const codes = root.kind === 'map' ? fieldOf(root, 'codes') : null;
  const rows = codes?.kind === 'list' ? codes.items : [];
  const cells = rows.map((row) => (row.kind === 'map' ? scalarOf(row, 'category') : null));
  const first = new Map<string, OwnedCategory>();
  for (const owned of toOwned(cells, 'category'))
    if (!first.has(owned.category)) first.set(owned.category, owned);
  return [...first.values()];
}

function toOwned(
  nodes: readonly ReturnType<typeof fieldOf>[],
  declaredBy: OwnedCategory['declaredBy'],
): OwnedCategory[] {
  return nodes
    .filter((node) => node?.kind === 'scalar')
    .filter((node) => checkText(node.text, CATEGORY_LIMITS).length === 0)
    .map((node) => ({ category: node.text, declaredBy, place: node.place }));
}
