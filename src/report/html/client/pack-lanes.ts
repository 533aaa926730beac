/** A write on the time axis. */
export interface Span {
  readonly startMs: number;
  readonly durationMs: number;
}

/** The lane of each span, in the order of their starts, so that none covers another: the first lane that is free. */
export function packLanes(spans: readonly Span[], maxLanes: number): readonly number[] {
  const freeAtMs: number[] = [];
  return spans.map(({ startMs, durationMs }) => {
    const free = freeAtMs.findIndex((atMs) => atMs <= startMs);
    const isNew = free < 0 && freeAtMs.length < maxLanes;
    const lane = isNew ? freeAtMs.length : Math.max(0, free);
    freeAtMs[lane] = Math.max(freeAtMs[lane] ?? 0, startMs + durationMs);
    return lane;
  });
}
