import type { DraftChange } from './draft-change.ts';

/** The native term by which a record of a flat list says which code it is. */
export const MARK = 'tag';

/** Whether a change does nothing but mark a record, equal in all else and so far unmarked, as the code that it is. */
export function isAdoption({ action, fields }: Pick<DraftChange, 'action' | 'fields'>): boolean {
  const [only] = fields;
  return action === 'update' && fields.length === 1 && only?.field === MARK && only.from === null;
}
