import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Place } from '../../model/call-code.ts';
import type { Finding } from '../../model/finding.ts';
import { buildMap } from '../build-map.ts';
import { MAX_ALIAS_EXPANSIONS, MAX_ALIAS_VALUES } from '../limits.ts';
import { quoteText } from '../quote-text.ts';
import { syntaxFinding } from '../rules/syntax.ts';
import type { EmptyNode, MapEntry, ScalarNode, SourceNode } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { endOfNode } from './end-of-node.ts';
import { endOfValue } from './end-of-value.ts';
import { relocate } from './relocate.ts';
import { isKnownTag, styleOf } from './scalar-style.ts';

/** A node and what it costs to expand: alias expansions and values inside, itself included. */
interface Expanded {
  readonly node: SourceNode;
  readonly aliases: number;
  readonly values: number;
}

/**
 * Turns composed YAML into source nodes. An alias stands for a copy of its anchor, placed where the alias stands; copies are
 * made only while the limits hold. `<<` merges maps as YAML 1.1 does: keys written out win, then earlier maps.
 */
export class YamlConverter {
  readonly #source: SourceText;
  readonly #report: (finding: Finding) => void;
  #anchors = new Map<string, Expanded | 'open'>();
  #aliases = 0;
  #aliasValues = 0;
  #isExhausted = false;
  #isIncomplete = false;

  constructor(source: SourceText, { report }: { report: (finding: Finding) => void }) {
    this.#source = source;
    this.#report = report;
  }

  /** True once an alias of this document was left out: it has no anchor, or the limits do not allow it. */
  get isIncomplete(): boolean {
    return this.#isIncomplete;
  }

  /** Anchors are known within one document; the limits hold for all of the file. */
  convertDocument(contents: unknown, start: number): SourceNode {
    this.#anchors = new Map();
    this.#isIncomplete = false;
    const fallback: EmptyNode = { kind: 'empty', place: this.#source.placeAt(start, start) };
    return this.#convert(contents, fallback).node;
  }

  #convert(node: unknown, empty: EmptyNode): Expanded {
    if (isAlias(node)) return this.#expand(node, empty);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return leaf(empty);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, 'open');
    this.#checkTag(node);
    const converted = this.#convertValue(node, empty);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
    return converted;
  }

  #convertValue(node: Scalar | YAMLMap | YAMLSeq, empty: EmptyNode): Expanded {
    if (isMap(node)) return this.#convertMap(node);
    if (isSeq(node)) return this.#convertList(node);
    if (node.type === 'PLAIN' && node.value === '') return leaf(empty);
    return leaf(this.#toScalar(node));
  }

  #toScalar(node: Scalar): ScalarNode {
    return {
      kind: 'scalar',
      text: typeof node.value === 'string' ? node.value : String(node.source ?? ''),
      style: styleOf(node),
      place: this.#placeOf(node),
      aliased: false,
    };
  }

  #convertList(list: YAMLSeq): Expanded {
    const items: SourceNode[] = [];
    let aliases = 0;
    let values = 1;
    for (const item of list.items) {
      const start = startOf(item) ?? startOf(list) ?? 0;
      const child = isPair(item)
        ? this.#convertPairs([item], this.#source.placeAt(start, start))
        : this.#convert(item, { kind: 'empty', place: this.#source.placeAt(start, start) });
      items.push(child.node);
      aliases += child.aliases;
      values += child.values;
    }
    return { node: { kind: 'list', items, place: this.#placeOf(list) }, aliases, values };
  }

  #convertMap(map: YAMLMap): Expanded {
    return this.#convertPairs(map.items, this.#placeOf(map));
  }

  #convertPairs(pairs: readonly Pair[], place: Place): Expanded {
    const own: MapEntry[] = [];
    let merged: readonly MapEntry[] = [];
    let aliases = 0;
    let values = 1;
    for (const pair of pairs) {
      const key = this.#convertKey(pair.key, place);
      if (key === null) continue;
      const child = this.#convert(pair.value, { kind: 'empty', place: key.place });
      aliases += child.aliases;
      values += child.values;
      if (key.text === '<<' && key.style === 'plain') merged = merged.concat(this.#toMerged(child.node, key));
      else own.push({ key: key.text, keyPlace: key.place, value: child.node });
    }
    const map = buildMap(own, place, { report: this.#report });
    if (merged.length === 0) return { node: map, aliases, values };
    const known = new Map(merged.toReversed().map((entry) => [entry.key, entry]));
    for (const entry of map.entries) known.delete(entry.key);
    return { node: { ...map, entries: [...map.entries, ...known.values()] }, aliases, values };
  }

  #toMerged(value: SourceNode, key: ScalarNode): readonly MapEntry[] {
    const sources = value.kind === 'list' ? value.items : [value];
    const maps = sources.filter((item) => item.kind === 'map');
    if (maps.length < sources.length)
      this.#report(
        syntaxFinding(key.place, 'The merge key << takes a map or a list of maps. Point it to one.'),
      );
    return maps.flatMap((map) => map.entries);
  }

  #convertKey(key: unknown, place: Place): ScalarNode | null {
    const { node } = this.#convert(key, { kind: 'empty', place });
    if (node.kind === 'scalar') return node;
    if (node.kind === 'empty') return { kind: 'scalar', text: '', style: 'plain', place, aliased: false };
    this.#report(
      syntaxFinding(node.place, 'A key must be plain text, not a list or a map. Write a field name.'),
    );
    return null;
  }

  #expand(alias: Alias, empty: EmptyNode): Expanded {
    const place = this.#placeOf(alias);
    const target = this.#anchors.get(alias.source);
    if (target === undefined || target === 'open') {
      const why = target === 'open' ? 'contains this alias itself' : 'is not defined before this alias';
      const what = `The anchor ${quoteText(alias.source)} ${why}.`;
      this.#report(syntaxFinding(place, `${what} Define it earlier, or write the value out.`));
      this.#isIncomplete = true;
      return leaf(empty);
    }
    this.#aliases += 1 + target.aliases;
    this.#aliasValues += target.values;
    if (this.#aliases > MAX_ALIAS_EXPANSIONS || this.#aliasValues > MAX_ALIAS_VALUES)
      return this.#exhaust(place, empty);
    return { node: relocate(target.node, place), aliases: 1 + target.aliases, values: target.values };
  }

  #exhaust(place: Place, empty: EmptyNode): Expanded {
    const limit = `${MAX_ALIAS_EXPANSIONS} alias expansions or ${MAX_ALIAS_VALUES} values from aliases`;
    if (!this.#isExhausted)
      this.#report(syntaxFinding(place, `The file needs more than ${limit}. Write the values out.`));
    this.#isExhausted = true;
    this.#isIncomplete = true;
    return leaf(empty);
  }

  #checkTag(node: Scalar | YAMLMap | YAMLSeq): void {
    if (node.tag === undefined || isKnownTag(node.tag)) return;
    const what = `The tag ${quoteText(node.tag)} is not supported: matrix files hold text, lists and maps only.`;
    this.#report(syntaxFinding(this.#placeOf(node), `${what} Remove the tag.`));
  }

  #placeOf(node: Alias | Scalar | YAMLMap | YAMLSeq): Place {
    const start = node.range?.[0] ?? 0;
    const end = Math.max(start, endOfNode(node) ?? start);
    return this.#source.placeAt(start, endOfValue(this.#source.text, { start, end }));
  }
}

function leaf(node: SourceNode): Expanded {
  return { node, aliases: 0, values: 1 };
}

function startOf(node: unknown): number | null {
  if (isPair(node)) return startOf(node.key);
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? null;
  return null;
}
