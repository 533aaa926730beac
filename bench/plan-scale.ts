// Plan time and memory from 1,000 to 50,000 codes, as a process on the built command line. Run: node bench/plan-scale.ts
// The tenant is a sandbox file that holds half of the codes, so that the plan creates, updates and keeps.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

const SIZES = [1_000, 5_000, 10_000, 25_000, 50_000];
const CLI = path.resolve(import.meta.dirname, '../dist/cli/index.js');
const CHILDREN = 9;

console.log(`Node ${process.versions.node}, ${cpus().length} cores`);
console.log('codes   plan ms   µs a code   peak MiB');
for (const size of SIZES) {
  const { ms, peakMib } = measure(size);
  const columns = [
    String(size).padEnd(6),
    ms.toFixed(0).padStart(8),
    ((ms * 1000) / size).toFixed(0).padStart(11),
  ];
  console.log(`${columns.join(' ')} ${peakMib.toFixed(0).padStart(10)}`);
}

function measure(size: number): { readonly ms: number; readonly peakMib: number } {
  const directory = mkdtempSync(path.join(tmpdir(), 'callcodes-bench-'));
  mkdirSync(path.join(directory, 'callcodes'));
  writeFileSync(path.join(directory, 'callcodes/bench.csv'), toCsv(size));
  writeFileSync(path.join(directory, 'half.csv'), toCsv(Math.floor(size / 2)));
  run(directory, ['apply', '--matrix', 'half.csv', '--output-dir', 'out', '--concurrency', '64']);
  const startedAt = performance.now();
  const peakMib = run(directory, ['plan', '--output-dir', 'out', '--format', 'json']);
  const ms = performance.now() - startedAt;
  rmSync(directory, { recursive: true });
  return { ms, peakMib };
}

/** Resolves with the peak of resident memory in MiB, which the process tells at its end. */
function run(directory: string, args: readonly string[]): number {
  const tell = 'process.on("exit",()=>process.stderr.write("\\nPEAK "+process.resourceUsage().maxRSS+"\\n"))';
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, CLI, ...args, '--base-url', 'sandbox:tenant.json'],
    { cwd: directory, maxBuffer: 1024 ** 3 },
  );
  const text = stderr.toString();
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${text}`);
  return Number(/PEAK (\d+)/.exec(text)?.[1]) / 1024;
}

function toCsv(size: number): string {
  const lines = ['category,parent,code,name,type'];
  for (let at = 0; at < size; at += 1) {
    const root = Math.floor(at / (CHILDREN + 1));
    const parent = at % (CHILDREN + 1) === 0 ? '' : `R${root}`;
    lines.push(`BENCH,${parent},${parent === '' ? `R${root}` : `C${at}`},Code ${at},NEUTRAL`);
  }
  return `${lines.join('\n')}\n`;
}
