import type { Tree } from './build-tree.ts';
import { codeDetails, codeRow } from './code-row.ts';
import { element, hiddenText } from './element.ts';
import type { Filtered } from './filter-tree.ts';
import { CHUNK, foldList, type Stretch, splitAt } from './fold-list.ts';
import { countOf, formatNumber } from './format-figures.ts';
import { moveInTree } from './move-in-tree.ts';
import { isOfInterest } from './status-words.ts';

/** Rows that are opened without being asked for one by one. */
const MAX_OPENED_ROWS = 600;

/** The tree on the page: nested lists with buttons that open them. What is closed is not in the document. */
export class TreeView {
  readonly #host: HTMLElement;
  readonly #tree: Tree;
  #filtered: Filtered;
  #isFiltering = false;
  readonly #opened = new Set<number>();

  constructor(host: HTMLElement, tree: Tree, filtered: Filtered) {
    this.#host = host;
    this.#tree = tree;
    this.#filtered = filtered;
    host.addEventListener('keydown', (event) => moveInTree(host, event));
  }

  /** Shows what is left by a filter, opened as far as there is something to see. */
  show(filtered: Filtered, isFiltering: boolean): void {
    this.#filtered = filtered;
    this.#isFiltering = isFiltering;
    this.#openWhere((id) => this.#isWorthOpening(id));
    this.#draw();
  }

  /** False when there was too much to open all of it. */
  openAll(): boolean {
    const isWhole = this.#openWhere(() => true);
    this.#draw();
    return isWhole;
  }

  closeAll(): void {
    this.#opened.clear();
    this.#draw();
  }

  #isWorthOpening(id: number): boolean {
    const { matches, changed, total } = this.#filtered;
    if (this.#isFiltering) return (matches[id] ?? 0) > 0;
    const changedAtAll = this.#roots().some((root) => (changed[root] ?? 0) > 0);
    return changedAtAll && total > CHUNK ? this.#isInteresting(id) : true;
  }

  /** Opens downwards from the first root on, as long as there is room, so that what is opened is open to its end. */
  #openWhere(isWanted: (id: number) => boolean): boolean {
    this.#opened.clear();
    const stack = this.#roots().toReversed();
    let rows = stack.length;
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const below = this.#childrenOf(id);
      if (below.length === 0 || !isWanted(id)) continue;
      const shown = this.#fold(below).flatMap(({ kind, items }) => (kind === 'rows' ? items : []));
      if (rows + shown.length > MAX_OPENED_ROWS && rows > CHUNK) return false;
      rows += shown.length;
      this.#opened.add(id);
      stack.push(...shown.toReversed());
    }
    return true;
  }

  #draw(): void {
    const roots = this.#roots();
    const list =
      roots.length === 0 ? [element('p', { class: 'none' }, 'No code matches.')] : [this.#toList(roots)];
    this.#host.replaceChildren(...list);
  }

  #roots(): readonly number[] {
    const { codes, categories } = this.#tree;
    return categories.map((_, index) => codes.length + index).filter((id) => this.#isShown(id));
  }

  #childrenOf(id: number): readonly number[] {
    return (this.#tree.children[id] ?? []).filter((child) => this.#isShown(child));
  }

  #isShown(id: number): boolean {
    return (this.#filtered.matches[id] ?? 0) > 0;
  }

  #isInteresting(id: number): boolean {
    return this.#isFiltering || (this.#filtered.changed[id] ?? 0) > 0;
  }

  #toList(items: readonly number[]): HTMLUListElement {
    return element('ul', { role: 'list' }, ...this.#toItems(this.#fold(items)));
  }

  #fold(items: readonly number[]): readonly Stretch[] {
    return foldList(items, (item) => this.#isInteresting(item));
  }

  #toItems(stretches: readonly Stretch[]): readonly HTMLLIElement[] {
    return stretches.flatMap(({ kind, items }) =>
      kind === 'rows' ? items.map((id) => this.#toItem(id)) : [this.#toFold(items)],
    );
  }

  #toFold(items: readonly number[]): HTMLLIElement {
    const what = items.some((item) => this.#isInteresting(item)) ? 'more' : 'without changes';
    const all = `${formatNumber(items.length)} ${what}`;
    const label = items.length <= CHUNK ? `Show ${all}` : `Show ${CHUNK} of ${all}`;
    const button = element('button', { type: 'button', class: 'fold' }, label);
    const item = element('li', {}, button);
    button.addEventListener('click', () => {
      const rows = this.#toItems(splitAt(items, CHUNK));
      item.replaceWith(...rows);
      focusRow(rows[0]);
    });
    return item;
  }

  #toItem(id: number): HTMLLIElement {
    const code = this.#tree.codes[id];
    const below = this.#childrenOf(id);
    const row = element('div', { class: 'row' });
    const item = element('li', { class: code === undefined ? 'group' : `node is-${code.status}` }, row);
    row.append(below.length === 0 ? element('span', { class: 'toggle' }) : this.#toToggle(item, id));
    row.append(element('div', { class: 'label' }, ...this.#toLabel(id)));
    if (code !== undefined) item.append(...codeDetails(code));
    if (this.#opened.has(id) && below.length > 0) item.append(this.#toList(below));
    return item;
  }

  #toToggle(item: HTMLLIElement, id: number): HTMLButtonElement {
    const name = this.#tree.codes[id]?.code ?? this.#tree.categories[id - this.#tree.codes.length] ?? '';
    const button = element(
      'button',
      { type: 'button', class: 'toggle', 'aria-expanded': String(this.#opened.has(id)) },
      hiddenText(`${name}: ${countOf(this.#childrenOf(id).length, 'code')} below`),
    );
    button.addEventListener('click', () => {
      const isOpen = !this.#opened.has(id);
      if (isOpen) {
        this.#opened.add(id);
        item.append(this.#toList(this.#childrenOf(id)));
      } else {
        this.#opened.delete(id);
        item.querySelector(':scope > ul')?.remove();
      }
      button.setAttribute('aria-expanded', String(isOpen));
    });
    return button;
  }

  #toLabel(id: number): readonly HTMLElement[] {
    const { codes, categories } = this.#tree;
    const { matches, changed } = this.#filtered;
    const code = codes[id];
    const changes = (changed[id] ?? 0) - (code !== undefined && isOfInterest(code.status) ? 1 : 0);
    const mark = changes > 0 ? [countOf(changes, 'change')] : [];
    if (code !== undefined)
      return codeRow(code, { category: this.#categoryAbove(id), marks: mark.map((text) => `${text} below`) });
    return [
      element('h3', { translate: 'no' }, categories[id - codes.length] ?? ''),
      element('span', { class: 'aside' }, [countOf(matches[id] ?? 0, 'code'), ...mark].join(' · ')),
    ];
  }

  #categoryAbove(id: number): string {
    let at = id;
    while (at >= 0 && at < this.#tree.codes.length) at = this.#tree.parents[at] ?? -1;
    return this.#tree.categories[at - this.#tree.codes.length] ?? '';
  }
}

function focusRow(row: HTMLLIElement | undefined): void {
  if (row === undefined) return;
  row.tabIndex = -1;
  row.focus();
}
