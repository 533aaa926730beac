import type { Place } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';

/**
 * How a value was written; decides how a fix may rewrite it. No fix touches `block` (literal, folded, or tagged as text) and
 * `tagged` (as a number, a boolean or null, which the tag goes on saying whatever stands behind it).
 */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block' | 'tagged' | 'cell' | 'quoted-cell';

/** A value: quoted ones by what they mean, others as they were typed. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: ScalarStyle;
  readonly place: Place;
  /** True where an alias stands for the value: it cannot be rewritten there. */
  readonly aliased: boolean;
}

/** A key without a value (`code:`); stands at its key. */
export interface EmptyNode {
  readonly kind: 'empty';
  readonly place: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** Without repeated keys. */
  readonly entries: readonly MapEntry[];
  readonly place: Place;
  /** CSV only: fields whose cell is empty, and every field of a row that has too few or too many cells. */
  readonly emptyCells?: ReadonlyMap<string, Place>;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly place: Place;
}

export type SourceNode = ScalarNode | EmptyNode | MapNode | ListNode;

export type MatrixFormat = 'yaml' | 'json' | 'csv';

/** One matrix as a file spells it: a YAML document, a JSON file or a CSV file. */
export interface SourceDocument {
  readonly format: MatrixFormat;
  readonly file: string;
  /** `empty`: nothing but comments. */
  readonly root: SourceNode;
  /** Parsing it found errors: what could be read only answers which codes exist. */
  readonly broken: boolean;
}

/** What reading one file gave. */
export interface ReadResult {
  readonly documents: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/** Value of a field, or null when the map has no such key. */
export function fieldOf(map: MapNode, key: string): SourceNode | null {
  return map.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** Scalar value of a field, or null when there is none or it is something else. */
export function scalarOf(map: MapNode, key: string): ScalarNode | null {
  const value = fieldOf(map, key);
  return value?.kind === 'scalar' ? value : null;
}
