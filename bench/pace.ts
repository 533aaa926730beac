// How near the built command line comes to a limit that it has to find, and how soon it follows one that changes, against a
// tenant over HTTP. Run: node bench/pace.ts
import { setTimeout as sleep } from 'node:timers/promises';
import type { RateLimit } from '../src/sandbox/sandbox-switches.ts';
import { makeWorkspace } from './make-workspace.ts';
import { printTable } from './print-table.ts';
import { runCommandLine } from './run-command-line.ts';
import { type BenchTenant, startTenant } from './start-tenant.ts';

type RetryAfter = Extract<RateLimit['retryAfter'], string>;

const FORMS: readonly RetryAfter[] = ['none', 'seconds', 'date'];
const APPLY = ['apply', '--reviewed-plan', 'off', '--concurrency', '16'];
const LATENCY = { latencyMs: 40, latencyJitterMs: 20 };
/** About 24 seconds of work. */
const STEADY = { perSecond: 100, burst: 20, codes: 2_400 };
const CHANGING = { perSecond: 60, burst: 20, codes: 4_000, afterMs: 15_000, watchMs: 20_000 };
const FACTORS = [3, 1 / 3];
const LOOK_MS = 250;
const WINDOW_MS = 2_000;
/** Of the new limit, used for a whole window: followed. */
const FOLLOWED_SHARE = 0.85;

console.log(`Node ${process.versions.node}, latency ${LATENCY.latencyMs} to 60 ms, 16 calls at once`);
const steady = [['limit', 'Retry-After', 'share of the limit', 'refused']];
for (const form of FORMS) steady.push(await measureSteady(form));
printTable(steady);
const changing = [['limit', 'Retry-After', 'followed after s']];
for (const factor of FACTORS) for (const form of FORMS) changing.push(await measureChange(form, factor));
printTable(changing);

async function measureSteady(retryAfter: RetryAfter): Promise<string[]> {
  const { perSecond, burst, codes } = STEADY;
  using tenant = await startTenant({
    switches: { ...LATENCY, rateLimit: { perSecond, burst, retryAfter } },
    codes: 0,
  });
  using workspace = makeWorkspace(codes);
  await runCommandLine(APPLY, { directory: workspace.directory, tenant });
  const { calls, limited, firstMs, lastMs } = await tenant.figures();
  const allowed = burst + (perSecond * (lastMs - firstMs)) / 1000;
  return [`${perSecond}/s`, retryAfter, toPercent((calls - limited) / allowed), toPercent(limited / calls)];
}

async function measureChange(retryAfter: RetryAfter, factor: number): Promise<string[]> {
  const { perSecond, burst, codes, afterMs, watchMs } = CHANGING;
  const limit = { perSecond, burst, retryAfter };
  using tenant = await startTenant({ switches: { ...LATENCY, rateLimit: limit }, codes: 0 });
  using workspace = makeWorkspace(codes);
  const stop = new AbortController();
  const applying = runCommandLine(APPLY, { directory: workspace.directory, tenant, signal: stop.signal });
  await sleep(afterMs);
  await setRateLimit(tenant, { ...limit, perSecond: perSecond * factor });
  const afterS = await watch(tenant, { perSecond: perSecond * factor, watchMs });
  stop.abort();
  await applying.catch(() => undefined);
  const change = `${perSecond}/s to ${perSecond * factor}/s`;
  return [change, retryAfter, afterS === null ? `not in ${watchMs / 1000}` : afterS.toFixed(1)];
}

async function setRateLimit(tenant: BenchTenant, rateLimit: RateLimit): Promise<void> {
  const response = await fetch(`${tenant.url}/sandbox/switches`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rateLimit }),
  });
  if (!response.ok) throw new Error(`The limit was not changed: ${response.status}`);
}

/** Seconds until a window begins in which the new limit is used, and not run into; null: none did. */
async function watch(
  tenant: BenchTenant,
  { perSecond, watchMs }: { readonly perSecond: number; readonly watchMs: number },
): Promise<number | null> {
  const looks: { readonly atMs: number; readonly accepted: number; readonly limited: number }[] = [];
  const startMs = performance.now();
  while (performance.now() - startMs < watchMs) {
    const { calls, limited } = await tenant.figures();
    const now = { atMs: performance.now() - startMs, accepted: calls - limited, limited };
    const before = looks.findLast(({ atMs }) => now.atMs - atMs >= WINDOW_MS);
    looks.push(now);
    if (before !== undefined) {
      const rate = ((now.accepted - before.accepted) / (now.atMs - before.atMs)) * 1000;
      const isCalm = now.limited - before.limited <= Math.max(3, 0.05 * (now.accepted - before.accepted));
      if (rate >= FOLLOWED_SHARE * perSecond && isCalm) return before.atMs / 1000;
    }
    await sleep(LOOK_MS);
  }
  return null;
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
