import type { Place } from '../model/call-code.ts';
import type { MapNode, MatrixFormat, ScalarNode } from './source-node.ts';

/** How the text names the parent; `path` and `id` are normalised. */
export type ParentName =
  | { readonly kind: 'root' }
  | { readonly kind: 'nested'; readonly container: CodeEntry }
  | { readonly kind: 'path'; readonly path: string; readonly tenant: boolean; readonly node: ScalarNode }
  | { readonly kind: 'id'; readonly id: string; readonly node: ScalarNode };

/** One code as a document spells it, right or wrong. */
export interface CodeEntry {
  readonly format: MatrixFormat;
  readonly map: MapNode;
  readonly parent: ParentName;
  readonly code: ScalarNode | null;
  /** Normalised; null without a `code`. */
  readonly codeText: string | null;
  readonly name: ScalarNode | null;
  /** Of the code, else of what it is nested in, else of the document. */
  readonly category: ScalarNode | null;
  readonly was: ScalarNode | null;
  readonly isActive: boolean;
  /** Value of `code`, else where the map starts. */
  readonly place: Place;
  /** Path of the parent, empty at a root, `id:<uuid>` below one that is known by id. */
  readonly parentKey: string;
  /** Path. Unlike any other for a code that is missing or holds a slash. */
  readonly key: string;
}
