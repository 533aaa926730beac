import type { DesiredMatrix } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';
import { CodeIndex } from './code-index.ts';
import { collectCodes } from './collect-codes.ts';
import type { ReadFile } from './read-matrix-files.ts';
import { applyRules } from './rules/apply-rules.ts';
import { sortFindings } from './sort-findings.ts';
import { toDesiredMatrix } from './to-desired-matrix.ts';

export interface ParsedMatrix {
  /** Only to be planned when no finding is an error. Codes by file and position. */
  readonly matrix: DesiredMatrix;
  /** Of all files, sorted by file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** File → text as decoded, without its byte order mark: what lines and columns count in. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What files say together, and what is wrong with it. Fixes are as the rules offer them, none of them tried. Pure. */
export function checkMatrix(reads: readonly ReadFile[]): ParsedMatrix {
  const all = reads.flatMap(({ result }) => result.documents);
  const documents = all.filter((document) => !document.broken);
  const entries = documents.flatMap(collectCodes);
  const others = all.filter((document) => document.broken).flatMap(collectCodes);
  const findings = [
    ...reads.flatMap(({ result }) => result.findings),
    ...applyRules({ documents, entries, index: new CodeIndex([...entries, ...others]) }),
  ];
  return {
    matrix: toDesiredMatrix(documents, entries),
    findings: sortFindings(findings),
    texts: new Map(reads.flatMap(({ file, text }) => (text === null ? [] : [[file.file, text]]))),
  };
}
