/** One text of a rendered matrix. */
export interface RenderedMatrix {
  /** Categories that the text declares, sorted. */
  readonly categories: readonly string[];
  readonly text: string;
}
