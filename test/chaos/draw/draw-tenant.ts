import { type ActualCode, CALL_CODE_TYPES, MAX_LEVEL } from '../../../src/model/call-code.ts';
import type { Dice } from './dice.ts';
import { type DrawnForest, drawForeignCategory } from './draw-forest.ts';
import { type ForestNode, toLevel } from './forest-node.ts';
import { toOddName } from './odd-texts.ts';

export const FORMER_CATEGORY = 'FORMER';

export interface TenantWishes {
  /** Share of the listed codes that the tenant has already. */
  readonly share: number;
  /** Whether the files own `FORMER_CATEGORY` as well. */
  readonly hasFormer: boolean;
}

/** Above those of listed codes, so that no two names are equal. */
const FORMER_NAMES = 2_000;
const STRANGER_NAMES = 1_000;

/** What the tenant holds before the first run. Sets `record`, `was` and `anchored` of the nodes on the way. */
export function drawTenant(dice: Dice, forest: DrawnForest, wishes: TenantWishes): readonly ActualCode[] {
  const drawing = new TenantDrawing(dice, forest, wishes);
  for (const node of forest.nodes) if (dice.chance(wishes.share)) drawing.addListed(node);
  for (let count = dice.between(0, 5); count > 0; count -= 1) drawing.addUnlisted();
  for (let count = dice.between(0, 5); count > 0; count -= 1) drawing.addUnmanaged();
  return drawing.records;
}

class TenantDrawing {
  readonly records: ActualCode[] = [];
  readonly #dice: Dice;
  readonly #forest: DrawnForest;
  readonly #wishes: TenantWishes;
  readonly #levels = new Map<ActualCode, number>();
  readonly #unlisted: ActualCode[] = [];
  readonly #unmanaged: ActualCode[] = [];
  readonly #moved = new Set<ForestNode>();

  constructor(dice: Dice, forest: DrawnForest, wishes: TenantWishes) {
    this.#dice = dice;
    this.#forest = forest;
    this.#wishes = wishes;
    for (const host of forest.hosts) this.#keep(host, 1);
  }

  addListed(node: ForestNode): void {
    const above = this.#parentRecordOf(node);
    if (above === undefined) return;
    const moves = node.parent.kind === 'node' && this.#dice.chance(0.1);
    const renames = moves || this.#dice.chance(0.12);
    const code = renames ? `OLD_${node.key}` : node.code;
    const record = this.#vary(node, {
      id: this.#forest.style.drawId(this.#dice),
      name: node.name,
      code,
      type: node.type,
      parentId: moves ? null : (above?.id ?? null),
      category: node.category,
      isActive: node.active,
      terms: {},
    });
    if (renames) node.was = code;
    if (moves) this.#moved.add(node);
    node.record = record;
    this.#keep(record, moves || above === null ? 1 : (this.#levels.get(above) ?? 1) + 1);
  }

  addUnlisted(): void {
    const parent = this.#drawHost(this.#unlisted, this.#forest.nodes);
    const record = this.#toStranger(`UL_${this.#unlisted.length}`, {
      parent,
      category: this.#dice.pick(this.#forest.categories),
    });
    this.#unlisted.push(record);
  }

  /** Never below what could be retired: an active child would hold that back. Nor, in a list, below what could be renamed. */
  addUnmanaged(): void {
    const { style, nodes } = this.#forest;
    const parent = this.#drawHost(this.#unmanaged, style.form === 'list' ? [] : nodes);
    const category = drawForeignCategory(this.#dice);
    this.#unmanaged.push(this.#toStranger(`UM_${this.#unmanaged.length}`, { parent, category }));
  }

  /** Null at a root, undefined where the parent is not in the tenant. */
  #parentRecordOf({ parent }: ForestNode): ActualCode | null | undefined {
    if (parent.kind === 'root') return null;
    return parent.kind === 'record' ? parent.record : (parent.node.record ?? undefined);
  }

  #vary({ key }: ForestNode, record: ActualCode): ActualCode {
    const dice = this.#dice;
    if (dice.chance(0.5)) return record;
    const categories = this.#wishes.hasFormer
      ? [...this.#forest.categories, FORMER_CATEGORY, FORMER_CATEGORY]
      : this.#forest.categories;
    return {
      ...record,
      name: dice.chance(0.5) ? this.#drawName(FORMER_NAMES + key) : record.name,
      type: dice.chance(0.3) ? dice.pick(CALL_CODE_TYPES) : record.type,
      category: dice.chance(0.3) ? dice.pick(categories) : record.category,
      isActive: dice.chance(0.2) ? !record.isActive : record.isActive,
    };
  }

  #drawName(number: number): string {
    const { maxNameCharacters } = this.#forest.style;
    return toOddName(this.#dice.below(1_000), { number, maxCharacters: maxNameCharacters });
  }

  /** A root, or below one of its own kind, or below a listed code that stays where it is. */
  #drawHost(own: readonly ActualCode[], nodes: readonly ForestNode[]): ActualCode | null {
    const dice = this.#dice;
    if (dice.chance(0.4)) return null;
    if (own.length > 0 && dice.chance(0.4)) {
      const parent = dice.pick(own);
      return (this.#levels.get(parent) ?? MAX_LEVEL) < MAX_LEVEL ? parent : null;
    }
    const hosts = nodes.filter((node) => this.#canHost(node));
    if (hosts.length === 0) return null;
    const node = dice.pick(hosts);
    anchor(node);
    return node.record;
  }

  #canHost(node: ForestNode): boolean {
    if (node.record === null || !node.active || this.#isMoved(node)) return false;
    return toLevel(node) < MAX_LEVEL && (this.#levels.get(node.record) ?? MAX_LEVEL) < MAX_LEVEL;
  }

  #isMoved(node: ForestNode): boolean {
    return this.#moved.has(node) || (node.parent.kind === 'node' && this.#isMoved(node.parent.node));
  }

  #toStranger(
    code: string,
    { parent, category }: { readonly parent: ActualCode | null; readonly category: string },
  ): ActualCode {
    const dice = this.#dice;
    const record: ActualCode = {
      id: this.#forest.style.drawId(dice),
      name: this.#drawName(STRANGER_NAMES + this.records.length),
      code,
      type: dice.pick(CALL_CODE_TYPES),
      parentId: parent?.id ?? null,
      category,
      isActive: dice.chance(0.7),
      terms: {},
    };
    this.#keep(record, parent === null ? 1 : (this.#levels.get(parent) ?? 1) + 1);
    return record;
  }

  #keep(record: ActualCode, level: number): void {
    this.records.push(record);
    this.#levels.set(record, level);
  }
}

function anchor(node: ForestNode): void {
  node.anchored = true;
  if (node.parent.kind === 'node') anchor(node.parent.node);
}
