import {
  literalOf,
  parseStatements,
  placeOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from './source-file.ts';

export interface Import {
  readonly specifier: string;
  /** `type`: gone when it runs. `dynamic`: loaded where it is needed. */
  readonly kind: 'static' | 'type' | 'dynamic';
  readonly place: string;
}

/** Every import and re-export of a file, also those inside of functions and types. */
export function findImports(file: SourceFile): readonly Import[] {
  const imports: Import[] = [];
  walk(parseStatements(file), (node) => {
    const specifier = literalOf(node.fields.get('source'));
    const kind = kindOf(node);
    if (specifier !== null && kind !== null) imports.push({ specifier, kind, place: placeOf(file, node) });
    return true;
  });
  return imports;
}

function kindOf(node: SyntaxNode): Import['kind'] | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.fields.get('importKind') === 'type' ? 'type' : 'static';
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.fields.get('exportKind') === 'type' ? 'type' : 'static';
    case 'ImportExpression':
      return 'dynamic';
    case 'TSImportType':
      return 'type';
    default:
      return null;
  }
}
