import { basename } from 'node:path';
import { literalOf, parseStatements, placeOf, type SourceFile } from './source-file.ts';

const FORBIDDEN = ['utils.ts', 'types.ts', 'helpers.ts', 'common.ts', 'index.ts'];

/** Files are called after their one main export, in kebab case, and pass on nothing of other files. */
export function checkNames(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const name = basename(file.path);
    return [
      ...(FORBIDDEN.includes(name) ? [`${file.path}: a name that says nothing`] : []),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.c?ts$/.test(name) ? [] : [`${file.path}: not in kebab case`]),
      ...findReExports(file),
    ];
  });
}

function findReExports(file: SourceFile): readonly string[] {
  return parseStatements(file)
    .filter((node) => node.type.startsWith('Export') && literalOf(node.fields.get('source')) !== null)
    .map((node) => `${placeOf(file, node)}: passes on another file's exports`);
}
