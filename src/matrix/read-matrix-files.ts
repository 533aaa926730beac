import { byCodePoint } from '../util/by-code-point.ts';
import { decodeText } from './decode-text.ts';
import type { MatrixFile } from './matrix-file.ts';
import { formatOf, readText } from './matrix-readers.ts';
import { syntaxFinding } from './rules/syntax.ts';
import type { MatrixFormat, ReadResult } from './source-node.ts';
import { SourceText } from './source-text.ts';

/** A file, and what its text says. */
export interface ReadFile {
  readonly file: MatrixFile;
  /** As decoded, without its byte order mark; null for a file that is no matrix by its name. */
  readonly text: string | null;
  /** Null where the bytes are no text that can be read: then nothing in it can be mended. */
  readonly readable: { readonly source: SourceText; readonly format: MatrixFormat } | null;
  readonly result: ReadResult;
}

/** By name. Never rejects because of what a file holds. */
export async function readMatrixFiles(files: readonly MatrixFile[]): Promise<readonly ReadFile[]> {
  const reads: ReadFile[] = [];
  for (const file of files.toSorted((left, right) => byCodePoint(left.file, right.file)))
    reads.push(await readMatrixFile(file));
  return reads;
}

async function readMatrixFile(file: MatrixFile): Promise<ReadFile> {
  const format = formatOf(file.file);
  if (format === null) {
    const place = new SourceText(file.file, '').placeAt(0, 0);
    const message =
      'The file is no matrix by its name. Name it .yml, .yaml, .json or .csv, or narrow the glob.';
    return unreadable(file, { text: null, finding: syntaxFinding(place, message) });
  }
  const decoded = decodeText(file);
  if (decoded.kind === 'unreadable') return unreadable(file, decoded);
  const { source } = decoded;
  return { file, text: source.text, readable: { source, format }, result: await readText(source, format) };
}

function unreadable(
  file: MatrixFile,
  { text, finding }: { readonly text: string | null; readonly finding: ReturnType<typeof syntaxFinding> },
): ReadFile {
  return { file, text, readable: null, result: { documents: [], findings: [finding] } };
}
