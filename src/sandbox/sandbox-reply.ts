import type { Refusal } from './refusal.ts';
import type { SandboxReply } from './sandbox-exchange.ts';

export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): SandboxReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** What a gateway in front of the tenant answers. */
export function htmlReply(status: number, title: string): SandboxReply {
  const heading = `${status} ${title}`;
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html><head><title>${heading}</title></head><body><h1>${heading}</h1></body></html>\n`,
  };
}

/** `{"error":{"code","message","field"?}}`. */
export function refusalReply(refusal: Refusal): SandboxReply {
  const error = {
    code: refusal.code,
    message: refusal.message,
    ...(refusal.field === null ? {} : { field: refusal.field }),
  };
  return jsonReply(refusal.status, { error }, refusal.headers);
}
