import type { Fix } from '../model/finding.ts';
import { assertNever } from '../util/assert-never.ts';
import { isAmbiguousScalar } from './ambiguous-scalar.ts';
import { toCsvCell, toQuotedCell } from './quote-csv.ts';
import { toDoubleQuoted, toYamlScalar } from './quote-yaml.ts';
import type { MatrixFormat, ScalarNode } from './source-node.ts';

export interface Rewriting {
  readonly format: MatrixFormat;
  readonly title: string;
}

/**
 * The fix that makes a value say `text`, in the quotes that it has; null where an alias, a block or a tag stands. A plain value gets
 * quotes when it was, or becomes, one that tools misread: so every fix of one value has the same replacement.
 */
export function rewriteScalar(node: ScalarNode, text: string, { format, title }: Rewriting): Fix | null {
  const replacement = node.aliased ? null : render(node, text, format);
  if (replacement === null) return null;
  const { line, column, endLine, endColumn } = node.place;
  return { line, column, endLine, endColumn, replacement, title };
}

function render(node: ScalarNode, text: string, format: MatrixFormat): string | null {
  switch (node.style) {
    case 'plain':
      return format === 'json' || isAmbiguousScalar(node.text) ? toDoubleQuoted(text) : toYamlScalar(text);
    case 'single':
      return `'${text.replaceAll("'", "''")}'`;
    case 'double':
      return toDoubleQuoted(text);
    case 'cell':
      return toCsvCell(text);
    case 'quoted-cell':
      return toQuotedCell(text);
    case 'block':
    case 'tagged':
      return null;
    default:
      return assertNever(node.style);
  }
}
