import type { SandboxReply, SandboxRequest } from './sandbox-exchange.ts';

/** An error reply that repeats everything the caller sent, in body and headers: a hostile proxy's debug page. */
export function echoSecrets(reply: SandboxReply, request: SandboxRequest): SandboxReply {
  if (reply.status < 400) return reply;
  const echo = `${JSON.stringify(request.headers)} ${request.body ?? ''}`;
  return {
    status: reply.status,
    headers: { ...reply.headers, 'x-echo': toHeaderValue(echo) },
    body: withEcho(reply.body, echo),
  };
}

function withEcho(body: string, echo: string): string {
  const value: unknown = body.startsWith('{') ? JSON.parse(body) : null;
  if (typeof value !== 'object' || value === null) return `${body}<pre>${echo}</pre>`;
  if (!('error' in value) || typeof value.error !== 'object' || value.error === null) {
    return JSON.stringify({ ...value, error_description: echo });
  }
  const message = 'message' in value.error ? String(value.error.message) : '';
  return JSON.stringify({ ...value, error: { ...value.error, message: `${message} ${echo}` }, echo });
}

/** Header values are printable ASCII; the first 4 KiB will do. */
function toHeaderValue(text: string): string {
  return text.replaceAll(/[^ -~]/gu, '?').slice(0, 4096);
}
