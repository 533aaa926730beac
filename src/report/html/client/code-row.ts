import type { ReportCode, ReportField, ReportUses, ReportWrite } from '../report-data.ts';
import { element, hiddenText } from './element.ts';
import { formatDuration } from './format-figures.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from './status-words.ts';

/** What a row says of one code; the toggle and what is below belong to the tree. */
export function codeRow(
  code: ReportCode,
  { category, marks }: { readonly category: string; readonly marks: readonly string[] },
): readonly HTMLElement[] {
  const parts: HTMLElement[] = [
    element('code', { class: 'code', translate: 'no' }, code.code),
    element('span', { class: 'name' }, code.name ?? 'not in the files'),
  ];
  if (code.type !== null) parts.push(element('span', { class: 'type' }, code.type));
  if (!code.isActive && code.status !== 'deactivate')
    parts.push(element('span', { class: 'chip quiet' }, 'inactive'));
  if (code.category !== category) parts.push(element('span', { class: 'chip quiet' }, code.category));
  if (code.status !== 'context' && code.status !== 'unchanged')
    parts.push(toChip(code.status, STATUS_WORDS[code.status]));
  if (code.write !== null) parts.push(toChip(code.write.status, OUTCOME_WORDS[code.write.status]));
  const notes = marks.map((mark) => element('span', { class: 'type' }, mark));
  return [...parts, ...notes, toAside(code)];
}

/** Old and new values, the reason of a conflict, the error of a write. */
export function codeDetails(code: ReportCode): readonly HTMLElement[] {
  const details: HTMLElement[] = [];
  if (code.fields.length > 0) {
    const isNew = code.status === 'create';
    details.push(
      element('dl', { class: 'fields' }, ...code.fields.map((field) => toFieldLine(field, isNew))),
    );
  }
  if (code.uses !== null) details.push(...usesOf(code.uses));
  if (code.reason !== null) details.push(element('p', { class: 'reason' }, code.reason));
  if (code.write !== null && code.write.errorCode !== null) details.push(writeError(code.write));
  return details;
}

/** Who uses what is retired. */
function usesOf({ words, skills, campaigns }: ReportUses): readonly HTMLElement[] {
  const lists = [
    ['skills', skills],
    ['campaigns', campaigns],
  ] as const;
  const lines = lists
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) =>
      element(
        'div',
        {},
        element('dt', {}, title),
        element('dd', { translate: 'no' }, ...names.map((name) => element('span', { class: 'user' }, name))),
      ),
    );
  const head = element('p', { class: 'uses' }, 'In use by ', element('strong', {}, words));
  return lines.length === 0 ? [head] : [head, element('dl', { class: 'fields uses' }, ...lines)];
}

export function writeError({ errorCode, errorMessage, httpStatus, requestId }: ReportWrite): HTMLElement {
  const facts = [
    ...(httpStatus === null ? [] : [`HTTP ${httpStatus}`]),
    ...(requestId === null ? [] : [`request ${requestId}`]),
  ];
  return element(
    'p',
    { class: 'error' },
    element('code', {}, errorCode ?? ''),
    ` ${errorMessage ?? ''}`,
    ...(facts.length === 0 ? [] : [element('span', { class: 'facts' }, ` ${facts.join(' · ')}`)]),
  );
}

export function toChip(
  kind: string,
  { sign, chip }: { readonly sign: string; readonly chip: string },
): HTMLElement {
  const mark = sign === '' ? [] : [element('span', { 'aria-hidden': 'true' }, `${sign} `)];
  return element('span', { class: `chip ${kind}` }, ...mark, chip);
}

function toFieldLine({ field, from, to }: ReportField, isNew: boolean): HTMLElement {
  const after = toValue('ins', to);
  const values = isNew
    ? [after]
    : [
        hiddenText('from '),
        toValue('del', from),
        element('span', { 'aria-hidden': 'true' }, ' → '),
        hiddenText(' to '),
        after,
      ];
  return element('div', {}, element('dt', {}, field), element('dd', {}, ...values));
}

function toValue(tag: 'ins' | 'del', value: string | null): HTMLElement {
  if (value === null) return element(tag, { class: 'none' }, 'none');
  if (value === '') return element(tag, { class: 'none' }, 'empty');
  return element(tag, {}, value);
}

function toAside({ write, source }: ReportCode): HTMLElement {
  const facts = [
    ...(write?.latencyMs === null || write === null ? [] : [formatDuration(write.latencyMs)]),
    ...(write !== null && write.attempts > 1 ? [`sent ${write.attempts} times`] : []),
    ...(source === null ? [] : [source]),
  ];
  return element('span', { class: 'aside' }, facts.join(' · '));
}
