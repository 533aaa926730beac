import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import { InputError } from '../../src/errors/input-error.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import { type DeliveryOptions, deliverEvent, type EventMessage } from '../../src/events/deliver-event.ts';
import { MAX_BODY_BYTES } from '../../src/events/render-event-body.ts';
import type { HttpRequest, HttpResponse } from '../../src/model/http-transport.ts';
import { createFastClock } from '../helpers/fast-clock.ts';
import { listenLocally } from '../helpers/http-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const WEBHOOK = { url: 'https://reports.test/hooks/secret-path?key=secret-key', secret: SECRET };
const MESSAGE = { id: 'MAP_1_1_apply_acme_aaaaaaaa', body: '{"event":"MAPPING_COMPLETED"}' };

type Answer = number | HttpResponse | Error;

/** Sends to a receiver that answers in this order, the last one for ever. */
async function deliver(
  answers: readonly Answer[],
  { message = MESSAGE, ...parts }: Partial<DeliveryOptions> & { readonly message?: EventMessage } = {},
) {
  const clock = createInstantClock();
  const requests: (HttpRequest & { readonly atMs: number })[] = [];
  const told: string[] = [];
  const delivery = await deliverEvent(message, {
    webhook: WEBHOOK,
    clock,
    transport: async (request) => {
      requests.push({ ...request, atMs: clock.nowMs() });
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? 200;
      if (answer instanceof TransportError && answer.fault === 'timeout')
        await clock.sleep(request.timeoutMs);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'number' ? { status: answer, headers: {}, body: '' } : answer;
    },
    random: () => 0.5,
    userAgent: 'test/1',
    timeoutMs: 30_000,
    signal: new AbortController().signal,
    giveUp: new AbortController().signal,
    onRetry: (why) => told.push(why),
    ...parts,
  });
  return { delivery, requests, told, clock };
}

const faultOf = (fault: TransportError['fault']) =>
  new TransportError(`POST https://reports.test: it did ${fault}.`, { fault });

describe('deliverEvent', () => {
  it('posts the body as it is, once, to a receiver that takes it', async () => {
    const { delivery, requests } = await deliver([204]);
    expect(delivery).toEqual({ kind: 'accepted', status: 204, tries: 1 });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: WEBHOOK.url,
        body: MESSAGE.body,
        headers: { 'content-type': 'application/json' },
      },
    ]);
  });

  it('signs each try anew, under the same id', async () => {
    const { delivery, requests } = await deliver([500, faultOf('reset'), 200]);
    expect(delivery).toEqual({ kind: 'accepted', status: 200, tries: 3 });
    expect(new Set(requests.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([MESSAGE.id]));
    expect(new Set(requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3);
    for (const { headers, atMs } of requests) {
      const at = new Date(atMs);
      expect(headers['webhook-timestamp']).toBe(String(Math.floor(atMs / 1000)));
      expect(headers['webhook-signature']).toBe(new Webhook(SECRET).sign(MESSAGE.id, at, MESSAGE.body));
    }
  });

  it('gives up after five tries and says why, without the path of the receiver', async () => {
    const { delivery, requests, told } = await deliver([503]);
    expect(requests).toHaveLength(5);
    expect(delivery).toEqual({ kind: 'failed', why: 'it answered 503', hint: null, tries: 5 });
    expect(told).toEqual(['it answered 503', 'it answered 503', 'it answered 503', 'it answered 503']);
  });

  it('waits as long as Retry-After says', async () => {
    const headers = { 'retry-after': '20' };
    const { delivery, clock, told } = await deliver([{ status: 429, headers, body: '' }, 200]);
    expect(delivery).toMatchObject({ kind: 'accepted', tries: 2 });
    expect(clock.sleepsMs).toEqual([20_000]);
    expect(told).toEqual(['it answered 429 and asks to wait 20 s']);
  });

  it.each([301, 302, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const headers = { location: 'https://elsewhere.test/' };
    const { delivery, requests } = await deliver([{ status, headers, body: '' }]);
    expect(requests).toHaveLength(1);
    expect(delivery).toMatchObject({ kind: 'failed', tries: 1 });
  });

  it('ends within a minute when no try is answered', async () => {
    const { delivery, requests, clock } = await deliver([faultOf('timeout')]);
    const first = requests[0]?.atMs ?? 0;
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([15_000, 15_000, 15_000, 4500]);
    expect(clock.nowMs() - first).toBeLessThanOrEqual(60_000);
    expect(delivery).toEqual({ kind: 'failed', why: 'it did timeout', hint: null, tries: 4 });
  });

  it('takes a proxy that cannot be used for a failure of this receiver only', async () => {
    const { delivery, requests } = await deliver([
      new InputError('HTTPS_PROXY cannot be used: it is no URL.', { hint: 'Give a URL.' }),
    ]);
    expect(requests).toHaveLength(1);
    expect(delivery).toEqual({
      kind: 'failed',
      why: 'HTTPS_PROXY cannot be used: it is no URL',
      hint: 'Give a URL.',
      tries: 1,
    });
  });

  it('hides no fault of its own', async () => {
    await expect(deliver([new TypeError('a defect')])).rejects.toThrow('a defect');
  });

  it('makes one try when the run is cancelled already', async () => {
    const { delivery, requests } = await deliver([500], { signal: AbortSignal.abort() });
    expect(requests).toHaveLength(1);
    expect(delivery).toMatchObject({ kind: 'failed', tries: 1 });
  });

  it('waits no longer once the run is cancelled', async () => {
    const cancelling = new AbortController();
    const { delivery } = await deliver([500], {
      signal: cancelling.signal,
      clock: createFastClock(1),
      onRetry: () => cancelling.abort(),
    });
    expect(delivery).toMatchObject({ kind: 'failed', tries: 1 });
  });
});

describe('a receiver on the network', () => {
  it('that takes the request and says nothing is given up after the time of a try', async () => {
    let calls = 0;
    await using server = await listenLocally(() => {
      calls += 1;
    });
    const { delivery } = await deliver([], {
      transport: createAxiosTransport({ replyBodies: 'dropped' }),
      webhook: { ...WEBHOOK, url: server.url },
      clock: createFastClock(10),
      random: () => 0,
      timeoutMs: 50,
    });
    expect(delivery).toEqual({
      kind: 'failed',
      why: 'no complete reply in time (50 ms)',
      hint: null,
      tries: 5,
    });
    expect(calls).toBe(5);
  });

  it('gets a body of 1 MiB whole', async () => {
    let bytes = 0;
    await using server = await listenLocally((request, response) => {
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      request.on('end', () => response.writeHead(204).end());
    });
    const options = { transport: createAxiosTransport({ replyBodies: 'dropped' }) };
    const { delivery } = await deliver([], {
      ...options,
      webhook: { ...WEBHOOK, url: server.url },
      message: { id: MESSAGE.id, body: `"${'ö'.repeat(MAX_BODY_BYTES / 2 - 1)}"` },
    });
    expect(delivery).toMatchObject({ kind: 'accepted', tries: 1 });
    expect(bytes).toBe(MAX_BODY_BYTES);
  });

  it('that accepts with a body without end has accepted, and nothing of the body is read on', async () => {
    let written = 0;
    let isClosed = false;
    await using server = await listenLocally((request, response) => {
      request.resume();
      response.writeHead(200);
      const timer = setInterval(() => {
        response.write('x'.repeat(65_536));
        written += 1;
      }, 5);
      response.on('close', () => {
        isClosed = true;
        clearInterval(timer);
      });
    });
    const { delivery } = await deliver([], {
      transport: createAxiosTransport({ replyBodies: 'dropped' }),
      webhook: { ...WEBHOOK, url: server.url },
    });
    expect(delivery).toEqual({ kind: 'accepted', status: 200, tries: 1 });
    await expect.poll(() => isClosed).toBe(true);
    expect(written).toBeLessThan(1000);
  });
});
