import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { createWebhookSecret, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { residentMib } from '../helpers/resident-mib.ts';
import { type ReceiverProcess, startReceiver } from '../helpers/start-receiver.ts';

const SECRET = createWebhookSecret();
const MIB = 1024 * 1024;
/** A receiver has about 100 MiB when it starts; what is refused must not stay. */
const MAX_GROWTH_MIB = 150;
/** Two MiB are kept and four thrown away; the rest is what the buffers of Linux's sockets may grow to. */
const MAX_POURED_BYTES = 64 * MIB;

let workspace: Workspace;
let receiver: ReceiverProcess;

beforeAll(async () => {
  workspace = await createWorkspace();
  receiver = await startReceiver({
    cwd: workspace.directory,
    warehouse: 'duckdb:events.duckdb',
    secret: SECRET,
  });
});
afterAll(async () => {
  await receiver[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

const HEAD = 'POST /webhooks/mapping-sync HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const CHUNKED = `${HEAD}transfer-encoding: chunked\r\n\r\n`;

/** Writes until the receiver has had enough; resolves with what it said and how many bytes were sent. */
async function pour(
  head: string,
  { piece, maxBytes }: { readonly piece: Buffer; readonly maxBytes: number },
): Promise<{ readonly status: number; readonly sentBytes: number }> {
  const socket = openSocket();
  let text = '';
  let isOver = false;
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  socket.on('close', () => {
    isOver = true;
  });
  socket.write(head);
  let sentBytes = 0;
  while (!isOver && sentBytes < maxBytes) {
    sentBytes += piece.length;
    if (!socket.write(piece)) await drained(socket);
  }
  socket.destroy();
  return { status: statusOf(text), sentBytes };
}

function openSocket(): Socket {
  const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1');
  // The receiver may cut off whoever goes on sending.
  socket.on('error', () => socket.destroy());
  return socket;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      socket.off('drain', settle).off('close', settle);
      clearTimeout(patience);
      resolve();
    };
    const patience = setTimeout(settle, 3_000);
    socket.on('drain', settle).on('close', settle);
  });
}

function statusOf(text: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
}

/** One exchange, byte for byte; resolves with the status when the connection ends or the reply is there. */
async function exchange(bytes: string): Promise<number> {
  const socket = openSocket();
  socket.end(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return statusOf(text);
}

const toChunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

describe('a receiver under attack', () => {
  it('cuts off a body without an announced end, soon after 2 MiB', async () => {
    const piece = toChunk(Buffer.alloc(64 * 1024, 'x'));
    const { status, sentBytes } = await pour(CHUNKED, { piece, maxBytes: 2_000 * MIB });
    expect(status).toBe(413);
    expect(sentBytes).toBeLessThan(MAX_POURED_BYTES);
  });

  it.each([
    ['shorter than the body', `${HEAD}content-length: 2\r\n\r\n{}{}{}{}`, 400],
    ['no number', `${HEAD}content-length: two\r\n\r\n{}`, 400],
    ['beside chunks', `${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['given twice', `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    ['huge', `${HEAD}content-length: 99999999999999999999\r\n\r\n{}`, 400],
    ['over the limit', `${HEAD}content-length: 2097153\r\n\r\n{}`, 413],
  ])('takes no harm from a length that is %s', async (_, bytes, status) => {
    expect(await exchange(bytes)).toBe(status);
  });

  it('refuses headers of more than 16 KiB', async () => {
    expect(await exchange(`${HEAD}webhook-signature: ${'v1,A '.repeat(8_000)}\r\n\r\n`)).toBe(431);
  });

  it('stays as large as it was over 200 bodies that are too large, forged or of one-byte chunks', async () => {
    const forged = signDelivery('x'.repeat(2 * MIB), { secret: createWebhookSecret() });
    await deliver(receiver.url, forged);
    const before = await residentMib(receiver.pid);
    const tiny = Buffer.concat(Array.from({ length: 20_000 }, () => toChunk(Buffer.from('x'))));
    const attacks: readonly (() => Promise<number>)[] = [
      async () => (await deliver(receiver.url, forged)).status,
      async () => (await deliver(receiver.url, { ...forged, body: 'x'.repeat(3 * MIB) })).status,
      async () => (await pour(CHUNKED, { piece: toChunk(Buffer.alloc(MIB)), maxBytes: 8 * MIB })).status,
      async () => (await pour(CHUNKED, { piece: tiny, maxBytes: tiny.length })).status,
    ];
    let largest = 0;
    const statuses = new Set<number>();
    for (let round = 0; round < 13; round += 1) {
      const fourOfEach = [...attacks, ...attacks, ...attacks, ...attacks];
      const replies = await Promise.all(fourOfEach.map((attack) => attack()));
      for (const status of replies) statuses.add(status);
      largest = Math.max(largest, await residentMib(receiver.pid));
    }
    // 0: the last kind is never complete, so that nothing is said.
    expect(statuses).toEqual(new Set([0, 401, 413]));
    expect(largest - before).toBeLessThan(MAX_GROWTH_MIB);
    expect((await deliver(receiver.url, signDelivery(mappingEvent(), { secret: SECRET }))).status).toBe(200);
  });

  it('keeps room for signed events while 40 others hold back large bodies, and gets rid of those in seconds', async () => {
    const statuses: number[] = [];
    const holding = Array.from({ length: 40 }, async () => {
      const socket = openSocket();
      socket.write(`${HEAD}content-length: ${2 * MIB}\r\n\r\n`);
      socket.write(Buffer.alloc(MIB + 1, 'x'));
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      statuses.push(statusOf(text));
    });
    const large = signDelivery(
      JSON.stringify(mappingEvent({ mappingId: 'MAP_large' })).padEnd(2 * MIB, ' '),
      {
        secret: SECRET,
        webhookId: 'MAP_large',
      },
    );
    // Each takes 2 MiB, but for what it has free; those for whom no room is left are told at once.
    await expect.poll(() => statuses.length, { timeout: 4_000 }).toBeGreaterThanOrEqual(40 - 33);
    expect((await deliver(receiver.url, large)).status).toBe(503);
    for (let index = 0; index < 20; index += 1) {
      const small = signDelivery(mappingEvent({ mappingId: `MAP_small_${index}` }), { secret: SECRET });
      expect((await deliver(receiver.url, small)).status).toBe(200);
    }
    await expect
      .poll(async () => (await deliver(receiver.url, large)).status, { timeout: 20_000, interval: 500 })
      .toBe(200);
    await Promise.all(holding);
    expect(new Set(statuses)).toEqual(new Set([408, 503]));
    expect(statuses.filter((status) => status === 408).length).toBeGreaterThan(30);
  });
});
