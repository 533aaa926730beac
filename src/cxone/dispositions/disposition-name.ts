import { type DesiredCode, PATH_SEPARATOR } from '../../model/call-code.ts';

/** What a name can be rendered from. */
export type NameParts = Pick<DesiredCode, 'name' | 'path' | 'code' | 'category'>;

const PLACEHOLDER = /\{(name|path|code|category)\}/g;
const NAME = '{name}';

/** The name of a disposition by the template of the input `disposition-name`. */
export function renderDispositionName(template: string, parts: NameParts): string {
  const { name, path, code, category } = parts;
  const values: Readonly<Record<string, string>> = { name, path, code, category };
  return template.replace(PLACEHOLDER, (_, placeholder: string) => values[placeholder] ?? '');
}

/**
 * The name of a code, taken out of that of its disposition. Null when the template does not hold it: then the tenant does not
 * know it. A text that does not follow the template is a name as a whole.
 */
export function parseCodeName(
  template: string,
  {
    dispositionName,
    path,
    category,
  }: Omit<NameParts, 'name' | 'code'> & { readonly dispositionName: string },
): string | null {
  const pieces = template.split(NAME);
  const [before, after] = pieces;
  if (after === undefined || before === undefined) return null;
  if (pieces.length > 2) return dispositionName;
  const parts = { name: '', path, category, code: path.slice(path.lastIndexOf(PATH_SEPARATOR) + 1) };
  const start = renderDispositionName(before, parts);
  const end = renderDispositionName(after, parts);
  const isRendered =
    dispositionName.length > start.length + end.length &&
    dispositionName.startsWith(start) &&
    dispositionName.endsWith(end);
  return isRendered
    ? dispositionName.slice(start.length, dispositionName.length - end.length)
    : dispositionName;
}
