import {
  dottedName,
  literalOf,
  parseStatements,
  placeOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from './source-file.ts';

const ENTRIES = ['src/action.ts', 'src/cli.ts'];

interface Ambience {
  readonly what: string;
  readonly finds: (node: SyntaxNode) => boolean;
  /** Prefixes of the paths that may have it. */
  readonly allowed: readonly string[];
}

const isNamed =
  (pattern: RegExp) =>
  (node: SyntaxNode): boolean =>
    node.type === 'MemberExpression' && pattern.test(dottedName(node) ?? '');

const AMBIENCES: readonly Ambience[] = [
  {
    what: 'writes to the console',
    finds: isNamed(/^console\./),
    allowed: ['src/commands/create-text-logger.ts'],
  },
  { what: 'reads the environment', finds: isNamed(/^process\.env$/), allowed: ENTRIES },
  { what: 'ends the process', finds: isNamed(/^process\.(?:exit|exitCode|abort)$/), allowed: ENTRIES },
  {
    what: 'reads the clock',
    finds: (node) => isNamed(/^(?:Date\.now|performance\.now)$/)(node) || isDateOfNow(node),
    allowed: [...ENTRIES, 'src/commands/system-clock.ts'],
  },
  { what: 'draws a random number', finds: isNamed(/^Math\.random$/), allowed: ENTRIES },
  {
    what: 'reads an input past the two readers',
    finds: (node) => /^INPUT_(?!INVALID$)/.test(literalOf(node) ?? '') || isNamed(/\.getInput$/)(node),
    allowed: ['src/inputs/'],
  },
  // The overloads of node:fs are beyond what an adapter can be typed as; nothing from a file or the wire is cast there.
  { what: 'casts a type', finds: isCast, allowed: ['src/matrix/guarded-fs.ts'] },
];

/** Time, randomness, environment and terminal are handed in; types are proved, not claimed. */
export function checkAmbient(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const rules = AMBIENCES.filter(({ allowed }) => !allowed.some((prefix) => file.path.startsWith(prefix)));
    const problems: string[] = [];
    walkUnshadowed(parseStatements(file), (node) => {
      for (const { what, finds } of rules) if (finds(node)) problems.push(`${placeOf(file, node)}: ${what}`);
    });
    return problems;
  });
}

/** Visits every node but the members of `process` where a parameter of that name is what they belong to. */
function walkUnshadowed(value: unknown, visit: (node: SyntaxNode) => void): void {
  walk(value, (node) => {
    if (!bindsProcess(node)) {
      visit(node);
      return true;
    }
    walk([...node.fields.values()], (inner) => {
      if (!dottedName(inner)?.startsWith('process.')) visit(inner);
      return true;
    });
    return false;
  });
}

function bindsProcess(node: SyntaxNode): boolean {
  const params = node.fields.get('params');
  return Array.isArray(params) && params.some((param) => dottedName(param) === 'process');
}

function isDateOfNow(node: SyntaxNode): boolean {
  const args = node.fields.get('arguments');
  return (
    node.type === 'NewExpression' &&
    dottedName(node.fields.get('callee')) === 'Date' &&
    Array.isArray(args) &&
    args.length === 0
  );
}

function isCast(node: SyntaxNode): boolean {
  if (node.type === 'TSNonNullExpression' || node.type === 'TSTypeAssertion') return true;
  if (node.type !== 'TSAsExpression') return false;
  let isConst = false;
  walk(node.fields.get('typeAnnotation'), (part) => {
    if (dottedName(part) === 'const') isConst = true;
    return true;
  });
  return !isConst;
}
