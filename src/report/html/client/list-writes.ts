import type { ReportCode, ReportWrite } from '../report-data.ts';

/** A change whose requests left, and when. */
export interface TimedWrite {
  readonly code: ReportCode;
  readonly write: ReportWrite;
  readonly startMs: number;
  readonly durationMs: number;
}

/** In the order in which they started. */
export function listWrites(codes: readonly ReportCode[]): readonly TimedWrite[] {
  const writes: TimedWrite[] = [];
  for (const code of codes) {
    const { write } = code;
    if (write === null || write.startMs === null) continue;
    writes.push({ code, write, startMs: write.startMs, durationMs: write.latencyMs ?? 0 });
  }
  return writes.sort((left, right) => left.startMs - right.startMs);
}

/** How a write is marked. `again`: the tenant throttled it or a try failed, so it was sent more than once. */
export function kindOf({ status, attempts }: ReportWrite): 'done' | 'again' | 'failed' {
  if (status === 'failed') return 'failed';
  return attempts > 1 ? 'again' : 'done';
}
