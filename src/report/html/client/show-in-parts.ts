import { element } from './element.ts';
import { formatNumber } from './format-figures.ts';

const ITEMS_AT_ONCE = 20;

/** Fills a list twenty items at a time; the rest waits behind a button. */
export function showInParts<Item>(
  list: HTMLUListElement,
  items: readonly Item[],
  toItem: (item: Item) => HTMLLIElement,
): void {
  const shown = items.slice(0, ITEMS_AT_ONCE).map(toItem);
  const rest = items.slice(ITEMS_AT_ONCE);
  list.append(...shown);
  if (rest.length === 0) return;
  const label = `Show ${Math.min(ITEMS_AT_ONCE, rest.length)} of ${formatNumber(rest.length)} more`;
  const button = element('button', { type: 'button', class: 'fold' }, label);
  const last = element('li', { class: 'rest' }, button);
  button.addEventListener('click', () => {
    last.remove();
    const before = list.lastElementChild;
    showInParts(list, rest, toItem);
    const next = before?.nextElementSibling;
    if (next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus();
    }
  });
  list.append(last);
}
