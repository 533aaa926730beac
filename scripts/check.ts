import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertNode24 } from './assert-node-24.ts';
import { listStaleFiles, readDist } from './compare-dist.ts';
import { runStep } from './run-step.ts';
import { loadTally, type Tally } from './tally.ts';

/** A check that passes or throws. */
interface Gate {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const GATES: readonly Gate[] = [
  { name: 'Node 24', run: async () => assertNode24() },
  { name: 'generated files', run: () => runStep('node', ['scripts/generate.ts', '--check']) },
  { name: 'types', run: () => runStep('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'biome', run: () => runStep('biome', ['ci', '--error-on-warnings', '.']) },
  { name: 'oxlint', run: () => runStep('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'dist is what the sources build', run: checkDist },
];

/** Runs every gate and every test, whatever fails before; the last line counts them. */
async function check(): Promise<void> {
  const failed: string[] = [];
  for (const gate of GATES) {
    if (!(await pass(gate))) failed.push(gate.name);
  }
  const tests = await runTests();
  const noSkip = process.env['CALLCODES_NO_SKIP'] === '1';
  const allFailed = [...failed, ...tests.failed, ...(noSkip ? tests.skipped : [])];
  for (const name of tests.skipped) console.log(`SKIPPED ${name}${noSkip ? ' (counts as failed here)' : ''}`);
  for (const name of allFailed) console.log(`FAILED ${name}`);
  if (allFailed.length > 0) process.exitCode = 1;
  const passed = GATES.length - failed.length + tests.passed;
  const skipped = noSkip ? 0 : tests.skipped.length;
  console.log(`${passed} passed, ${allFailed.length} failed, ${skipped} skipped`);
}

async function pass(gate: Gate): Promise<boolean> {
  console.log(`\n=== ${gate.name}`);
  const startedMs = performance.now();
  try {
    await gate.run();
    console.log(`ok: ${gate.name} (${seconds(startedMs)})`);
    return true;
  } catch (error) {
    console.log(
      `not ok: ${gate.name} (${seconds(startedMs)}): ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

async function checkDist(): Promise<void> {
  const before = await readDist();
  await runStep('node', ['scripts/build.ts']);
  const stale = await listStaleFiles(before);
  if (stale.length > 0)
    throw new Error(`the repository has other bytes: ${stale.join(', ')}. Commit what the build made.`);
}

async function runTests(): Promise<Tally> {
  console.log('\n=== tests');
  const startedMs = performance.now();
  const directory = await mkdtemp(join(tmpdir(), 'callcodes-check-'));
  const file = join(directory, 'tally.json');
  process.env['CALLCODES_TALLY'] = file;
  const reporters = ['--reporter=default', '--reporter=./scripts/tally-reporter.ts'];
  const fault = await runStep('vitest', ['run', ...reporters]).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const tally = await loadTally(file);
  await rm(directory, { recursive: true, force: true });
  console.log(`${fault === null ? 'ok' : 'not ok'}: tests (${seconds(startedMs)})`);
  if (tally === null)
    return { passed: 0, failed: [`tests: no result, ${fault ?? 'nothing ran'}`], skipped: [] };
  const isUnexplained = fault !== null && tally.failed.length === 0;
  return isUnexplained ? { ...tally, failed: [`tests: ${fault}`] } : tally;
}

function seconds(startedMs: number): string {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}

await check();
