import { toChip } from './code-row.ts';
import { element } from './element.ts';
import { formatDuration, formatNumber } from './format-figures.ts';
import type { TimedWrite } from './list-writes.ts';
import { OUTCOME_WORDS } from './status-words.ts';
import { renderBar } from './timeline.ts';

/** Few at first: the tree is below. */
const FIRST_LINES = 10;
const LINES_AT_ONCE = 100;

interface Column {
  readonly title: string;
  /** What it is sorted by; null: not at all. */
  readonly key: ((one: TimedWrite) => number) | null;
  readonly isNumber: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: 'Start', key: ({ startMs }) => startMs, isNumber: true },
  { title: 'Code', key: null, isNumber: false },
  { title: 'Outcome', key: null, isNumber: false },
  { title: 'HTTP', key: ({ write }) => write.httpStatus ?? 0, isNumber: true },
  { title: 'Sent', key: ({ write }) => write.attempts, isNumber: true },
  { title: 'Took', key: ({ durationMs }) => durationMs, isNumber: true },
  { title: 'When', key: null, isNumber: false },
];

export interface WriteTableOptions {
  readonly totalMs: number;
  /** Leads to the code in the tree. */
  readonly onPick: (path: string) => void;
}

/** Every write as a line, part by part, sorted as the reader likes. */
export class WriteTable {
  readonly element: HTMLElement;
  readonly #writes: readonly TimedWrite[];
  readonly #options: WriteTableOptions;
  readonly #body = element('tbody', {});
  readonly #more = element('button', { type: 'button', class: 'fold' });
  readonly #heads: readonly HTMLTableCellElement[];
  #sorted: readonly TimedWrite[];
  #shown = 0;

  constructor(writes: readonly TimedWrite[], options: WriteTableOptions) {
    this.#writes = writes;
    this.#options = options;
    this.#sorted = writes;
    this.#heads = COLUMNS.map((column) => this.#toHead(column));
    this.#more.addEventListener('click', () => this.#showMore());
    const table = element(
      'table',
      {},
      element('caption', { class: 'sr' }, 'Writes'),
      element('thead', {}, element('tr', {}, ...this.#heads)),
      this.#body,
    );
    this.element = element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': 'Writes', tabindex: '0' },
      table,
      this.#more,
    );
    this.#showMore();
  }

  #toHead({ title, key, isNumber }: Column): HTMLTableCellElement {
    const head = element('th', { scope: 'col', class: isNumber ? 'number' : 'text' });
    if (key === null) {
      head.append(title);
      return head;
    }
    const button = element('button', { type: 'button' }, title);
    button.addEventListener('click', () => this.#sortBy(head, key));
    head.append(button);
    return head;
  }

  /** The largest first; a second time the smallest. */
  #sortBy(head: HTMLTableCellElement, key: (one: TimedWrite) => number): void {
    const isDescending = head.getAttribute('aria-sort') !== 'descending';
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    const direction = isDescending ? -1 : 1;
    this.#sorted = this.#writes.toSorted((left, right) => direction * (key(left) - key(right)));
    this.#shown = 0;
    this.#body.replaceChildren();
    this.#showMore();
  }

  #showMore(): void {
    const count = this.#shown === 0 ? FIRST_LINES : LINES_AT_ONCE;
    const next = this.#sorted.slice(this.#shown, this.#shown + count);
    this.#body.append(...next.map((one) => this.#toLine(one)));
    this.#shown += next.length;
    const left = this.#sorted.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(LINES_AT_ONCE, left)} of ${formatNumber(left)} more`;
  }

  #toLine(one: TimedWrite): HTMLTableRowElement {
    const { code, write, startMs, durationMs } = one;
    const pick = element('button', { type: 'button', class: 'link', translate: 'no' }, code.path);
    pick.addEventListener('click', () => this.#options.onPick(code.path));
    const sent = write.attempts > 1 ? `${write.attempts} times` : String(write.attempts);
    return element(
      'tr',
      {},
      element('td', { class: 'number' }, formatDuration(startMs)),
      element('td', {}, pick),
      element('td', {}, toChip(write.status, OUTCOME_WORDS[write.status])),
      element('td', { class: 'number' }, write.httpStatus === null ? '–' : String(write.httpStatus)),
      element('td', { class: write.attempts > 1 ? 'number again' : 'number' }, sent),
      element('td', { class: 'number' }, formatDuration(durationMs)),
      element('td', { class: 'when' }, renderBar(one, this.#options.totalMs)),
    );
  }
}
