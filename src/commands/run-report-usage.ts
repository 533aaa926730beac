import { resolve } from 'node:path';
import type { UsageRequest } from '../inputs/cli-invocation.ts';
import type { UsageInput } from '../report/usage/usage-input.ts';
import { assertNever } from '../util/assert-never.ts';
import type { CliProcess } from './cli-process.ts';
import { NO_COLORS } from './load-text-colors.ts';
import { readUsage } from './read-usage.ts';
import type { RunEnvironment } from './run-environment.ts';
import { writeOutputFile } from './write-output-file.ts';

/** `report usage`: the daily figures as a table, JSON or an HTML page. */
export async function runReportUsage(
  request: UsageRequest,
  { process, environment }: { readonly process: CliProcess; readonly environment: RunEnvironment },
): Promise<0> {
  const { query, out } = request;
  const { redactor, clock, log, print } = environment;
  const redact = (text: string) => redactor.redact(text);
  const { usage, source } = await readUsage(request, { cwd: process.cwd, environment });
  const text = await render(request, {
    usage: usage.map((row) => ({ ...row, target: redact(row.target) })),
    query: { ...query, target: query.target === null ? null : redact(query.target) },
    source: redact(source),
    madeAtMs: clock.nowMs(),
    colors: out === null ? environment.colours : NO_COLORS,
  });
  if (out === null) {
    print(text);
    return 0;
  }
  await writeOutputFile(resolve(process.cwd, out), text);
  log.info(`The figures are in ${out}.`);
  return 0;
}

async function render(
  { format }: UsageRequest,
  { colors, ...input }: UsageInput & { readonly colors: RunEnvironment['colours'] },
): Promise<string> {
  switch (format) {
    case 'table':
      return (await import('../report/usage/render-usage-text.ts')).renderUsageText(input, colors);
    case 'json':
      return (await import('../report/usage/render-usage-json.ts')).renderUsageJson(input);
    case 'html':
      return (await import('../report/usage/html/render-usage-page.ts')).renderUsagePage(input);
    default:
      return assertNever(format);
  }
}
