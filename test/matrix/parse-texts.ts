import type { ParsedMatrix } from '../../src/matrix/check-matrix.ts';
import { parseMatrixFiles } from '../../src/matrix/parse-matrix-files.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Parses files given as texts. */
export async function parseTexts(texts: Readonly<Record<string, string>>): Promise<ParsedMatrix> {
  const files = Object.entries(texts).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  return parseMatrixFiles(files);
}

/** `rule line:column-endColumn`, with the end line when it differs, and the file when there are several. */
export function toMark(finding: Finding): string {
  const end = finding.endLine === finding.line ? '' : `${finding.endLine}:`;
  return `${finding.rule} ${finding.line}:${finding.column}-${end}${finding.endColumn}`;
}

/** Marks of the findings of one file. */
export async function marksOf(text: string, file = 'a.yml'): Promise<string[]> {
  return (await parseTexts({ [file]: text })).findings.map(toMark);
}

/** Codes below `category: A`, each line an entry in YAML flow style. */
export function yamlOf(...codes: string[]): string {
  return ['category: A', 'codes:', ...codes.map((code) => `  - ${code}`), ''].join('\n');
}
