import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { HttpProxy } from './choose-proxy.ts';
import { toProxyFault, toProxyRefusal } from './proxy-error.ts';

/**
 * Asks a proxy for a connection to `target` (host and port). Rejects with a `ProxyError`; aborting closes what was begun.
 * https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function openTunnel(
  proxy: HttpProxy,
  { target, signal }: { readonly target: string; readonly signal: AbortSignal },
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const send = proxy.isTls ? httpsRequest : httpRequest;
    const asked = send({
      host: proxy.hostname,
      port: proxy.port,
      // Node would take the tenant's name from the Host header.
      servername: isIP(proxy.hostname) === 0 ? proxy.hostname : '',
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
      },
      agent: false,
      signal,
    });
    asked.on('error', (error) => reject(toProxyFault(proxy, error)));
    asked.once('connect', ({ statusCode: status = 0 }, socket, head) => {
      if (status >= 200 && status < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(toProxyRefusal(proxy, { target, status }));
    });
    asked.end();
  });
}
