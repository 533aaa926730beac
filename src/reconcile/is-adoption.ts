import type { ActualCode } from '../model/call-code.ts';
import type { DraftChange } from './draft-change.ts';

/** The native term by which a record of a flat list says which code it is. */
export const MARK = 'tag';

type Shown = Pick<DraftChange, 'action' | 'fields'>;

/** Whether a change does nothing but mark a record, equal in all else and so far unmarked, as the code that it is. */
export function isAdoption<T extends Shown>(change: T): change is T & { readonly action: 'update' } {
  const { action, fields } = change;
  return action === 'update' && fields.length === 1 && marksUnmarked(fields);
}

/**
 * Whether a change is what the create of an inactive code still lacked that died half-way: the mark and the state, since a record
 * is created active. Of a record that has notes somebody else has a say. One of an active code lacks the mark alone, and is
 * adopted.
 */
export function completesCreate({ action, fields }: Shown, record: Pick<ActualCode, 'namesake'>): boolean {
  const isKnown = fields.every(({ field }) => field === MARK || field === 'isActive');
  return record.namesake === 'as-created' && action === 'deactivate' && isKnown && marksUnmarked(fields);
}

function marksUnmarked(fields: Shown['fields']): boolean {
  return fields.some(({ field, from }) => field === MARK && from === null);
}
