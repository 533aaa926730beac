import type { SandboxRequest } from './sandbox-exchange.ts';
import type { FaultMatch, RandomFault, SandboxSwitches, ScriptedFault } from './sandbox-switches.ts';

export type StruckFault = ScriptedFault | RandomFault;

/** Decides which call is struck by which fault, and counts the calls that each scripted fault has seen. */
export class FaultScript {
  readonly #seen = new Map<ScriptedFault, number>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  reset(): void {
    this.#seen.clear();
  }

  /** Every scripted fault counts the call, whether or not another one strikes it. `route` is the template. */
  strike(request: SandboxRequest, route: string, switches: SandboxSwitches): StruckFault | null {
    let struck: StruckFault | null = null;
    for (const rule of switches.faults) {
      if (!matches(rule.match, request, route)) continue;
      const count = (this.#seen.get(rule) ?? 0) + 1;
      this.#seen.set(rule, count);
      if (struck === null && isDue(rule, count)) struck = rule;
    }
    for (const rule of switches.randomFaults) {
      if (!matches(rule.match ?? {}, request, route)) continue;
      const hit = this.#random() < rule.probability;
      if (struck === null && hit) struck = rule;
    }
    return struck;
  }
}

function isDue(rule: ScriptedFault, count: number): boolean {
  const { nth, times } = rule.match;
  const first = nth ?? 1;
  const length = times ?? (nth === undefined ? Number.POSITIVE_INFINITY : 1);
  return count >= first && count < first + length;
}

function matches(match: FaultMatch, request: SandboxRequest, route: string): boolean {
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.route !== undefined && match.route !== route) return false;
  const wanted = match.contains;
  return wanted === undefined || request.target.includes(wanted) || (request.body ?? '').includes(wanted);
}
