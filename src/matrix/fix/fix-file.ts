import type { Finding } from '../../model/finding.ts';
import { decodeText } from '../decode-text.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { MatrixFile } from '../matrix-file.ts';
import { formatOf, readText } from '../matrix-readers.ts';
import { SourceText } from '../source-text.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { isSameMeaning } from './is-same-meaning.ts';
import { selectSafeEdits } from './select-safe-edits.ts';
import { toEdits } from './to-edits.ts';

export interface FixedOnce {
  readonly file: MatrixFile;
  /** Those whose fix was applied; none when the file stays as it is. */
  readonly mended: readonly Finding[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One round over one file: all fixes of its findings that do not overlap and leave the meaning of the text alone. Bytes outside
 * the fixes stay, the byte order mark and line ends among them.
 */
export async function fixFile(file: MatrixFile, findings: readonly Finding[]): Promise<FixedOnce> {
  const unchanged: FixedOnce = { file, mended: [] };
  const format = formatOf(file.file);
  if (format === null || !findings.some(({ fix }) => fix !== undefined)) return unchanged;
  const decoded = decodeText(file);
  if (decoded.kind === 'unreadable') return unchanged;
  const { source } = decoded;
  const edits = toEdits(findings, source);
  if (edits.length === 0) return unchanged;
  const before = await readText(source, format);
  const isSafe = async (part: readonly Edit[]): Promise<boolean> => {
    const edited = new SourceText(source.file, applyEdits(source.text, part));
    return isSameMeaning(before, await readText(edited, format));
  };
  const safe = await selectSafeEdits(edits, isSafe);
  const bytes = toBytes(applyEdits(source.text, safe), file.bytes);
  // Quotes make a text longer; one that is over the limit would not be read again.
  if (bytes.length > MAX_FILE_BYTES) return unchanged;
  return { file: { file: file.file, bytes }, mended: safe.flatMap((edit) => edit.findings) };
}

function toBytes(text: string, [first, second, third]: Uint8Array): Uint8Array {
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(isMarked ? BYTE_ORDER_MARK + text : text, 'utf8');
}
