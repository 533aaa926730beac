import type { Finding } from '../../model/finding.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { readText } from '../matrix-readers.ts';
import type { ReadFile } from '../read-matrix-files.ts';
import { SourceText } from '../source-text.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { isSameMeaning } from './is-same-meaning.ts';
import { selectSafeEdits } from './select-safe-edits.ts';
import { toEdits } from './to-edits.ts';

export interface FixedOnce {
  readonly read: ReadFile;
  /** Those whose fix was applied; none when the file stays as it is. */
  readonly mended: readonly Finding[];
  /** Those whose fix was not, since it would change more than the finding. */
  readonly withheld: readonly Finding[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One round over one file: all fixes of its findings that do not overlap and leave the meaning of the text alone. Bytes outside
 * the fixes stay, the byte order mark and line ends among them.
 */
export async function fixFile(read: ReadFile, findings: readonly Finding[]): Promise<FixedOnce> {
  const { file, readable, result } = read;
  const edits = readable === null ? [] : toEdits(findings, readable.source);
  if (readable === null || edits.length === 0) return { read, mended: [], withheld: [] };
  const { source, format } = readable;
  let tried = read;
  // The text that was read last is the one of all edits that are safe together: it need not be read again.
  const isSafe = async (part: readonly Edit[]): Promise<boolean> => {
    const edited = new SourceText(source.file, applyEdits(source.text, part));
    const after = await readText(edited, format);
    const bytes = toBytes(edited.text, file.bytes);
    tried = {
      file: { file: file.file, bytes },
      text: edited.text,
      readable: { source: edited, format },
      result: after,
    };
    // Quotes make a text longer; one that is over the limit would not be read again.
    return bytes.length <= MAX_FILE_BYTES && isSameMeaning(result, after);
  };
  const safe = new Set(await selectSafeEdits(edits, isSafe));
  return {
    read: safe.size === 0 ? read : tried,
    mended: edits.flatMap((edit) => (safe.has(edit) ? edit.findings : [])),
    withheld: edits.flatMap((edit) => (safe.has(edit) ? [] : edit.findings)),
  };
}

function toBytes(text: string, [first, second, third]: Uint8Array): Uint8Array {
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(isMarked ? BYTE_ORDER_MARK + text : text, 'utf8');
}
