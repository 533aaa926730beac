import type { DesiredMatrix } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { CodeIndex } from './code-index.ts';
import { collectCodes } from './collect-codes.ts';
import { decodeText } from './decode-text.ts';
import type { MatrixFile } from './matrix-file.ts';
import { formatOf, readText } from './matrix-readers.ts';
import { applyRules } from './rules/apply-rules.ts';
import { syntaxFinding } from './rules/syntax.ts';
import { sortFindings } from './sort-findings.ts';
import type { ReadResult } from './source-node.ts';
import { SourceText } from './source-text.ts';
import { toDesiredMatrix } from './to-desired-matrix.ts';

export interface ParsedMatrix {
  /** Only to be planned when no finding is an error. Codes by file and position. */
  readonly matrix: DesiredMatrix;
  /** Of all files, sorted by file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** File → text as decoded, without its byte order mark: what lines and columns count in. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Pure apart from loading the reader of a format when it is first needed. The result does not depend on the order of files.
 * Never rejects because of what a file holds.
 */
export async function parseMatrixFiles(files: readonly MatrixFile[]): Promise<ParsedMatrix> {
  const texts = new Map<string, string>();
  const results: ReadResult[] = [];
  for (const file of files.toSorted((left, right) => byCodePoint(left.file, right.file)))
    results.push(await readFile(file, texts));
  const all = results.flatMap((result) => result.documents);
  const documents = all.filter((document) => !document.broken);
  const entries = documents.flatMap(collectCodes);
  const others = all.filter((document) => document.broken).flatMap(collectCodes);
  const findings = [
    ...results.flatMap((result) => result.findings),
    ...applyRules({ documents, entries, index: new CodeIndex([...entries, ...others]) }),
  ];
  return { matrix: toDesiredMatrix(documents, entries), findings: sortFindings(findings), texts };
}

async function readFile(file: MatrixFile, texts: Map<string, string>): Promise<ReadResult> {
  const format = formatOf(file.file);
  if (format === null) {
    const place = new SourceText(file.file, '').placeAt(0, 0);
    const message =
      'The file is no matrix by its name. Name it .yml, .yaml, .json or .csv, or narrow the glob.';
    return { documents: [], findings: [syntaxFinding(place, message)] };
  }
  const decoded = decodeText(file);
  texts.set(file.file, decoded.kind === 'text' ? decoded.source.text : decoded.text);
  if (decoded.kind === 'unreadable') return { documents: [], findings: [decoded.finding] };
  return readText(decoded.source, format);
}
