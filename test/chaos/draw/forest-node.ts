import type { ActualCode, CallCodeType, DesiredCode, ParentReference } from '../../../src/model/call-code.ts';
import { placeAt } from '../../helpers/code-builders.ts';
import type { ListedCode } from '../schedule.ts';

/** Where a listed code hangs: below another listed one, below a record that nobody here owns, or nowhere. */
export type NodeParent =
  | { readonly kind: 'root' }
  | { readonly kind: 'node'; readonly node: ForestNode }
  | { readonly kind: 'record'; readonly record: ActualCode; readonly by: 'path' | 'id' };

/** A listed code while it is being drawn. */
export interface ForestNode {
  readonly key: number;
  readonly parent: NodeParent;
  code: string;
  name: string;
  type: CallCodeType;
  category: string;
  active: boolean;
  was: string | null;
  /** What the tenant has of it at the start. */
  record: ActualCode | null;
  /** Something that no file lists hangs below it: it stays where it is, and active. */
  anchored: boolean;
}

export const ROOT: NodeParent = { kind: 'root' };

/** Path in the tenant once all is done. */
export function toTenantPath({ parent, code }: ForestNode): string {
  if (parent.kind === 'root') return code;
  const above = parent.kind === 'node' ? toTenantPath(parent.node) : parent.record.code;
  return `${above}/${code}`;
}

export function toLevel(node: ForestNode): number {
  return toTenantPath(node).split('/').length;
}

export function isBelow(node: ForestNode, above: ForestNode): boolean {
  if (node.parent.kind !== 'node') return false;
  return node.parent.node === above || isBelow(node.parent.node, above);
}

/** The code as the files say it. */
export function toDesired(node: ForestNode): DesiredCode {
  const { key, code, name, type, category, active, was } = node;
  return {
    path: toFilePath(node),
    code,
    name,
    type,
    category,
    active,
    parent: toReference(node.parent),
    was,
    classification: null,
    place: placeAt(key + 1),
    places: {},
  };
}

export function toListed(node: ForestNode): ListedCode {
  const { key, name, code, type, category, active, record } = node;
  const formerId = record?.id ?? null;
  return { key, path: toTenantPath(node), name, code, type, category, isActive: active, formerId };
}

/** A copy of the whole forest, parents among themselves. */
export function copyForest(nodes: readonly ForestNode[]): ForestNode[] {
  const copies = new Map<ForestNode, ForestNode>();
  for (const node of nodes) {
    const above = node.parent.kind === 'node' ? copies.get(node.parent.node) : undefined;
    copies.set(node, { ...node, parent: above === undefined ? node.parent : { kind: 'node', node: above } });
  }
  return [...copies.values()];
}

function toFilePath({ parent, code }: ForestNode): string {
  if (parent.kind === 'root') return code;
  if (parent.kind === 'node') return `${toFilePath(parent.node)}/${code}`;
  return parent.by === 'id' ? `id:${parent.record.id}/${code}` : `${parent.record.code}/${code}`;
}

function toReference(parent: NodeParent): ParentReference {
  if (parent.kind === 'root') return { kind: 'root' };
  if (parent.kind === 'node') return { kind: 'listed', path: toFilePath(parent.node) };
  if (parent.by === 'id') return { kind: 'tenant-id', id: parent.record.id };
  return { kind: 'tenant', path: parent.record.code };
}
