import { describe, expect, it } from 'vitest';
import { QUEUE_LIMITS } from '../../src/receiver/event-queue.ts';
import { STOP_LIMITS, StopDeadline } from '../../src/receiver/stop-deadline.ts';

const PLATFORMS_KILL_AFTER_MS = 30_000;
/** A client library that goes on trying is waited for by the command line. */
const EXIT_MS = 5_000;
const STAGES = ['answeredMs', 'storedMs', 'closedMs'] as const;

function openDeadline() {
  const clock = { nowMs: () => now.ms };
  const now = { ms: 1_000_000 };
  const controller = new AbortController();
  return { now, controller, deadline: new StopDeadline(clock, controller.signal) };
}

describe('the time to stop', () => {
  it('is shorter than what platforms give, when every stage takes all it may', () => {
    const { now, controller, deadline } = openDeadline();
    controller.abort();
    const startedMs = now.ms;
    expect(deadline.leftMs('answeredMs')).toBeGreaterThan(QUEUE_LIMITS.maxWaitMs);
    for (const stage of STAGES) {
      expect(deadline.leftMs(stage)).toBeGreaterThanOrEqual(1_000);
      now.ms += deadline.leftMs(stage);
    }
    expect(now.ms - startedMs).toBeLessThan(PLATFORMS_KILL_AFTER_MS - EXIT_MS);
    for (const stage of STAGES) expect(deadline.leftMs(stage)).toBe(0);
  });

  it('runs from the signal on, not from when somebody asks', () => {
    const { now, controller, deadline } = openDeadline();
    now.ms += 60_000;
    controller.abort();
    now.ms += 3_000;
    expect(deadline.leftMs('closedMs')).toBe(STOP_LIMITS.closedMs - 3_000);
  });

  it('runs from the first question on where there was no signal', () => {
    const { now, deadline } = openDeadline();
    now.ms += 60_000;
    expect(deadline.leftMs('answeredMs')).toBe(STOP_LIMITS.answeredMs);
    now.ms += 1_000;
    expect(deadline.leftMs('closedMs')).toBe(STOP_LIMITS.closedMs - 1_000);
  });
});
