import { PATH_SEPARATOR } from '../model/call-code.ts';
import type { CodeEntry, ParentName } from './code-entry.ts';
import { normalizeCode } from './normalize-code.ts';
import { readActive } from './read-active.ts';
import { fieldOf, type MapNode, type ScalarNode, type SourceDocument, scalarOf } from './source-node.ts';

const TENANT_PREFIX = /^tenant:/i;
/** Stands in keys for what no path can hold: a slash inside a code, or a missing code. */
const IMPOSSIBLE = '\0';

/** The codes of a document in reading order, parents before their children. */
export function collectCodes(document: SourceDocument): CodeEntry[] {
  const entries: CodeEntry[] = [];
  if (document.root.kind !== 'map') return entries;
  const category = scalarOf(document.root, 'category');
  for (const map of mapsOf(document.root, 'codes'))
    collect(map, { document, category, container: null, entries });
  return entries;
}

/** Maps in a list of codes; anything else in it is for the schema to find. */
export function mapsOf(map: MapNode, key: 'codes' | 'children'): readonly MapNode[] {
  const list = fieldOf(map, key);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}

interface CollectContext {
  readonly document: SourceDocument;
  readonly category: ScalarNode | null;
  readonly container: CodeEntry | null;
  readonly entries: CodeEntry[];
}

function collect(map: MapNode, context: CollectContext): void {
  const entry = toEntry(map, context);
  context.entries.push(entry);
  for (const child of mapsOf(map, 'children'))
    collect(child, { ...context, category: entry.category, container: entry });
}

function toEntry(map: MapNode, { document, category, container, entries }: CollectContext): CodeEntry {
  const code = scalarOf(map, 'code');
  const parent: ParentName = container === null ? parentNameOf(map) : { kind: 'nested', container };
  const parentKey = keyOf(parent);
  const codeText = code === null ? null : normalizeCode(code.text);
  const segment =
    codeText?.replaceAll(PATH_SEPARATOR, IMPOSSIBLE) ?? IMPOSSIBLE + document.file + entries.length;
  return {
    format: document.format,
    map,
    parent,
    code,
    codeText,
    name: scalarOf(map, 'name'),
    category: scalarOf(map, 'category') ?? category,
    was: scalarOf(map, 'was'),
    isActive: readActive(fieldOf(map, 'active'), document.format) !== false,
    place: code?.place ?? map.entries[0]?.keyPlace ?? map.place,
    parentKey,
    key: parentKey === '' ? segment : parentKey + PATH_SEPARATOR + segment,
  };
}

function parentNameOf(map: MapNode): ParentName {
  const path = scalarOf(map, 'parent');
  if (path !== null) {
    const tenant = TENANT_PREFIX.test(path.text);
    return { kind: 'path', path: normalizeCode(path.text.replace(TENANT_PREFIX, '')), tenant, node: path };
  }
  const id = scalarOf(map, 'parentCallCodeId');
  return id === null ? { kind: 'root' } : { kind: 'id', id: id.text.toLowerCase(), node: id };
}

function keyOf(parent: ParentName): string {
  if (parent.kind === 'root') return '';
  if (parent.kind === 'nested') return parent.container.key;
  if (parent.kind === 'id') return `id:${parent.id}`;
  if (parent.path !== '') return parent.path;
  // An empty path has its finding: the code is nobody's sibling.
  const { file, line, column } = parent.node.place;
  return `${IMPOSSIBLE}${file}:${line}:${column}`;
}
