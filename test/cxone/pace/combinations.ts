import { seededRandom } from '../../../src/commands/seeded-random.ts';
import type { SimulatedNetwork } from './simulate-pace.ts';

/** A tenant that is drawn at random: its bucket, the way to it, and how many calls may be in flight. */
export interface Combination {
  readonly rate: number;
  readonly burst: number;
  readonly network: SimulatedNetwork;
  readonly concurrency: number;
}

const CONCURRENCIES = [8, 16, 64] as const;
/** So much faster than the limit the calls in flight must be able to go: else there is no limit in sight. */
const IN_SIGHT = 1.25;

/** The same for the same seed. */
export function drawCombinations(count: number, seed: number): readonly Combination[] {
  const random = seededRandom(seed);
  const drawn: Combination[] = [];
  while (drawn.length < count) {
    const rate = 15 + random() * 125;
    const burst = Math.round(logUniform(random, 5, 100));
    const latencyMs = logUniform(random, 8, 120);
    const jitterMs = latencyMs * (0.1 + 0.9 * random());
    const concurrency = CONCURRENCIES[drawn.length % CONCURRENCIES.length] ?? 8;
    const fastest = (concurrency / (latencyMs + jitterMs / 2)) * 1000;
    if (fastest > rate * IN_SIGHT) drawn.push({ rate, burst, network: { latencyMs, jitterMs }, concurrency });
  }
  return drawn;
}

function logUniform(random: () => number, least: number, most: number): number {
  return least * (most / least) ** random();
}
