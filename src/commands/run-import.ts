import { join, relative, resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import type { CategoryFile } from '../matrix/render/render-category-files.ts';
import type { DesiredCode } from '../model/call-code.ts';
import type { SettledImport } from '../reconcile/import/settle-import.ts';
import { countOf } from '../report/format-text.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { fetchImport } from './fetch-import.ts';
import { findImportClashes } from './find-import-clashes.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { tellOfImport } from './tell-of-import.ts';
import { assertCredentials } from './tenant-credentials.ts';
import { writeMatrixFiles } from './write-matrix-files.ts';

const DEFAULT_REQUEST = { out: 'callcodes', format: 'yaml', categories: [], force: false } as const;
const MAX_CLASHES = 5;

/** `import`: matrix files of what the tenant holds. Never writes to the tenant. */
export async function runImport(run: Run): Promise<RunResult> {
  const { settings, context, importRequest } = run;
  const { workspace } = context;
  const { out, format, categories, force } = importRequest ?? DEFAULT_REQUEST;
  assertCredentials(run);
  const imported = await fetchImport(run, categories);
  assertNotCancelled(run);
  const { codes } = imported;
  const folder = resolve(workspace, out);
  const { renderCategoryFiles } = await import('../matrix/render/render-category-files.ts');
  const files = renderCategoryFiles({ codes, owned: toOwned(codes) }, { format });
  const names = files.map(({ name }) => name);
  const clashes = await findImportClashes(run, {
    folder,
    names,
    codes,
    toUniqueName: await toUniqueNames(run),
  });
  if (clashes.length > 0 && !force) throw clashError(clashes);
  await writeMatrixFiles(files, { folder, workspace, force });
  const words = toWords({ files, imported });
  await tellOfImport(run, {
    files: files.map(({ name, ...file }) => ({ ...file, file: relative(workspace, join(folder, name)) })),
    leftOut: imported.leftOut,
    warnings: [...clashes.map(toClashWarning), ...toRetirementWarnings(imported)],
    words: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
  });
  return {
    ...EMPTY_RESULT,
    command: 'import',
    target: settings.target,
    outcome: 'clean',
    result: imported.result,
    reasons: [words],
  };
}

/** The list of dispositions is flat, and knows its records by their names, without case. */
async function toUniqueNames({ settings }: Run): Promise<((code: DesiredCode) => string) | null> {
  if (settings.api !== 'dispositions') return null;
  const { renderDispositionName } = await import('../cxone/dispositions/disposition-name.ts');
  return (code) => renderDispositionName(settings.dispositionName, code).toLowerCase();
}

function toOwned(codes: readonly DesiredCode[]) {
  const places = new Map(codes.map(({ category, place }) => [category, place]));
  return [...places].map(([category, place]) => ({ category, declaredBy: 'category' as const, place }));
}

function clashError(clashes: readonly string[]): InputError {
  const shown = clashes.slice(0, MAX_CLASHES).join(', ');
  const more = clashes.length > MAX_CLASHES ? ` and ${clashes.length - MAX_CLASHES} more` : '';
  return new InputError(
    `Importing failed: other matrix files say already what would be written: ${shown}${more}. Nothing was written.`,
    {
      hint: 'Remove those files or exclude them with --matrix, import other categories with --category, or write beside them with --force.',
    },
  );
}

function toClashWarning(clash: string): string {
  return `${clash}, which was imported as well. Remove one of the two: a plan refuses codes that stand twice.`;
}

/** An owner of these categories who retires what no file lists would retire records that no file can list. */
function toRetirementWarnings({ codes, leftOut }: SettledImport): readonly string[] {
  const counts = new Map<string, number>();
  const written = new Set(codes.map(({ category }) => category));
  for (const { category, retirable } of leftOut)
    if (retirable && written.has(category)) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].map(
    ([category, count]) =>
      `${countOf(count, 'active record')} of category ${JSON.stringify(category)} could not be listed: with removed: deactivate a plan would retire what no file lists. Keep removed: keep until that is settled.`,
  );
}

function toWords({
  files,
  imported: { codes, leftOut, unmarked },
}: {
  readonly files: readonly CategoryFile[];
  readonly imported: SettledImport;
}): string {
  const left = leftOut.length === 0 ? '' : `; ${countOf(leftOut.length, 'record')} left out, as told above`;
  if (codes.length === 0) return `nothing was written, since the tenant has no code to list${left}.`;
  const marks = codes.filter(({ path }) => unmarked.has(path)).length;
  const next =
    marks === 0
      ? 'A plan finds nothing to do.'
      : `The first apply adds its tag to ${countOf(marks, 'disposition')} and alters nothing else.`;
  return `${countOf(codes.length, 'code')} in ${countOf(files.length, 'file')}${left}. ${next} Commit the files.`;
}
