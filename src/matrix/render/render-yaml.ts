import { Document, type Node, type ScalarTag } from 'yaml';
import { toYamlScalar } from '../quote-yaml.ts';
import type { Outline, OutlinedCode } from './to-outlines.ts';

/** A code without children stands on one line unless it gets longer than this. */
const MAX_LINE = 100;

/** Quotes wherever some YAML tool would read a plain text as something else, and no invisible character as it is. */
const CAREFUL_TEXT: ScalarTag = {
  identify: (value) => typeof value === 'string',
  default: true,
  tag: 'tag:yaml.org,2002:str',
  resolve: (text) => text,
  stringify: (item) => toScalar(String(item.value)),
};

/** Single quotes where double ones would need escapes for nothing but double quotes in the text. */
function toScalar(text: string): string {
  const careful = toYamlScalar(text);
  const isSingleBetter = text.includes('"') && !text.includes("'");
  return isSingleBetter && careful === `"${text.replaceAll('"', '\\"')}"` ? `'${text}'` : careful;
}

/** One YAML document as a person would write it: a leaf on one line, ending in a line break. */
export function renderYaml({ category, wasCategories, codes }: Outline): string {
  const document = new Document(null, {
    customTags: (tags) => [CAREFUL_TEXT, ...tags],
  });
  document.contents = document.createNode({
    category,
    ...(wasCategories.length > 0 ? { wasCategory: wasCategories } : {}),
    codes: codes.map((code) => toNode(code, document)),
  });
  return document.toString({ lineWidth: 0 });
}

function toNode({ fields, children }: OutlinedCode, document: Document): Node {
  const values: Record<string, string | boolean> = {};
  for (const { key, value } of fields) values[key] = value;
  if (children.length === 0)
    return document.createNode(values, { flow: JSON.stringify(values).length <= MAX_LINE });
  return document.createNode({ ...values, children: children.map((child) => toNode(child, document)) });
}
