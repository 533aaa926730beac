import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GrowingBuffer } from '../../src/receiver/growing-buffer.ts';
import { MemoryBudget } from '../../src/receiver/memory-budget.ts';
import { readBody } from '../../src/receiver/read-body.ts';

const KIB = 1024;
const MAX_BYTES = 2 * KIB * KIB;
const PACE = { leastBytes: 10 * KIB, stretchMs: 1_000 };

function openBody(budget = new MemoryBudget(MAX_BYTES)) {
  const request = new IncomingMessage(new Socket());
  const body = new GrowingBuffer({ maxBytes: MAX_BYTES, budget });
  const end = readBody(request, { body, pace: PACE });
  const send = async (bytes: number) => {
    request.push(Buffer.alloc(bytes, 'x'));
    await turn();
  };
  return { request, body, end, send };
}

describe('memory for bodies', () => {
  it('is there for 64 KiB of each, however much others have taken', () => {
    const budget = new MemoryBudget(0);
    const bodies = Array.from({ length: 3 }, () => new GrowingBuffer({ maxBytes: MAX_BYTES, budget }));
    for (const body of bodies) {
      expect(body.add(Buffer.alloc(64 * KIB))).toBe('added');
      expect(body.isLarge).toBe(false);
      expect(body.add(Buffer.alloc(1))).toBe('no-memory');
    }
  });

  it('is taken for the rest, and given back', () => {
    const budget = new MemoryBudget(100 * KIB);
    const first = new GrowingBuffer({ maxBytes: MAX_BYTES, budget });
    const second = new GrowingBuffer({ maxBytes: MAX_BYTES, budget });
    expect(first.add(Buffer.alloc(65 * KIB))).toBe('added');
    expect(first.isLarge).toBe(true);
    expect(second.add(Buffer.alloc(65 * KIB))).toBe('no-memory');
    first.release();
    expect(second.add(Buffer.alloc(65 * KIB))).toBe('added');
    second.release();
    expect(budget.take(100 * KIB)).toBe(true);
  });
});

describe('a body', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('that is large and stalls is cut off', async () => {
    const { end, send } = openBody();
    await send(100 * KIB);
    vi.advanceTimersByTime(PACE.stretchMs);
    expect(await end).toBe('cut-off');
  });

  it('that is large and trickles is cut off', async () => {
    const { end, send } = openBody();
    await send(100 * KIB);
    await send(KIB);
    vi.advanceTimersByTime(PACE.stretchMs);
    expect(await end).toBe('cut-off');
  });

  it('that is small may take its time', async () => {
    const { request, body, end, send } = openBody();
    await send(60 * KIB);
    vi.advanceTimersByTime(100 * PACE.stretchMs);
    await send(KIB);
    request.push(null);
    expect(await end).toBe('complete');
    expect(body.bytes.length).toBe(61 * KIB);
  });

  it('that is large and keeps coming is read to its end, after which nothing is watched', async () => {
    const { request, body, end, send } = openBody();
    for (let piece = 0; piece < 20; piece += 1) {
      await send(50 * KIB);
      vi.advanceTimersByTime(PACE.stretchMs * 0.6);
    }
    request.push(null);
    expect(await end).toBe('complete');
    expect(body.bytes.length).toBe(1_000 * KIB);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of a sender that goes away is cut off', async () => {
    const { request, end, send } = openBody();
    await send(KIB);
    request.destroy();
    expect(await end).toBe('cut-off');
  });
});
