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
 * Whether a change is what the create of an inactive code still lacked that died half-way, by the looks of it: the mark and the
 * state, since a record is created active. One of an active code lacks the mark alone, and is adopted.
 */
export function isCompletion({ action, fields }: Shown): boolean {
  const isKnown = fields.every(({ field }) => field === MARK || field === 'isActive');
  return action === 'deactivate' && isKnown && marksUnmarked(fields);
}

/** Whether a change completes a create of ours: of a record that has notes, or another state, somebody else has a say. */
export function completesCreate(change: Shown, record: Pick<ActualCode, 'namesake'>): boolean {
  return record.namesake === 'as-created' && isCompletion(change);
}

function marksUnmarked(fields: Shown['fields']): boolean {
  return fields.some(({ field, from }) => field === MARK && from === null);
}
