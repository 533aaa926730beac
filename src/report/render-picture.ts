import type { Change } from '../model/plan.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import { countOf, formatCount } from './format-text.ts';
import { type PictureKind, SIGN_OF_KIND, toPictureKind, toPictureLabel } from './picture-label.ts';
import { type PictureNode, pickSubtrees, toPictureTree } from './picture-tree.ts';

/** More nodes than this tell a reader nothing. */
export const MAX_PICTURE_NODES = 60;
/** A larger picture is folded away, so that the changes themselves stay near the verdict. */
const MAX_OPEN_NODES = 15;
/** Where even this many nodes do not fit, there is no picture. */
const MIN_NODES = 4;

/** Fill, border and text are all given: the same on a light and on a dark page. */
export const PICTURE_STYLES: Readonly<Record<PictureKind, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#0b4d21',
  changed: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  moved: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
  retired: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:5 3',
  conflict: 'fill:#fff8c5,stroke:#bc4c00,color:#5c2200,stroke-width:3px',
  context: 'fill:#eaeef2,stroke:#6e7781,color:#24292f',
};
const COLOUR_WORDS: Readonly<Record<PictureKind, string>> = {
  added: 'green',
  changed: 'blue',
  moved: 'violet',
  retired: 'red, dashed',
  conflict: 'yellow, thick',
  context: 'grey',
};
/** Rows close to each other and long lines: sixty codes would be taller than any page otherwise. */
const LAYOUT: readonly string[] = [
  '---',
  'config:',
  '  flowchart:',
  '    nodeSpacing: 12',
  '    rankSpacing: 40',
  '    padding: 8',
  '    wrappingWidth: 400',
  '---',
];
const KINDS: readonly PictureKind[] = ['added', 'changed', 'moved', 'retired', 'conflict', 'context'];

export interface PictureOptions {
  /** UTF-16 units that the whole text may have. */
  readonly maxLength: number;
  /** Takes secrets out of labels before they are escaped. */
  readonly redact: (text: string) => string;
}

/**
 * A Mermaid picture of the touched part of the hierarchy with a legend, in Markdown: at most `MAX_PICTURE_NODES` codes, else the
 * subtrees with most changes and how many are left out. Null when nothing changes or when there is no room for it.
 */
export function renderPicture(changes: readonly Change[], options: PictureOptions): string | null {
  if (changes.length === 0) return null;
  const tree = toPictureTree(changes);
  for (let room = MAX_PICTURE_NODES; room >= MIN_NODES; room = Math.floor(room * 0.75)) {
    const text = renderNodes(pickSubtrees(tree, room), { total: changes.length, redact: options.redact });
    if (text.length <= options.maxLength) return text;
  }
  return null;
}

interface Drawn {
  readonly id: string;
  readonly parentId: string | null;
  readonly node: PictureNode;
}

function renderNodes(
  roots: readonly PictureNode[],
  { total, redact }: { readonly total: number; readonly redact: (text: string) => string },
): string {
  const drawn = toDrawn(roots);
  const shown = drawn.filter(({ node }) => node.change !== null).length;
  const diagram = renderDiagram(drawn, redact);
  const legend = renderLegend(drawn);
  const left = total - shown;
  const note =
    left === 0
      ? ''
      : ` The picture shows the subtrees with most changes; ${formatCount(left)} of ${countOf(total, 'change')} ${left === 1 ? 'is' : 'are'} left out of it.`;
  const text = `${diagram}\n${legend}${note}\n\n`;
  if (drawn.length <= MAX_OPEN_NODES) return text;
  const title = `Picture of the hierarchy: ${left === 0 ? countOf(shown, 'change') : `${formatCount(shown)} of ${countOf(total, 'change')}`}`;
  return `<details><summary>${title}</summary>\n\n${text}</details>\n\n`;
}

function toDrawn(roots: readonly PictureNode[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const add = (node: PictureNode, parentId: string | null): void => {
    const id = `n${drawn.length}`;
    drawn.push({ id, parentId, node });
    for (const child of node.children) add(child, id);
  };
  for (const root of roots) add(root, null);
  return drawn;
}

function renderDiagram(drawn: readonly Drawn[], redact: (text: string) => string): string {
  const edges = drawn.filter(({ parentId }) => parentId !== null);
  const lines = [
    '```mermaid',
    ...LAYOUT,
    'flowchart LR',
    'accTitle: Call codes that the plan touches',
    ...drawn.map(({ id, node }) => `${id}["${renderLabel(node, redact)}"]`),
    ...edges.map(({ id, parentId }) => `${parentId} --- ${id}`),
    ...KINDS.flatMap((kind) => renderClass(kind, drawn)),
    ...(edges.length === 0 ? [] : ['linkStyle default stroke:#818b98,stroke-width:1.5px']),
    '```',
  ];
  return `${lines.join('\n')}\n`;
}

/** A sign never stands on a line of its own: the blank behind it does not break. */
function renderLabel(node: PictureNode, redact: (text: string) => string): string {
  const sign = SIGN_OF_KIND[toPictureKind(node.change)];
  const lines = toPictureLabel(node, redact).map(escapeMermaid);
  return (sign === '' ? '' : `${escapeMermaid(sign)}#160;`) + lines.join('\n');
}

function renderClass(kind: PictureKind, drawn: readonly Drawn[]): readonly string[] {
  const ids = drawn.filter(({ node }) => toPictureKind(node.change) === kind).map(({ id }) => id);
  return ids.length === 0
    ? []
    : [`classDef ${kind} ${PICTURE_STYLES[kind]}`, `class ${ids.join(',')} ${kind}`];
}

function renderLegend(drawn: readonly Drawn[]): string {
  const present = new Set(drawn.map(({ node }) => toPictureKind(node.change)));
  const words = KINDS.filter((kind) => present.has(kind)).map((kind) =>
    kind === 'context'
      ? `${COLOUR_WORDS.context}: not changed`
      : `\`${SIGN_OF_KIND[kind]}\` ${kind} (${COLOUR_WORDS[kind]})`,
  );
  return `${words.join(' · ')}.`;
}
