import { describe, expect, it } from 'vitest';
import { findCanaries, SPELLINGS } from './find-canaries.ts';

const CANARIES = {
  plain: 'canary-0123456789',
  odd: 'c"a\\n<a>r&y %41/+_*é',
  key: Buffer.alloc(32, 0xa7).toString('base64'),
};
const AROUND =
  '{"name":"Interested 100%","id":"d0c3bc6a-37ab-4b6f-9f5a-1ac5d7a1d0b0"} <p class="a">&amp;\\n</p> ';

describe('findCanaries', () => {
  it.each(Object.entries(SPELLINGS))('finds a canary that is spelled so: %s', (_, spell) => {
    for (const [name, canary] of Object.entries(CANARIES)) {
      const channels = { log: AROUND, file: `${AROUND}${spell(canary)} ${AROUND}` };
      expect(findCanaries(channels, CANARIES)).toEqual([`file: ${name}`]);
    }
  });

  it('finds one behind two layers', () => {
    const text = JSON.stringify({ url: encodeURIComponent(CANARIES.odd) });
    const inBase64 = Buffer.from(JSON.stringify({ a: CANARIES.odd })).toString('base64');
    expect(findCanaries({ text, inBase64 }, CANARIES)).toEqual(['text: odd', 'inBase64: odd']);
  });

  it('finds none where there is none', () => {
    expect(findCanaries({ log: AROUND, empty: '' }, CANARIES)).toEqual([]);
  });
});
