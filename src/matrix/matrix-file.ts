/** One matched file: path relative to the workspace with `/`, and its content. */
export interface MatrixFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}
