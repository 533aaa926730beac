// Time, memory and calls of an import of 10,000 records, as a process on the built command line. Run: node bench/import.ts
// The tenant is another process and answers at once. The sign-in is counted as a call.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { ApiName } from '../src/model/call-code.ts';
import { printTable } from './print-table.ts';
import { runCommandLine } from './run-command-line.ts';
import { startTenant } from './start-tenant.ts';

const SIZE = 10_000;
const FORMATS = ['yaml', 'json', 'csv'] as const;

console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
const rows: (readonly string[])[] = [['records', 'format', 'import ms', 'CPU ms', 'peak MiB', 'calls']];
for (const api of ['callcodes', 'dispositions'] as const)
  for (const format of FORMATS) rows.push(await measure(api, format));
printTable(rows);

async function measure(api: ApiName, format: (typeof FORMATS)[number]): Promise<readonly string[]> {
  const size = api === 'callcodes' ? { codes: SIZE } : { codes: 0, dispositions: SIZE };
  using tenant = await startTenant({ switches: {}, ...size });
  const directory = mkdtempSync(path.join(tmpdir(), 'callcodes-bench-'));
  try {
    const args = ['import', '--api', api, '--format', format];
    const { wallMs, cpuMs, peakMib } = await runCommandLine(args, { directory, tenant });
    const { calls } = await tenant.figures();
    return [`${SIZE} ${api}`, format, ...[wallMs, cpuMs, peakMib, calls].map((figure) => figure.toFixed(0))];
  } finally {
    rmSync(directory, { recursive: true });
  }
}
