import type { Finding } from '../model/finding.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { MatrixFile } from './matrix-file.ts';
import { syntaxFinding } from './rules/syntax.ts';
import { SourceText } from './source-text.ts';

export type Decoded =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'unreadable'; readonly text: string; readonly finding: Finding };

/** UTF-8 bytes to text without a byte order mark, or a finding at the first byte that is no UTF-8. */
export function decodeText(file: MatrixFile): Decoded {
  const { bytes } = file;
  if (bytes.length > MAX_FILE_BYTES)
    return unreadable(new SourceText(file.file, ''), 0, tooLarge(bytes.length));
  if (isUtf16(bytes)) return unreadable(new SourceText(file.file, ''), 0, UTF_16);
  // Like TextDecoder that keeps the byte order mark, but without loading it.
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const source = new SourceText(file.file, text);
  const bad = firstBadOffset(decoded, bytes);
  if (bad !== null) return unreadable(source, bad - (decoded.length - text.length), NOT_UTF_8);
  const nul = text.indexOf('\0');
  if (nul !== -1) return unreadable(source, nul, NUL);
  return { kind: 'text', source };
}

/** Message for a file of `size` bytes that is over the limit. */
export function tooLarge(size: number): string {
  return `The file has ${size} bytes, more than the limit of ${MAX_FILE_BYTES} (5 MiB). Split it into several files.`;
}

const UTF_16 = 'The file is encoded as UTF-16, not as UTF-8. Save it as UTF-8.';
const NOT_UTF_8 = 'The file is not UTF-8: the bytes here are no character. Save it as UTF-8.';
const NUL =
  'The file holds a NUL character, which no text has. Remove it, or check that this is a text file.';

function unreadable(source: SourceText, offset: number, message: string): Decoded {
  return {
    kind: 'unreadable',
    text: source.text,
    finding: syntaxFinding(source.placeOfCharacter(offset), message),
  };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (bytes.length < 4) return false;
  const highZero = first === 0 && second !== 0 && third === 0 && fourth !== 0;
  const lowZero = first !== 0 && second === 0 && third !== 0 && fourth === 0;
  return highZero || lowZero;
}

/** Offset in `decoded` of the first replacement character that the bytes do not spell out, or null. */
function firstBadOffset(decoded: string, bytes: Uint8Array): number | null {
  if (!decoded.includes('\uFFFD')) return null;
  const again = Buffer.from(decoded, 'utf8');
  const mismatch = again.findIndex((byte, index) => byte !== bytes[index]);
  if (mismatch === -1) return again.length === bytes.length ? null : decoded.length;
  let byteOffset = 0;
  let offset = 0;
  for (const character of decoded) {
    byteOffset += utf8Length(character);
    if (byteOffset > mismatch) return offset;
    offset += character.length;
  }
  return offset;
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
