// Time and memory of a plan from 1,000 to 50,000 codes, as a process on the built command line. Run: node bench/plan-scale.ts
// The tenant is another process that holds half of the codes, so that the plan creates and keeps.
import { cpus } from 'node:os';
import { makeWorkspace } from './make-workspace.ts';
import { printTable } from './print-table.ts';
import { type CommandFigures, runCommandLine } from './run-command-line.ts';
import { startTenant } from './start-tenant.ts';

const SIZES = [1_000, 5_000, 10_000, 25_000, 50_000];

console.log(`Node ${process.versions.node}, ${cpus().length} cores`);
const rows: (readonly string[])[] = [['codes', 'plan ms', 'CPU ms', 'CPU µs a code', 'peak MiB']];
for (const size of SIZES) rows.push(toRow(size, await measure(size)));
printTable(rows);

async function measure(size: number): Promise<CommandFigures> {
  using tenant = await startTenant({ switches: {}, codes: Math.floor(size / 2) });
  using workspace = makeWorkspace(size);
  const { directory } = workspace;
  return await runCommandLine(['plan', '--format', 'json'], { directory, tenant });
}

function toRow(size: number, { wallMs, cpuMs, peakMib }: CommandFigures): readonly string[] {
  const figures = [wallMs, cpuMs, (cpuMs * 1000) / size, peakMib];
  return [String(size), ...figures.map((figure) => figure.toFixed(0))];
}
