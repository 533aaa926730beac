// Our apply beside the tutorial's way (a GET and a POST for each code, in turn) and the least time that the tenant allows: on
// equal tenants of the same latency, in one run. Run: node bench/apply.ts
import { cpus } from 'node:os';
import type { RateLimit } from '../src/sandbox/sandbox-switches.ts';
import { toBenchCodes } from './bench-codes.ts';
import { makeWorkspace } from './make-workspace.ts';
import { printTable } from './print-table.ts';
import { runCommandLine } from './run-command-line.ts';
import { startTenant, type TenantSetup } from './start-tenant.ts';
import { toMedian } from './to-median.ts';
import { registerInTurn } from './tutorial-client.ts';

const CODES = 1_000;
const LATENCY_MS = 40;
/** The default of the input. */
const CONCURRENCY = 8;
const RATE_LIMIT: RateLimit = { perSecond: 100, burst: 20, retryAfter: 'seconds' };
/** Of ours, the median counts. */
const RUNS = 3;

interface Setting {
  readonly name: string;
  readonly rateLimit: RateLimit | null;
  /** With every call just in time. */
  readonly leastMs: number;
}

const SETTINGS: readonly Setting[] = [
  {
    name: `${RATE_LIMIT.perSecond} calls a second`,
    rateLimit: RATE_LIMIT,
    leastMs: (CODES / RATE_LIMIT.perSecond) * 1000,
  },
  { name: 'no limit', rateLimit: null, leastMs: (CODES / CONCURRENCY) * LATENCY_MS },
];

console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${CODES} codes`);
console.log(`latency ${LATENCY_MS} ms, ${CONCURRENCY} calls at once, ours: median of ${RUNS} runs`);
// Nearly all of it waits, so that the two do not disturb one another.
const tutorialMs = await Promise.all(SETTINGS.map(measureTutorial));
const rows: (readonly string[])[] = [
  ['tenant', 'ours s', 'refused', 'tutorial s', 'least s', 'tutorial / ours', 'least / ours'],
];
for (const [at, setting] of SETTINGS.entries())
  rows.push(toRow(setting, { ours: await measureOurs(setting), tutorialMs: tutorialMs[at] ?? Number.NaN }));
printTable(rows);

interface OurFigures {
  readonly wallMs: number;
  /** Calls that were answered 429. */
  readonly limited: number;
}

function toTenant({ rateLimit }: Setting): TenantSetup {
  return { switches: { latencyMs: LATENCY_MS, rateLimit }, codes: 0 };
}

async function measureOurs(setting: Setting): Promise<OurFigures> {
  const runs: OurFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(setting));
  return {
    wallMs: toMedian(runs.map(({ wallMs }) => wallMs)),
    limited: toMedian(runs.map(({ limited }) => limited)),
  };
}

async function measureOnce(setting: Setting): Promise<OurFigures> {
  using tenant = await startTenant(toTenant(setting));
  using workspace = makeWorkspace(CODES);
  const args = ['apply', '--reviewed-plan', 'off', '--concurrency', String(CONCURRENCY)];
  const { wallMs } = await runCommandLine(args, { directory: workspace.directory, tenant });
  const { limited } = await tenant.figures();
  return { wallMs, limited };
}

async function measureTutorial(setting: Setting): Promise<number> {
  using tenant = await startTenant(toTenant(setting));
  const startedAt = performance.now();
  await registerInTurn(toBenchCodes(CODES), tenant);
  return performance.now() - startedAt;
}

function toRow(
  { name, leastMs }: Setting,
  { ours, tutorialMs }: { readonly ours: OurFigures; readonly tutorialMs: number },
): readonly string[] {
  return [
    name,
    toSeconds(ours.wallMs),
    String(ours.limited),
    toSeconds(tutorialMs),
    toSeconds(leastMs),
    `${(tutorialMs / ours.wallMs).toFixed(1)} x`,
    `${((leastMs / ours.wallMs) * 100).toFixed(0)} %`,
  ];
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
