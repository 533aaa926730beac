import { describe, expect, it } from 'vitest';
import { createWaitNotice } from '../../src/commands/create-wait-notice.ts';
import { SILENT_LOG } from '../cxone/scripted-tenant.ts';

function open() {
  const said: string[] = [];
  let nowMs = 0;
  const note = createWaitNotice({
    clock: { nowMs: () => nowMs, sleep: () => Promise.resolve() },
    log: { ...SILENT_LOG, info: (text) => said.push(text) },
  });
  const reply = (atMs: number, status: number | null, retryAfterMs: number | null = null) => {
    nowMs = atMs;
    note({ status, retryAfterMs });
  };
  return { said, reply };
}

describe('the notice of a wait', () => {
  it('says nothing of short ones', () => {
    const { said, reply } = open();
    reply(0, 429, 1000);
    reply(9_000, 503);
    reply(9_500, 201);
    reply(12_000, 429);
    expect(said).toEqual([]);
  });

  it('tells a long pause at once, and how long it is', () => {
    const { said, reply } = open();
    reply(0, 429, 60_000);
    reply(10, 429, 60_000);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/429.*60 s/);
  });

  it('comes every ten seconds while nothing gets through, with the time since the last call that did', () => {
    const { said, reply } = open();
    for (let atMs = 0; atMs <= 31_000; atMs += 500) reply(atMs, atMs % 1000 === 0 ? 429 : null);
    expect(said).toHaveLength(3);
    expect(said[2]).toContain('for 30 s');
  });
});
