import { toSafeJson } from '../to-safe-json.ts';
import { sumByTarget, sumUsage } from './sum-usage.ts';
import type { UsageInput } from './usage-input.ts';

/** The figures for programs: what was asked, the sums, and `usage` as the receiver's `GET /usage` has it. */
export function renderUsageJson({ usage, query, source, madeAtMs }: UsageInput): string {
  return toSafeJson({
    from: query.fromDay,
    to: query.toDay,
    target: query.target,
    source,
    madeAt: new Date(madeAtMs).toISOString(),
    totals: sumUsage(usage),
    targets: sumByTarget(usage),
    usage,
  });
}
