import type { ActualCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { recordAt } from './index-snapshot.ts';
import type { MatchState } from './match-state.ts';

/**
 * The record that a path of the tenant means, also after a part of the plan has been applied: where the path itself is gone,
 * each step follows the code that says by `was` that it stood there. So a run that died half-way is taken up again
 * instead of creating what it had only moved along with its parent.
 */
export function findFormerRecord(path: string, state: MatchState): ActualCode | null {
  const today = state.snapshot.byPath.get(path);
  if (today !== undefined) return today;
  const heir = state.formerlyAt(path);
  const moved = heir === null ? undefined : state.recordOf.get(heir);
  if (moved !== undefined) return moved;
  const cut = path.lastIndexOf(PATH_SEPARATOR);
  if (cut < 0) return null;
  const parent = findFormerRecord(path.slice(0, cut), state);
  if (parent === null) return null;
  return recordAt(state.snapshot, { parentId: parent.id, code: path.slice(cut + 1) });
}
