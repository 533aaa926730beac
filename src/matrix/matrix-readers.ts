import { extname } from 'node:path';
import { assertNever } from '../util/assert-never.ts';
import type { MatrixFormat, ReadResult } from './source-node.ts';
import type { SourceText } from './source-text.ts';
import { readPlainYaml } from './yaml/read-plain-yaml.ts';

const FORMATS: Readonly<Record<string, MatrixFormat>> = {
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.json': 'json',
  '.csv': 'csv',
};

/** Format by the end of the name, in any case; null for a file that is no matrix. */
export function formatOf(file: string): MatrixFormat | null {
  return FORMATS[extname(file).toLowerCase()] ?? null;
}

/** Reads a text; the parser of its format is loaded when a text needs it. */
export async function readText(source: SourceText, format: MatrixFormat): Promise<ReadResult> {
  switch (format) {
    case 'yaml':
      return readPlainYaml(source) ?? (await import('./yaml/read-yaml.ts')).readYaml(source);
    case 'json':
      return (await import('./json/read-json.ts')).readJson(source);
    case 'csv':
      return (await import('./csv/read-csv.ts')).readCsv(source);
    default:
      return assertNever(format);
  }
}
