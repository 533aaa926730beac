import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingBuffer } from '../../src/receiver/growing-buffer.ts';
import { MemoryBudget } from '../../src/receiver/memory-budget.ts';

const MIB = 1024 * 1024;

describe('a buffer that grows', () => {
  it('holds what was added, in order, whatever the chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40_000 }), { maxLength: 8 }), (chunks) => {
        const buffer = new GrowingBuffer({ maxBytes: MIB, budget: new MemoryBudget(MIB) });
        for (const chunk of chunks) expect(buffer.add(chunk)).toBe('added');
        expect(buffer.bytes.equals(Buffer.concat(chunks))).toBe(true);
      }),
    );
  });

  it('takes as much as it may hold, and not one byte more', () => {
    const buffer = new GrowingBuffer({ maxBytes: 100_000, budget: new MemoryBudget(MIB) });
    expect(buffer.add(Buffer.alloc(99_999))).toBe('added');
    expect(buffer.add(Buffer.alloc(1))).toBe('added');
    expect(buffer.add(Buffer.alloc(1))).toBe('too-large');
  });

  it('shares a budget with others, and gives back all that it took', () => {
    const budget = new MemoryBudget(MIB);
    const [first, second] = [1, 2].map(() => new GrowingBuffer({ maxBytes: MIB, budget }));
    expect(first?.add(Buffer.alloc(700_000))).toBe('added');
    expect(second?.add(Buffer.alloc(700_000))).toBe('no-memory');
    first?.forget();
    expect(second?.add(Buffer.alloc(700_000))).toBe('no-memory');
    first?.release();
    first?.release();
    expect(second?.add(Buffer.alloc(700_000))).toBe('added');
    second?.release();
    expect(budget.take(MIB)).toBe(true);
    expect(budget.take(1)).toBe(false);
  });
});
