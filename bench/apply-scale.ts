// How much of an apply of 10,000 codes is waiting for a tenant that sets no limit. Run: node bench/apply-scale.ts [codes]
// ideal: with as many calls at once as allowed, every call taking just the latency: of each level the codes, and the sign-in
//        and the list before. The share is ideal / wall: all of the process counts against it, from its start to its end.
// served: the time that the tenant truly took for all calls, timers and its own CPU included, over the calls at once.
import { cpus } from 'node:os';
import { toBenchCodes } from './bench-codes.ts';
import { makeWorkspace } from './make-workspace.ts';
import { printTable } from './print-table.ts';
import { runCommandLine } from './run-command-line.ts';
import { startTenant } from './start-tenant.ts';

const CODES = Number(process.argv[2] ?? 10_000);
const CONCURRENCIES = [8, 64];
const LATENCIES_MS = [20, 50, 100];
/** One to sign in, one to list a tenant without codes. */
const CALLS_BEFORE = 2;

console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${CODES} codes`);
const rows: (readonly string[])[] = [
  ['at once', 'latency ms', 'wall s', 'ideal s', 'share', 'served s', 'share', 'CPU s', "tenant's CPU s"],
];
for (const concurrency of CONCURRENCIES) {
  for (const latencyMs of LATENCIES_MS) rows.push(await measure(concurrency, latencyMs));
}
printTable(rows);

async function measure(concurrency: number, latencyMs: number): Promise<readonly string[]> {
  using tenant = await startTenant({ switches: { latencyMs }, codes: 0 });
  using workspace = makeWorkspace(CODES);
  const { wallMs, cpuMs } = await runCommandLine(
    ['apply', '--reviewed-plan', 'off', '--concurrency', String(concurrency)],
    { directory: workspace.directory, tenant },
  );
  const { servedMs, cpuMs: tenantCpuMs } = await tenant.figures();
  const idealMs = toIdealMs(concurrency, latencyMs);
  const inWorkMs = servedMs / concurrency;
  return [
    String(concurrency),
    String(latencyMs),
    toSeconds(wallMs),
    toSeconds(idealMs),
    toPercent(idealMs / wallMs),
    toSeconds(inWorkMs),
    toPercent(inWorkMs / wallMs),
    toSeconds(cpuMs),
    toSeconds(tenantCpuMs),
  ];
}

function toIdealMs(concurrency: number, latencyMs: number): number {
  const byLevel = new Map<number, number>();
  for (const { parent } of toBenchCodes(CODES)) {
    const level = parent === '' ? 1 : parent.split('/').length + 1;
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
  }
  const rounds = [...byLevel.values()].map((codes) => Math.ceil(codes / concurrency));
  return rounds.reduce((sum, each) => sum + each, CALLS_BEFORE) * latencyMs;
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
