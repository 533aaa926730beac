import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord } from '../src/util/is-record.ts';
import { type BenchCode, toBody, toPath } from './bench-codes.ts';
import type { BenchTenant } from './start-tenant.ts';

const ROUTE = '/api/v2/callcodes';
/** Where a refusal does not say how long to wait. */
const DEFAULT_WAIT_S = 1;

/**
 * Registers codes as tutorials do: one sign-in, then for each code, one after the other and parents first, a GET that asks
 * whether it is there and a POST when it is not. It waits as a 429 says; it has no retries, no keys and no log.
 */
export async function registerInTurn(codes: readonly BenchCode[], { url, env }: BenchTenant): Promise<void> {
  const authorization = `Bearer ${await signIn(url, env)}`;
  const call = (target: string, body: object | null) =>
    callWhenAllowed(url + target, { authorization, body });
  const ids = new Map<string, string>();
  for (const code of codes) {
    const parentId = ids.get(code.parent) ?? null;
    const filter = encodeURIComponent(`code=${code.code}`);
    const found = await call(`${ROUTE}?filter=${filter}&parentCallCodeId=${parentId ?? ''}`, null);
    const record = firstOf(found) ?? (await call(ROUTE, toBody(code, parentId)));
    if (!isRecord(record)) throw new Error(`${toPath(code)}: no record came back`);
    ids.set(toPath(code), String(record['id']));
  }
}

async function signIn(url: string, env: BenchTenant['env']): Promise<string> {
  const client = `${env['CXONE_CLIENT_ID']}:${env['CXONE_CLIENT_SECRET']}`;
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(client).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const reply: unknown = await response.json();
  if (!isRecord(reply)) throw new Error(`Sign-in failed: ${response.status}`);
  return String(reply['access_token']);
}

async function callWhenAllowed(
  url: string,
  { authorization, body }: { readonly authorization: string; readonly body: object | null },
): Promise<unknown> {
  const json = body === null ? {} : { method: 'POST', body: JSON.stringify(body) };
  for (;;) {
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(url, { headers, ...json });
    const reply: unknown = await response.json();
    if (response.ok) return reply;
    if (response.status !== 429) throw new Error(`${url}: ${response.status} ${JSON.stringify(reply)}`);
    await sleep(1000 * Number(response.headers.get('retry-after') ?? DEFAULT_WAIT_S));
  }
}

function firstOf(page: unknown): unknown {
  const codes = isRecord(page) ? page['callCodes'] : null;
  return Array.isArray(codes) ? (codes[0] ?? null) : null;
}
