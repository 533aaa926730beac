import { toYamlScalar } from '../quote-yaml.ts';
import type { Outline, OutlinedCode, OutlinedField } from './to-outlines.ts';

/** One YAML document in block style, ending in a line break. */
export function renderYaml({ category, wasCategories, codes }: Outline): string {
  const lines = [`category: ${toYamlScalar(category)}`];
  if (wasCategories.length > 0)
    lines.push('wasCategory:', wasCategories.map((was) => `  - ${toYamlScalar(was)}`).join('\n'));
  if (codes.length === 0) lines.push('codes: []');
  else lines.push('codes:', codes.map((code) => renderCode(code, '  ')).join('\n'));
  return `${lines.join('\n')}\n`;
}

function renderCode({ fields, children }: OutlinedCode, indent: string): string {
  const lines = fields.map(
    (field, position) => `${indent}${position === 0 ? '- ' : '  '}${renderField(field)}`,
  );
  if (children.length > 0) lines.push(`${indent}  children:`);
  return [...lines, ...children.map((child) => renderCode(child, `${indent}    `))].join('\n');
}

function renderField(field: OutlinedField): string {
  return `${field.key}: ${field.kind === 'word' ? field.value : toYamlScalar(field.value)}`;
}
