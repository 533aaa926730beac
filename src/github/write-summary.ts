import { appendFile } from 'node:fs/promises';

/** https://docs.github.com/en/actions/reference/limits: over this, GitHub shows nothing of a step's summary. */
export const MAX_SUMMARY_BYTES = 1_048_576;

/**
 * Appends Markdown to the summary of the job. False where the runner offers none; the caller keeps the sum below
 * `MAX_SUMMARY_BYTES`.
 */
export async function writeSummary(
  markdown: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return false;
  await appendFile(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`, 'utf8');
  return true;
}
