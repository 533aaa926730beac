import type { HttpResponse } from '../model/http-transport.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { redactJson } from '../util/redact-json.ts';

const HTTP_OK = 200;

/**
 * A reply of the tenant without the secrets of the run: whatever a server echoes, nothing downstream can print it. A reply of the
 * token route keeps the token that it brings. Pure.
 */
export function redactReply(
  { status, headers, body }: HttpResponse,
  { url, redactor }: { readonly url: string; readonly redactor: Redactor },
): HttpResponse {
  const bringsToken = status === HTTP_OK && new URL(url).pathname.endsWith('/oauth/token');
  return {
    status,
    headers: redactHeaders(headers, redactor),
    body: bringsToken ? body : redactJson(body, redactor),
  };
}

/** Hardly any reply has a secret in its headers, and one look at all of them is enough to tell; no secret spans two lines. */
function redactHeaders(headers: HttpResponse['headers'], redactor: Redactor): HttpResponse['headers'] {
  if (!redactor.finds(Object.values(headers).join('\n'))) return headers;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactor.redact(value)]));
}
