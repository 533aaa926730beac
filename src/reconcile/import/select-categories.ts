import type { DesiredCode } from '../../model/call-code.ts';
import { linkParents } from './link-parents.ts';

/** The codes of these categories; their parents in others are named as the tenant's own. */
export function selectCategories(
  codes: readonly DesiredCode[],
  categories: ReadonlySet<string>,
): readonly DesiredCode[] {
  return linkParents(codes.filter(({ category }) => categories.has(category)));
}
