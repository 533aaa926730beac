import { describe, expect, it } from 'vitest';
import { CancelGrace } from '../../src/cxone/cancel-grace.ts';
import { LearningPace } from '../../src/cxone/learning-pace.ts';
import { createPacer, type Permit } from '../../src/cxone/pacer.ts';
import { PauseTooLongError } from '../../src/cxone/pause-too-long-error.ts';
import { createVirtualClock } from './virtual-clock.ts';

function setUp(options: { concurrency?: number; maxRate?: number | null; signal?: AbortSignal } = {}) {
  const clock = createVirtualClock();
  const model = new LearningPace({ maxRate: options.maxRate ?? null });
  const { signal } = options;
  const cancel = signal === undefined ? {} : { signal, grace: new CancelGrace({ signal, clock }) };
  const pacer = createPacer({ model, concurrency: options.concurrency ?? 4, clock, ...cancel });
  return { clock, pacer, startMs: clock.nowMs() };
}

const ACCEPTED = { kind: 'accepted' } as const;

describe('createPacer', () => {
  it('keeps no more calls in flight than allowed, and lets all through', async () => {
    const { clock, pacer, startMs } = setUp({ concurrency: 3 });
    let inFlight = 0;
    let most = 0;
    const call = async (): Promise<void> => {
      const permit = await pacer.acquire('in-turn');
      inFlight += 1;
      most = Math.max(most, inFlight);
      await clock.sleep(100);
      inFlight -= 1;
      permit.settle(ACCEPTED);
    };
    await clock.run(Promise.all(Array.from({ length: 30 }, call)));
    expect(most).toBe(3);
    expect(clock.nowMs() - startMs).toBe(1000);
  });

  it('lets calls leave in the order in which they asked, the urgent ones first', async () => {
    const { clock, pacer } = setUp({ concurrency: 1 });
    const order: string[] = [];
    const first = await pacer.acquire('in-turn');
    const call = async (name: string, turn: 'in-turn' | 'first'): Promise<void> => {
      const permit = await pacer.acquire(turn);
      order.push(name);
      permit.settle(ACCEPTED);
    };
    const all = Promise.all([
      call('a', 'in-turn'),
      call('b', 'in-turn'),
      call('x', 'first'),
      call('y', 'first'),
    ]);
    first.settle(ACCEPTED);
    await clock.run(all);
    expect(order).toEqual(['x', 'y', 'a', 'b']);
  });

  it('lets go of a call whose own signal aborts, and of nobody else', async () => {
    const { clock, pacer, startMs } = setUp();
    const own = new AbortController();
    const permit = await pacer.acquire('in-turn');
    permit.settle({ kind: 'limited', retryAfterMs: 60_000 });
    const left = pacer.acquire('in-turn', own.signal);
    const other = pacer.acquire('in-turn');
    own.abort();
    await expect(left).rejects.toMatchObject({ fault: 'cancelled' });
    await expect(pacer.acquire('first', own.signal)).rejects.toMatchObject({ fault: 'cancelled' });
    (await clock.run(other)).settle(ACCEPTED);
    expect(clock.nowMs() - startMs).toBe(60_000);
    expect(clock.pendingCount()).toBe(0);
  });

  it('keeps no alarm for calls that are gone', async () => {
    const { clock, pacer } = setUp();
    const own = new AbortController();
    (await pacer.acquire('in-turn')).settle({ kind: 'limited', retryAfterMs: 60_000 });
    const left = pacer.acquire('in-turn', own.signal);
    expect(clock.pendingCount()).toBe(1);
    own.abort();
    await expect(left).rejects.toMatchObject({ fault: 'cancelled' });
    expect(clock.pendingCount()).toBe(0);
  });

  it('spaces calls by the ceiling of the user', async () => {
    const { clock, pacer, startMs } = setUp({ concurrency: 64, maxRate: 10 });
    const sentAtMs: number[] = [];
    const call = async (): Promise<void> => {
      const permit = await pacer.acquire('in-turn');
      sentAtMs.push(clock.nowMs() - startMs);
      permit.settle(ACCEPTED);
    };
    await clock.run(Promise.all(Array.from({ length: 21 }, call)));
    expect(sentAtMs.at(-1)).toBeGreaterThanOrEqual(1950);
    expect(sentAtMs.at(-1)).toBeLessThanOrEqual(2100);
    for (const atMs of sentAtMs) {
      expect(sentAtMs.filter((other) => other >= atMs && other < atMs + 1000).length).toBeLessThanOrEqual(10);
    }
  });

  it('gives back the place in time of a call that never left', async () => {
    const { clock, pacer, startMs } = setUp({ maxRate: 1 });
    (await clock.run(pacer.acquire('in-turn'))).settle({ kind: 'unused' });
    await clock.run(pacer.acquire('in-turn'));
    expect(clock.nowMs() - startMs).toBeLessThan(100);
  });

  it('stops all calls until the time that a 429 names', async () => {
    const { clock, pacer, startMs } = setUp();
    const permits = [await pacer.acquire('in-turn'), await pacer.acquire('in-turn')];
    permits[0]?.settle({ kind: 'limited', retryAfterMs: 5000 });
    permits[1]?.settle(ACCEPTED);
    await clock.run(pacer.acquire('in-turn'));
    expect(clock.nowMs() - startMs).toBe(5000);
  });

  it('slows down after a 429 without a time, and recovers by itself', async () => {
    const { clock, pacer } = setUp({ concurrency: 1 });
    const perSecond: number[] = [];
    let sent = 0;
    const endAtMs = clock.nowMs() + 40_000;
    const work = async (): Promise<void> => {
      let nextMarkMs = clock.nowMs() + 1000;
      while (clock.nowMs() < endAtMs) {
        const permit: Permit = await pacer.acquire('in-turn');
        await clock.sleep(10);
        sent += 1;
        const isLimited = perSecond.length === 2;
        permit.settle(isLimited ? { kind: 'limited', retryAfterMs: null } : ACCEPTED);
        if (clock.nowMs() < nextMarkMs) continue;
        perSecond.push(sent);
        sent = 0;
        nextMarkMs += 1000;
      }
    };
    await clock.run(work());
    expect(perSecond[0]).toBeGreaterThanOrEqual(99);
    expect(perSecond[2]).toBeLessThan(20);
    expect(perSecond.at(-1)).toBeGreaterThan((perSecond[2] ?? 0) * 2);
  });

  it('refuses all calls when the tenant asks for a day again and again', async () => {
    const { clock, pacer, startMs } = setUp({ concurrency: 1 });
    const limited = { kind: 'limited', retryAfterMs: 86_400_000 } as const;
    for (let probe = 0; probe < 4; probe += 1) (await clock.run(pacer.acquire('in-turn'))).settle(limited);
    await expect(pacer.acquire('in-turn')).rejects.toBeInstanceOf(PauseTooLongError);
    expect(clock.nowMs() - startMs).toBeLessThan(60_000);
  });

  it('goes on when an absurd pause was asked for only once', async () => {
    const { clock, pacer, startMs } = setUp({ concurrency: 1 });
    (await pacer.acquire('in-turn')).settle({ kind: 'limited', retryAfterMs: 86_400_000 });
    (await clock.run(pacer.acquire('in-turn'))).settle(ACCEPTED);
    expect(clock.nowMs() - startMs).toBe(10_000);
  });

  it('lets nobody leave after cancelling, and leaves no timer behind', async () => {
    const controller = new AbortController();
    const { clock, pacer } = setUp({ maxRate: 1, signal: controller.signal });
    await pacer.acquire('in-turn');
    const waiting = [pacer.acquire('in-turn'), pacer.acquire('first')];
    controller.abort();
    const results = await Promise.allSettled([...waiting, pacer.acquire('in-turn')]);
    expect(results).toMatchObject(Array(3).fill({ status: 'rejected', reason: { fault: 'cancelled' } }));
    expect(clock.pendingCount()).toBe(0);
  });

  it('lets those that complete a write leave within 5 s after cancelling, the others not', async () => {
    const controller = new AbortController();
    const { clock, pacer, startMs } = setUp({ maxRate: 1, signal: controller.signal });
    await pacer.acquire('in-turn');
    const leftAtMs: number[] = [];
    const complete = async (): Promise<void> => {
      (await pacer.acquire('to-complete')).settle(ACCEPTED);
      leftAtMs.push(clock.nowMs() - startMs);
    };
    const begun = Array.from({ length: 10 }, complete);
    const other = pacer.acquire('first');
    controller.abort();
    const late = complete();
    const results = await clock.run(Promise.allSettled([other, ...begun, late]));
    const isRefused = ({ status }: PromiseSettledResult<unknown>) => status === 'rejected';
    expect(results[0]).toMatchObject({ status: 'rejected', reason: { fault: 'cancelled' } });
    expect(results.filter(isRefused)).toHaveLength(12 - leftAtMs.length);
    expect(leftAtMs).toHaveLength(4);
    expect(Math.max(...leftAtMs)).toBeLessThanOrEqual(5_000);
    expect(clock.nowMs() - startMs).toBe(5_000);
    expect(clock.pendingCount()).toBe(0);
  });

  it('counts a permit that is settled twice once', async () => {
    const { clock, pacer } = setUp({ concurrency: 1 });
    const permit = await pacer.acquire('in-turn');
    permit.settle(ACCEPTED);
    permit.settle(ACCEPTED);
    await pacer.acquire('in-turn');
    const waiting = pacer.acquire('in-turn');
    await expect(
      clock.run(Promise.race([waiting.then(() => 'granted'), clock.sleep(1000).then(() => 'waits')])),
    ).resolves.toBe('waits');
  });
});
