import type { ReportCode } from '../report-data.ts';

/** The codes, and after them one node for each category, which is not a code itself. */
export interface Tree {
  readonly codes: readonly ReportCode[];
  /** Name of each category; the node of `categories[i]` has the id `codes.length + i`. */
  readonly categories: readonly string[];
  /** Ids below each node, in order. */
  readonly children: readonly (readonly number[])[];
  /** Id above each node; -1 for a category. */
  readonly parents: readonly number[];
}

/** Hangs every root code below the node of its category. Linear. */
export function buildTree(codes: readonly ReportCode[]): Tree {
  const idOf = new Map<string, number>();
  const categories: string[] = [];
  const children: number[][] = codes.map(() => []);
  const parents: number[] = [];
  codes.forEach(({ parent, category }, index) => {
    let above = parent ?? idOf.get(category);
    if (above === undefined) {
      above = codes.length + categories.length;
      idOf.set(category, above);
      categories.push(category);
      children[above] = [];
    }
    children[above]?.push(index);
    parents[index] = above;
  });
  return { codes, categories, children, parents: [...parents, ...categories.map(() => -1)] };
}
