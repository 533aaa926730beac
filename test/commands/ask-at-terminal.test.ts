import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAtTerminal } from '../../src/commands/ask-at-terminal.ts';

function openTerminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  const cancelling = new AbortController();
  const answer = askAtTerminal('Sure? ', {
    input,
    output,
    signal: cancelling.signal,
    onInterrupt: () => cancelling.abort(new Error('SIGINT')),
  });
  return { input, output, cancelling, answer };
}

describe('askAtTerminal', () => {
  it('gives the line that was typed', async () => {
    const { input, output, answer } = openTerminal();
    input.write('yes\r');
    expect(await answer).toBe('yes');
    expect(String(output.read())).toContain('Sure? ');
  });

  it.each([
    ['Ctrl+D', '\u0004'],
    ['Ctrl+C', '\u0003'],
  ])('gives no answer at %s, and does not wait for ever', async (_key, keys) => {
    const { input, answer } = openTerminal();
    input.write(keys);
    expect(await answer).toBe('');
  });

  it('cancels the run at Ctrl+C and nowhere else', async () => {
    const interrupted = openTerminal();
    interrupted.input.write('\u0003');
    await interrupted.answer;
    expect(interrupted.cancelling.signal.aborted).toBe(true);
    const closed = openTerminal();
    closed.input.write('\u0004');
    await closed.answer;
    expect(closed.cancelling.signal.aborted).toBe(false);
  });

  it('gives no answer once the run is cancelled', async () => {
    const { cancelling, answer } = openTerminal();
    cancelling.abort(new Error('SIGTERM'));
    expect(await answer).toBe('');
  });
});
