import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './to-reply.ts';

/** How long a sender that is cut off may still send, so that it reads the reply before it finds the connection closed. */
const LINGER_MS = 500;

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Sends a reply as JSON. The connection ends with it when `close` says so, and when the sender still has a body to send. */
export function sendReply(
  { request, response }: Exchange,
  { reply, close }: { readonly reply: Reply; readonly close: boolean },
): void {
  if (response.headersSent || response.destroyed) return;
  const isUnread = hasUnreadBody(request);
  const text = JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(close || isUnread ? { connection: 'close' } : {}),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  if (!isUnread) {
    response.end(text);
    return;
  }
  // Closing with bytes unread would reset the connection, and the reply might be lost with it.
  response.write(text);
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.once('end', end).once('close', end).resume();
}

function hasUnreadBody({ complete, headers }: IncomingMessage): boolean {
  const isAnnounced =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return isAnnounced && !complete;
}
