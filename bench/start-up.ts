// How long `validate` of 20 codes takes from start to end, beside what node itself takes. Run: node bench/start-up.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { toMedian } from './to-median.ts';

const RUNS = 41;
const CODES = 20;
const CLI = path.resolve(import.meta.dirname, '../dist/cli/index.js');

const directory = mkdtempSync(path.join(tmpdir(), 'callcodes-bench-'));
mkdirSync(path.join(directory, 'callcodes'));
const codes = Array.from(
  { length: CODES },
  (_, at) => `  - { code: CODE_${at}, name: Code ${at}, type: NEUTRAL }`,
);
writeFileSync(path.join(directory, 'callcodes/bench.yml'), `category: BENCH\ncodes:\n${codes.join('\n')}\n`);

const bare: number[] = [];
const validate: number[] = [];
// In turns, so that whatever else the machine does meets both.
for (let run = 0; run < RUNS; run += 1) {
  bare.push(time(['-e', '0']));
  validate.push(time([CLI, 'validate']));
}
rmSync(directory, { recursive: true });
const [bareMs, validateMs] = [toMedian(bare), toMedian(validate)];
console.log(`Node ${process.versions.node}, ${cpus().length} cores, median of ${RUNS} runs`);
console.log(`node -e 0            ${bareMs.toFixed(1)} ms`);
console.log(`validate, ${CODES} codes   ${validateMs.toFixed(1)} ms`);
console.log(`ratio                ${(validateMs / bareMs).toFixed(2)}`);

function time(args: readonly string[]): number {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: directory });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
  return performance.now() - startedAt;
}
