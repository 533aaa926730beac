import type { DesiredCode } from '../model/call-code.ts';
import type { ListedCode } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import type { TreeLayout } from './lay-out-tree.ts';

/** Every code of the files at its place after the plan, by path; codes of one path stay in their order. */
export function toListedCodes(
  codes: readonly DesiredCode[],
  { layout, sound }: { readonly layout: TreeLayout; readonly sound: readonly DesiredCode[] },
): readonly ListedCode[] {
  const compared = new Set(sound);
  return codes
    .map((code) => {
      const { name, type, category, active, place } = code;
      return {
        path: layout.positionOf(code).path,
        name,
        type,
        category,
        isActive: active,
        source: { file: place.file, line: place.line, column: place.column },
        isCompared: compared.has(code),
      };
    })
    .sort((left, right) => byCodePoint(left.path, right.path));
}
