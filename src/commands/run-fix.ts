import { readFile } from 'node:fs/promises';
import { readRunContext } from '../github/read-run-context.ts';
import type { CliInvocation } from '../inputs/cli-invocation.ts';
import { toSettings } from '../inputs/to-settings.ts';
import { type FixedMatrix, fixFiles } from '../matrix/fix/fix-files.ts';
import { limitFindings } from '../matrix/limit-findings.ts';
import { type LoadedFiles, type LoadOptions, loadMatrixFiles } from '../matrix/load-matrix-files.ts';
import { writeMatrixFile } from '../matrix/write-matrix-file.ts';
import { countOf } from '../report/format-text.ts';
import { renderFindingsText } from '../report/render-findings-text.ts';
import { renderMendedText } from '../report/render-mended-text.ts';
import { type FixFacts, toFixWords } from '../report/to-fix-words.ts';
import { assertNoSecrets } from './assert-no-secrets.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import type { CliProcess } from './cli-process.ts';
import type { RunEnvironment } from './run-environment.ts';

type FixInvocation = Extract<CliInvocation, { readonly kind: 'fix' }>;

/**
 * `fix`: applies every fix to the matrix files and checks them again; `--check` only tells. 0 when no error is left; with
 * `--check` when there is nothing to fix besides.
 */
export async function runFix(
  invocation: FixInvocation,
  { process, environment }: { readonly process: CliProcess; readonly environment: RunEnvironment },
): Promise<0 | 1> {
  const { isCheck } = invocation;
  const loaded = await loadMatrixFiles(await toLoadOptions(invocation, process));
  const fixed = await fixFiles(loaded.files);
  assertNoSecrets({ ...fixed.before, files: loaded.names }, environment.redactor);
  if (!isCheck) await writeFiles(fixed, { loaded, environment });
  printResult(fixed, { isCheck, loaded, environment });
  const { facts, isDone } = judge(fixed, { isCheck, loaded });
  const words = toFixWords(facts);
  if (isDone) environment.log.info(words);
  else environment.log.error(words);
  return isDone ? 0 : 1;
}

async function toLoadOptions({ inputs }: FixInvocation, { env, cwd }: CliProcess): Promise<LoadOptions> {
  const { workspace } = await readRunContext({
    env,
    readFile: (path) => readFile(path, 'utf8'),
    local: { workspace: cwd, readCommit: async () => null },
  });
  const underActions = env['GITHUB_ACTIONS'] === 'true';
  const settings = toSettings(inputs, { workspace, runnerTemp: env['RUNNER_TEMP'] ?? null, underActions });
  return { workspace, globs: settings.matrix, globsGiven: settings.matrixGiven };
}

/** File by file; a file that cannot be written ends it, and those before it stay fixed. */
async function writeFiles(
  { changed }: FixedMatrix,
  { loaded, environment }: { readonly loaded: LoadedFiles; readonly environment: RunEnvironment },
): Promise<void> {
  let written = 0;
  try {
    for (const { file, before, after } of changed) {
      assertNotCancelled({ environment });
      await writeMatrixFile({ root: loaded.root, file, before, after });
      written += 1;
    }
  } finally {
    if (written > 0 && written < changed.length)
      environment.log.warning(
        `Stopped after ${written} of ${countOf(changed.length, 'file')}: those are fixed.`,
      );
  }
}

interface Ending {
  readonly isCheck: boolean;
  readonly loaded: LoadedFiles;
}

/** What the findings of the fixed files, written or not, come to. */
function judge({ changed, after, withheld }: FixedMatrix, { isCheck, loaded }: Ending) {
  const left = [...loaded.findings, ...after.findings];
  const facts: FixFacts = {
    isCheck,
    files: loaded.names.length,
    changedFiles: changed.length,
    mended: changed.reduce((sum, { mended }) => sum + mended.length, 0),
    withheld,
    errors: left.filter(({ severity }) => severity === 'error').length,
  };
  const isDone = facts.errors === 0 && !(isCheck && facts.mended > 0);
  return { facts, isDone };
}

/** What is fixed, and what no fix mends: as the fixed files have it, or with `--check` at its place in the files as they are. */
function printResult(
  { before, after, changed }: FixedMatrix,
  { isCheck, loaded, environment }: Ending & { readonly environment: RunEnvironment },
): void {
  const { print, redactor, colours: colors } = environment;
  const mended = changed.flatMap((file) => file.mended);
  const { findings, texts } = isCheck ? before : after;
  const isMended = new Set(mended);
  const left = limitFindings([...loaded.findings, ...findings].filter((finding) => !isMended.has(finding)));
  const done = renderMendedText(mended, { word: isCheck ? 'fixable' : 'fixed', colors });
  const rest = renderFindingsText(left, { texts, colors });
  const gap = done === '' || rest === '' ? '' : '\n';
  const text = `${done}${gap}${rest}`;
  if (text !== '') print(redactor.redact(text));
}
