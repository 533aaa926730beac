import { toDoubleQuoted } from '../quote-yaml.ts';
import type { Outline, OutlinedCode } from './to-outlines.ts';

/** One JSON document, indented by two blanks, ending in a line break. */
export function renderJson({ category, wasCategories, codes }: Outline): string {
  const lines = [`  "category": ${toDoubleQuoted(category)}`];
  if (wasCategories.length > 0)
    lines.push(`  "wasCategory": [${wasCategories.map(toDoubleQuoted).join(', ')}]`);
  lines.push(`  "codes": ${renderCodes(codes, '  ')}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function renderCodes(codes: readonly OutlinedCode[], indent: string): string {
  if (codes.length === 0) return '[]';
  const items = codes.map((code) => `${indent}  ${renderCode(code, `${indent}  `)}`);
  return `[\n${items.join(',\n')}\n${indent}]`;
}

/** A code without children on one line, as a row of a table. */
function renderCode({ fields, children }: OutlinedCode, indent: string): string {
  const members = fields.map(
    ({ key, value }) => `"${key}": ${typeof value === 'string' ? toDoubleQuoted(value) : value}`,
  );
  if (children.length === 0) return `{ ${members.join(', ')} }`;
  members.push(`"children": ${renderCodes(children, `${indent}  `)}`);
  return `{\n${members.map((member) => `${indent}  ${member}`).join(',\n')}\n${indent}}`;
}
