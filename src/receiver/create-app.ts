import type { RequestListener } from 'node:http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Clock } from '../model/clock.ts';
import { createUsageAnswer } from './answer-usage.ts';
import type { ReceiverMetrics } from './create-metrics.ts';
import { type ReceiveParts, type Reception, receiveEvent } from './receive-event.ts';
import type { ReceiverLog } from './receiver-log.ts';
import { sendReply } from './send-reply.ts';
import { again, json, type Reply, toReply } from './to-reply.ts';
import type { WarehouseGate } from './warehouse-gate.ts';
import type { Warehouse } from './warehouses/warehouse.ts';

export const WEBHOOK_PATH = '/webhooks/mapping-sync';
const MAX_SHOWN_PATH = 100;

export interface AppParts extends Omit<ReceiveParts, 'isOpen' | 'clock'> {
  readonly warehouse: Pick<Warehouse, 'readDailyUsage'>;
  readonly gate: WarehouseGate;
  readonly metrics: ReceiverMetrics;
  readonly log: ReceiverLog;
  readonly clock: Clock;
  /** True once no more requests are accepted: then every reply closes its connection. */
  readonly isStopping: () => boolean;
}

/** All that the receiver answers, as an Express application. */
export async function createApp(parts: AppParts): Promise<RequestListener> {
  const { default: express } = await import('express');
  const app = express();
  app.disable('x-powered-by').enable('strict routing').enable('case sensitive routing');
  const routes: readonly (readonly ['get' | 'post', string, RequestHandler])[] = [
    ['post', WEBHOOK_PATH, createWebhookHandler(parts)],
    ...createReadHandlers(parts).map(([path, handler]) => ['get', path, handler] as const),
  ];
  for (const [method, path, handler] of routes) {
    app[method](path, handler);
    const allowed = method === 'get' ? 'GET, HEAD' : 'POST';
    app.all(path, refuse(parts, { verdict: { kind: 'wrong-method', allowed }, fields: {} }));
  }
  app.use(refuse(parts, { verdict: { kind: 'not-found' }, fields: {} }));
  // Express tells by the number of parameters that this one is for errors.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parts.log.write('error', 'A request failed by a defect of cxone-callcodes.', { error: why });
    sendReply({ request, response }, { reply: toReply({ kind: 'failed' }), close: true });
  });
  return app;
}

function createWebhookHandler(parts: AppParts): RequestHandler {
  const receiveParts: ReceiveParts = { ...parts, isOpen: () => parts.gate.isOpen };
  return async (request, response) => {
    const startedMs = parts.clock.nowMs();
    const reception = await receiveEvent({ request, response }, receiveParts);
    answer({ request, response }, { reception, startedMs, parts });
  };
}

function refuse(parts: AppParts, reception: Reception): RequestHandler {
  return (request, response) => {
    answer({ request, response }, { reception, startedMs: parts.clock.nowMs(), parts });
  };
}

interface Answer {
  readonly reception: Reception;
  readonly startedMs: number;
  readonly parts: AppParts;
}

function answer(
  { request, response }: { readonly request: Request; readonly response: Response },
  { reception: { verdict, fields }, startedMs, parts }: Answer,
): void {
  const { log, metrics, clock, isStopping } = parts;
  const reply = toReply(verdict);
  sendReply({ request, response }, { reply, close: isStopping() });
  const durationMs = clock.nowMs() - startedMs;
  metrics.observeReply({ result: verdict.kind, durationMs });
  log.write(reply.status >= 500 ? 'warning' : 'info', 'request', {
    result: verdict.kind,
    status: reply.status,
    durationMs,
    from: request.socket.remoteAddress ?? null,
    ...fields,
    ...(verdict.kind === 'not-found' ? { path: request.path.slice(0, MAX_SHOWN_PATH) } : {}),
  });
}

/** What is read rather than sent, by path. */
function createReadHandlers(parts: AppParts): readonly (readonly [string, RequestHandler])[] {
  const { gate, metrics, isStopping } = parts;
  const answerUsage = createUsageAnswer(parts);
  const reading =
    (read: (request: Request) => Promise<Reply>): RequestHandler =>
    async (request, response) => {
      sendReply({ request, response }, { reply: await read(request), close: isStopping() });
    };
  return [
    ['/healthz', reading(async () => json(200, { status: 'ok' }))],
    [
      '/readyz',
      reading(async () => {
        if (isStopping()) return again(1, 'The receiver is stopping');
        return (await gate.isAnswering())
          ? json(200, { status: 'ready' })
          : again(1, 'The warehouse is away');
      }),
    ],
    [
      '/metrics',
      async (_, response) => {
        const { contentType, text } = await metrics.render();
        response.set({ 'content-type': contentType, 'cache-control': 'no-store' }).send(text);
      },
    ],
    ['/usage', reading((request) => answerUsage(toParameters(request)))],
  ];
}

function toParameters({ originalUrl }: Request): URLSearchParams {
  const at = originalUrl.indexOf('?');
  return new URLSearchParams(at === -1 ? '' : originalUrl.slice(at + 1));
}
