import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { type Block, fillSections, type Section, type Unit } from './fill-sections.ts';
import { countOf, formatCount, shorten } from './format-text.ts';
import { MAX_SUMMARY_BYTES } from './render-summary.ts';

/** What an import came to. */
export interface ImportFacts {
  /** Written, with their path from the workspace. */
  readonly files: readonly { readonly file: string; readonly category: string; readonly codes: number }[];
  /** Records that no file says. */
  readonly leftOut: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
  /** What people have to know before they go on, each as a sentence. */
  readonly warnings: readonly string[];
  /** Counts and the next step. */
  readonly words: string;
}

const MAX_CELL_CHARACTERS = 300;

/** What was written and what was left out, for the job summary; below `maxBytes` bytes of UTF-8. */
export function renderImportSummary(facts: ImportFacts, maxBytes = MAX_SUMMARY_BYTES): string {
  const { files, leftOut, warnings, words } = facts;
  const head = files.length === 0 ? '### ➖ Nothing imported' : '### ✅ Imported';
  const cautions = warnings.map((warning) => `> ⚠️ ${escapeMarkdown(warning)}\n\n`).join('');
  const sections: Section[] = [
    {
      head: `${head}\n\n${escapeMarkdown(words)}\n\n${cautions}`,
      blocks: [],
      notice: () => '',
      tail: '',
      share: 1,
    },
    toSection(files.map(toFileRow), { title: 'Files', columns: ['File', 'Category', 'Codes'], one: 'file' }),
    toSection(leftOut.map(toLeftOutRow), {
      title: 'Not in the files',
      columns: ['Name', 'Id', 'Why'],
      one: 'record',
    }),
  ];
  return fillSections(sections, { size: maxBytes, measure: (text) => Buffer.byteLength(text, 'utf8') })
    .map(({ text }) => text)
    .join('');
}

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** What a row is. */
  readonly one: string;
}

function toSection(units: readonly Unit[], { title, columns, one }: Table): Section {
  const open = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  const blocks: readonly Block[] = units.length === 0 ? [] : [{ open, units, close: '\n' }];
  return {
    head: units.length === 0 ? '' : `#### ${title} (${formatCount(units.length)})\n\n`,
    blocks,
    notice: (omitted) => `**${countOf(omitted.length, `more ${one}`)}** in the log of the run.\n\n`,
    tail: '',
    share: 3,
  };
}

function toFileRow({ file, category, codes }: ImportFacts['files'][number]): Unit {
  return toRow([cut(file, markdownCode), cut(category, markdownCode), formatCount(codes)]);
}

function toLeftOutRow({ name, id, reason }: ImportFacts['leftOut'][number]): Unit {
  return toRow([cut(name, markdownCode), cut(id, markdownCode), cut(reason, escapeMarkdown)]);
}

function toRow(cells: readonly string[]): Unit {
  return { kind: 'row', text: `| ${cells.join(' | ')} |\n` };
}

function cut(text: string, show: (text: string) => string): string {
  return show(shorten(text, MAX_CELL_CHARACTERS));
}
