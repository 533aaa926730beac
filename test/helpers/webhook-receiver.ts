import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { parseObject } from './apply-fixtures.ts';
import { listenLocally, readBody } from './http-server.ts';

export interface ReceivedWebhook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body once the official library has verified it; null when it did not. */
  readonly event: Readonly<Record<string, unknown>> | null;
}

export interface WebhookReceiver extends AsyncDisposable {
  readonly url: string;
  readonly secret: string;
  readonly received: readonly ReceivedWebhook[];
}

/** How a try is answered: a status, with headers, or by a hand of its own. `hang`: never. */
export type ReceiverAnswer =
  | number
  | 'hang'
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

/** A receiver on this machine that checks signatures as a real one does. Answers in the order that is given, then with 204. */
export async function startWebhookReceiver(
  answers: readonly ReceiverAnswer[] = [],
  secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const server = await listenLocally((request, response) => {
    void readBody(request).then((bytes) => {
      const body = bytes.toString('utf8');
      const answer = answers[received.length] ?? 204;
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body,
        event: verify(body, { headers: request.headers, secret }),
      });
      respond(response, answer);
    });
  });
  return { url: server.url, secret, received, [Symbol.asyncDispose]: server.close };
}

function respond(response: ServerResponse, answer: ReceiverAnswer): void {
  if (answer === 'hang') return;
  const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
  response.writeHead(status, headers).end(status === 204 ? undefined : 'not for anybody to keep');
}

function verify(
  body: string,
  { headers, secret }: { readonly headers: IncomingHttpHeaders; readonly secret: string },
): Readonly<Record<string, unknown>> | null {
  const given = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  try {
    new Webhook(secret).verify(body, given);
    return parseObject(body);
  } catch {
    return null;
  }
}
