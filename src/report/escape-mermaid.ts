import { showInvisible } from './show-invisible.ts';

/**
 * What Mermaid itself puts for the ends of an entity code
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters): it is turned back once more when the label
 * is text already.
 */
const STAND_IN = /\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g;

/** All but letters, digits, underscores inside a word and single blanks: what is left has no meaning in Mermaid, Markdown or HTML. */
const SPECIAL = /[^A-Za-z0-9_ ]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^ | $| (?= )/gu;

/** Foreign text for a quoted label of a Mermaid diagram, in ASCII: one line, and only text comes of it. */
export function escapeMermaid(text: string): string {
  return showInvisible(text).replace(STAND_IN, toSpelledOut).replace(SPECIAL, toEntityCode);
}

function toEntityCode(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}

function toSpelledOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
