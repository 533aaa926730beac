import type { DesiredMatrix } from '../../model/call-code.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { MatrixFormat } from '../source-node.ts';
import { renderCsv } from './render-csv.ts';
import { renderJson } from './render-json.ts';
import { renderYaml } from './render-yaml.ts';
import type { RenderedMatrix } from './rendered-matrix.ts';
import { toOutlines } from './to-outlines.ts';

/**
 * Matrix files as a person would write them: codes sorted by path, children nested, quotes only where a tool could misread a
 * value. YAML has a document for each category and CSV rows for all of them, in one text; JSON has a text for each category.
 * Reading the texts together gives the same codes and, but for CSV, the same owned categories. A category that no document
 * declares stays on its codes; if none is declared at all, those of the codes are.
 * @throws InputError for CSV when a code lies below one whose parent is known by id only: CSV cannot nest.
 */
export function renderMatrix(matrix: DesiredMatrix, { format }: { format: MatrixFormat }): RenderedMatrix[] {
  switch (format) {
    case 'yaml': {
      const outlines = toOutlines(matrix);
      return [
        {
          categories: outlines.map(({ category }) => category),
          text: outlines.map(renderYaml).join('---\n'),
        },
      ];
    }
    case 'json':
      return toOutlines(matrix).map((outline) => ({
        categories: [outline.category],
        text: renderJson(outline),
      }));
    case 'csv':
      return [renderCsv(matrix.codes)];
    default:
      return assertNever(format);
  }
}
