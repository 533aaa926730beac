import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { createWebhookSecret, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { type ReceiverProcess, startReceiver } from '../helpers/start-receiver.ts';

const SECRET = createWebhookSecret();
const MIB = 1024 * 1024;
/** A receiver has about 100 MiB when it starts; what is refused must not stay. */
const MAX_GROWTH_MIB = 150;

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

async function residentMib(): Promise<number> {
  const status = await readFile(`/proc/${receiver.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

const toChunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

describe('a receiver under attack', () => {
  it('cuts off a body without an announced end, soon after 2 MiB', async () => {
    const piece = toChunk(Buffer.alloc(64 * 1024, 'x'));
    const { status, sentBytes } = await pour(CHUNKED, { piece, maxBytes: 2_000 * MIB });
    expect(status).toBe(413);
    expect(sentBytes).toBeLessThan(2_000 * MIB);
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
    const before = await residentMib();
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
      largest = Math.max(largest, await residentMib());
    }
    // 0: the last kind is never complete, so that nothing is said.
    expect(statuses).toEqual(new Set([0, 401, 413]));
    expect(largest - before).toBeLessThan(MAX_GROWTH_MIB);
    expect((await deliver(receiver.url, signDelivery(mappingEvent(), { secret: SECRET }))).status).toBe(200);
  });
});
