import type { CodeValues } from '../model/call-code.ts';
import type { Change, ExecutableChange } from '../model/plan.ts';

type Scalar = string | number | boolean | null;

/** The smallest piece of a plan that a review covers. `field` is `*` for a create, whose content is the whole `after`. */
export interface Slot {
  readonly path: string;
  readonly field: string;
  readonly action: ExecutableChange['action'];
  readonly from: Scalar;
  readonly to: Scalar | CodeValues;
  /** The slot that covers this one as well: a create that died before it marked its record is reviewed already. */
  readonly completes?: Slot;
}

const WHOLE_CODE = '*';

/**
 * The slots of a plan, in its order. A create is one, an update one for each changed field, a deactivation `isActive` and, when
 * files change more of the code at the same time, one for each of those fields: nothing is written that no slot shows. Those are
 * slots of an update, so that they are the same whether another pull request retires the code besides or not.
 * A conflict writes nothing and has none.
 */
export function toSlots(changes: readonly Change[]): readonly Slot[] {
  return changes.flatMap((change): readonly Slot[] => {
    const { action, path, fields } = change;
    if (action === 'conflict') return [];
    if (action === 'create') return [{ path, field: WHOLE_CODE, action, from: null, to: change.after }];
    const created = { path, field: WHOLE_CODE, action: 'create', from: null, to: change.after } as const;
    const completes = change.completesCreate === true ? { completes: created } : {};
    return fields.map(({ field, from, to }) => ({
      path,
      field,
      action: field === 'isActive' ? action : 'update',
      from,
      to,
      ...completes,
    }));
  });
}
