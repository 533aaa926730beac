import { describe, expect, it } from 'vitest';
import { redactReply } from '../../src/commands/redact-reply.ts';
import { createRedactor } from '../../src/util/create-redactor.ts';

const SECRET = 'a-secret-of-the-run';
const URL = 'https://api.test/api/v2/callcodes';

function redact(status: number, body: string) {
  const redactor = createRedactor();
  redactor.add(SECRET);
  return redactReply({ status, headers: { 'x-echo': SECRET }, body }, { url: URL, redactor });
}

describe('redactReply', () => {
  it('takes the secrets out of headers and body', () => {
    const reply = redact(400, JSON.stringify({ error: { message: `No ${SECRET}.` } }));
    expect(reply.headers['x-echo']).toBe('***');
    expect(JSON.parse(reply.body)).toEqual({ error: { message: 'No ***.' } });
  });

  it('leaves out an error that is too long to be read, but no list', () => {
    const filler = 'x'.repeat(70_000);
    expect(redact(500, filler).body).toBe('');
    expect(redact(200, JSON.stringify([filler, SECRET])).body).toBe(JSON.stringify([filler, '***']));
  });
});
