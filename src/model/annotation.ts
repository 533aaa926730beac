/** One note at a place of a file, as GitHub shows it beside the lines; lines and columns count from 1, `endColumn` is exclusive. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}
