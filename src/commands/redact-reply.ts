import type { HttpResponse } from '../model/http-transport.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { redactJson } from '../util/redact-json.ts';

/** Where tokens come from, in either API. */
const TOKEN_PATHS = ['/oauth/token', '/auth/token', '/authentication/v1/token/access-key'];
const HTTP_OK = 200;
const HTTP_MULTIPLE_CHOICES = 300;
/** UTF-16 units. No error that is meant to be read is longer, and looking through megabytes of escapes takes seconds. */
const MAX_ERROR_UNITS = 64 * 1024;

/**
 * A reply of the tenant without the secrets of the run: whatever a server echoes, nothing downstream can print it. A reply of a
 * token route keeps the token that it brings; an error of more than 64 Ki units loses its body. Pure.
 */
export function redactReply(
  { status, headers, body }: HttpResponse,
  { url, redactor }: { readonly url: string; readonly redactor: Redactor },
): HttpResponse {
  const { pathname } = new URL(url);
  const bringsToken = status === HTTP_OK && TOKEN_PATHS.some((path) => pathname.endsWith(path));
  return {
    status,
    headers: redactHeaders(headers, redactor),
    body: bringsToken ? body : redactBody(body, { isError: status >= HTTP_MULTIPLE_CHOICES, redactor }),
  };
}

function redactBody(
  body: string,
  { isError, redactor }: { readonly isError: boolean; readonly redactor: Redactor },
): string {
  return isError && body.length > MAX_ERROR_UNITS ? '' : redactJson(body, redactor);
}

/** Hardly any reply has a secret in its headers, and one look at all of them is enough to tell; no secret spans two lines. */
function redactHeaders(headers: HttpResponse['headers'], redactor: Redactor): HttpResponse['headers'] {
  if (!redactor.finds(Object.values(headers).join('\n'))) return headers;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactor.redact(value)]));
}
