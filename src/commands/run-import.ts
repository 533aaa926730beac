import { join, relative, resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import type { CategoryFile } from '../matrix/render/render-category-files.ts';
import type { DesiredCode } from '../model/call-code.ts';
import type { SettledImport } from '../reconcile/import/settle-import.ts';
import { countOf } from '../report/format-text.ts';
import { nearestName } from '../util/nearest-name.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { fetchImport } from './fetch-import.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { assertCredentials } from './tenant-credentials.ts';
import { writeMatrixFiles } from './write-matrix-files.ts';

const DEFAULT_REQUEST = { out: 'callcodes', format: 'yaml', categories: [], force: false } as const;
/** Records without a file that are warned of; the others are told less loudly. */
const MAX_WARNINGS = 50;

/** `import`: matrix files of what the tenant holds. Never writes to the tenant. */
export async function runImport(run: Run): Promise<RunResult> {
  const { settings, context, importRequest } = run;
  const { out, format, categories, force } = importRequest ?? DEFAULT_REQUEST;
  assertCredentials(run);
  const imported = await fetchImport(run);
  assertNotCancelled(run);
  const codes = await choose(imported.codes, categories);
  const folder = resolve(context.workspace, out);
  const { renderCategoryFiles } = await import('../matrix/render/render-category-files.ts');
  const files = renderCategoryFiles({ codes, owned: toOwned(codes) }, { format });
  await writeMatrixFiles(
    files.map(({ name, text }) => ({ file: join(folder, name), text })),
    { force, shownFrom: context.workspace },
  );
  tell(run, { files, folder, imported });
  return {
    ...EMPTY_RESULT,
    command: 'import',
    target: settings.target,
    outcome: 'clean',
    reasons: [toSummary({ files, codes, imported })],
  };
}

/** @throws InputError for a category in which the tenant has nothing that can be listed. */
async function choose(
  codes: readonly DesiredCode[],
  categories: readonly string[],
): Promise<readonly DesiredCode[]> {
  if (categories.length === 0) return codes;
  const known = new Set(codes.map(({ category }) => category));
  const unknown = categories.find((category) => !known.has(category));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, [...known].sort());
    throw new InputError(
      `Importing failed: the tenant has no code to list in category ${JSON.stringify(unknown)}.`,
      {
        hint:
          nearest === null
            ? 'Leave --category out for all of them.'
            : `Did you mean ${JSON.stringify(nearest)}?`,
      },
    );
  }
  const { selectCategories } = await import('../reconcile/import/select-categories.ts');
  return selectCategories(codes, new Set(categories));
}

function toOwned(codes: readonly DesiredCode[]) {
  const places = new Map(codes.map(({ category, place }) => [category, place]));
  return [...places].map(([category, place]) => ({ category, declaredBy: 'category' as const, place }));
}

interface Told {
  readonly files: readonly CategoryFile[];
  readonly folder: string;
  readonly imported: SettledImport;
}

function tell({ environment: { log }, context }: Run, { files, folder, imported }: Told): void {
  for (const { name, codes, category } of files) {
    const file = relative(context.workspace, join(folder, name));
    log.info(`${file}: ${countOf(codes, 'code')} of ${category}`);
  }
  const { leftOut } = imported;
  for (const [index, { id, name, reason }] of leftOut.entries()) {
    const words = `Not in the files: ${JSON.stringify(name)} (id ${id}): ${reason.replace(/\.$/, '')}.`;
    if (index < MAX_WARNINGS) log.warning(words);
    else log.info(words);
  }
}

function toSummary({
  files,
  codes,
  imported: { leftOut, unmarked },
}: Pick<Told, 'files' | 'imported'> & { readonly codes: readonly DesiredCode[] }): string {
  const left = leftOut.length === 0 ? '' : `; ${countOf(leftOut.length, 'record')} left out, as told above`;
  if (codes.length === 0) return `nothing was written, since the tenant has no code to list${left}.`;
  const marks = codes.filter(({ path }) => unmarked.has(path)).length;
  const next =
    marks === 0
      ? 'A plan finds nothing to do.'
      : `A plan will mark ${countOf(marks, 'disposition')} as managed here, and change nothing else.`;
  return `${countOf(codes.length, 'code')} in ${countOf(files.length, 'file')}${left}. ${next} Commit the files.`;
}
