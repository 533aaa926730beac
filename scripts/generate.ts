import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderActionYml } from './generate/render-action-yml.ts';
import { renderCliReference } from './generate/render-cli-reference.ts';
import { renderDemoMatrix } from './generate/render-demo-matrix.ts';
import { renderDeliveryRules, renderEventFields } from './generate/render-events.ts';
import { renderExitCodesReference } from './generate/render-exit-codes.ts';
import { renderFaults } from './generate/render-faults.ts';
import { renderInputsReference, renderInputTable } from './generate/render-inputs.ts';
import { renderOutputsReference, renderOutputTable } from './generate/render-outputs.ts';
import { renderReceiverMetrics } from './generate/render-receiver-metrics.ts';
import { renderReportClient, renderUsageStyle } from './generate/render-report-client.ts';
import { renderRulesReference } from './generate/render-rules.ts';
import { replaceSection } from './generate/replace-section.ts';
import { projectRoot } from './project-root.ts';

/** Writes everything that follows from the tables of inputs, outputs and commands; `--check` only says what is stale. */
async function generate(): Promise<void> {
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  for (const [file, text] of await renderAll()) {
    const path = join(projectRoot, file);
    if ((await readIfThere(path)) === text) continue;
    stale.push(file);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  if (stale.length === 0) console.log('Generated files are fresh.');
  else if (check) {
    console.error(`Stale: ${stale.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
  } else console.log(`Written: ${stale.join(', ')}.`);
}

async function renderAll(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const receiver = await readFile(join(projectRoot, 'docs/receiver.md'), 'utf8');
  const withInputs = replaceSection(readme, { name: 'inputs', text: renderInputTable() });
  return new Map([
    ['action.yml', renderActionYml()],
    ['README.md', replaceSection(withInputs, { name: 'outputs', text: renderOutputTable() })],
    ['docs/reference/inputs.md', renderInputsReference()],
    ['docs/reference/outputs.md', renderOutputsReference()],
    ['docs/reference/exit-codes.md', renderExitCodesReference()],
    ['docs/reference/command-line.md', renderCliReference()],
    ['docs/reference/rules.md', renderRulesReference()],
    ['docs/events.md', await renderEvents()],
    ['docs/faults.md', renderFaults()],
    ['docs/receiver.md', replaceSection(receiver, { name: 'metrics', text: renderReceiverMetrics() })],
    ['src/commands/generated/demo-matrix.ts', await renderDemoMatrix()],
    ['src/report/html/generated/report-client.ts', await renderReportClient()],
    ['src/report/usage/html/generated/usage-style.ts', await renderUsageStyle()],
  ]);
}

async function renderEvents(): Promise<string> {
  const page = await readFile(join(projectRoot, 'docs/events.md'), 'utf8');
  const schema: unknown = JSON.parse(await readFile(join(projectRoot, 'schema/event.schema.json'), 'utf8'));
  const withFields = replaceSection(page, { name: 'event-fields', text: renderEventFields(schema) });
  return replaceSection(withFields, { name: 'event-delivery', text: renderDeliveryRules() });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

await generate();
