import type { ReportData, ReportFact, ReportFinding } from '../report-data.ts';
import { element, findById } from './element.ts';
import { showInParts } from './show-in-parts.ts';

/** Everything above and below the tree that is a plain list. */
export function showPanels({ facts, notes, reasons, findings }: ReportData): void {
  findById('notes', HTMLElement).append(...notes.map((note) => element('p', { class: 'note' }, note)));
  fillPanel('reasons', reasons, (reason) => element('li', {}, reason));
  fillPanel('findings', findings, toFinding);
  findById('facts', HTMLElement).append(element('dl', { class: 'facts' }, ...facts.map(toFact)));
}

function fillPanel<Item>(id: string, items: readonly Item[], toItem: (item: Item) => HTMLLIElement): void {
  if (items.length === 0) return;
  const panel = findById(id, HTMLElement);
  const list = element('ul', { role: 'list', class: 'panel' });
  showInParts(list, items, toItem);
  panel.append(list);
  panel.hidden = false;
}

function toFinding({ severity, rule, message, place }: ReportFinding): HTMLLIElement {
  return element(
    'li',
    { class: severity },
    element('span', { class: `chip ${severity}` }, severity),
    ' ',
    element('span', {}, message),
    element('span', { class: 'place' }, `${place} · ${rule}`),
  );
}

function toFact({ label, value, href }: ReportFact): HTMLElement {
  const shown =
    href === null ? element('code', {}, value) : element('a', { href, rel: 'noopener noreferrer' }, value);
  return element('div', {}, element('dt', {}, label), element('dd', {}, shown));
}
