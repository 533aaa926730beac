import {
  dottedName,
  parseStatements,
  placeOf,
  type SourceFile,
  type SyntaxNode,
  toNode,
  walk,
} from './source-file.ts';

const ENTRIES = ['src/action.ts', 'src/cli.ts'];
/** Methods that make one list of another. */
const PURE_METHODS = /\.(?:map|filter|flatMap|concat|join|toSorted)$/;
/** Imported functions that only compute. */
const PURE_IMPORTS = ['createRequire', 'fileURLToPath', 'pathToFileURL', 'join', 'dirname', 'resolve'];

/**
 * Nothing happens on import: outside of the entries no statement that only has an effect, no top-level `await`, and no call of
 * an imported function while the module is evaluated. A heuristic: functions of the same file are trusted.
 */
export function checkEffects(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => !ENTRIES.includes(path)).flatMap(findEffects);
}

function findEffects(file: SourceFile): readonly string[] {
  const statements = parseStatements(file);
  const imported = new Set(statements.flatMap(importedNames));
  const problems: string[] = [];
  const report = (node: SyntaxNode, what: string) => problems.push(`${placeOf(file, node)}: ${what}`);
  for (const statement of statements) {
    if (isEffectStatement(statement)) report(statement, 'does something on import');
    walk(statement, (node) => {
      if (isDeferred(node)) return false;
      if (node.type === 'AwaitExpression') report(node, 'waits on import');
      const callee = node.type === 'CallExpression' ? (dottedName(node.fields.get('callee')) ?? '') : '';
      const [first = ''] = callee.split('.');
      const isPure = PURE_IMPORTS.includes(first) || PURE_METHODS.test(callee);
      if (imported.has(first) && !isPure) report(node, `calls ${callee} on import`);
      return true;
    });
  }
  return problems;
}

function isEffectStatement({ type }: SyntaxNode): boolean {
  const isDeclaration =
    type.endsWith('Declaration') || type.startsWith('Export') || type === 'EmptyStatement';
  return !isDeclaration;
}

/** Bodies that run later, or never. */
function isDeferred({ type }: SyntaxNode): boolean {
  return (
    /Function|^Method|^TS|^PropertyDefinition$/.test(type) &&
    type !== 'TSAsExpression' &&
    type !== 'TSSatisfiesExpression'
  );
}

function importedNames(statement: SyntaxNode): readonly string[] {
  const specifiers = statement.fields.get('specifiers');
  if (statement.type !== 'ImportDeclaration' || !Array.isArray(specifiers)) return [];
  return specifiers
    .map((specifier) => dottedName(toNode(specifier)?.fields.get('local')))
    .filter((name) => name !== null);
}
