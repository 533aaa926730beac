import { IMPORT_FORMATS, type ImportRequest } from './cli-invocation.ts';
import { takeText } from './take-text.ts';

const DEFAULT_FOLDER = 'callcodes';

/** What `import` was asked for; without options, what it does as an action. @throws InputError for an empty value. */
export function toImportRequest(values: ReadonlyMap<string, string>): ImportRequest {
  const format = values.get('format');
  const categories = (takeText(values, 'category') ?? '').split('\n').map((category) => category.trim());
  return {
    out: takeText(values, 'out') ?? DEFAULT_FOLDER,
    format: IMPORT_FORMATS.find((known) => known === format) ?? 'yaml',
    categories: [...new Set(categories.filter((category) => category !== ''))],
    force: values.has('force'),
  };
}
