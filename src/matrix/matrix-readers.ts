import { extname } from 'node:path';
import { assertNever } from '../util/assert-never.ts';
import type { MatrixFormat, ReadResult } from './source-node.ts';
import type { SourceText } from './source-text.ts';

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

/** The reader of a format; its parser is loaded when a file of that format is there. */
export async function readerFor(format: MatrixFormat): Promise<(source: SourceText) => ReadResult> {
  switch (format) {
    case 'yaml':
      return (await import('./yaml/read-yaml.ts')).readYaml;
    case 'json':
      return (await import('./json/read-json.ts')).readJson;
    case 'csv':
      return (await import('./csv/read-csv.ts')).readCsv;
    default:
      return assertNever(format);
  }
}
