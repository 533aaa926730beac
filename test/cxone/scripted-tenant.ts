import {
  type CallCodesStoreOptions,
  createCallCodesStore,
} from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { CallCodeStore } from '../../src/model/call-code-store.ts';
import type { HttpRequest, HttpResponse, HttpTransport } from '../../src/model/http-transport.ts';
import type { Logger } from '../../src/model/logger.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export const SILENT_LOG: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  progress: () => undefined,
};

export interface WireRecord {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly parentCallCodeId: string | null;
  readonly category: string;
  readonly isActive: boolean;
}

export function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function recordOf(number: number, values: Partial<WireRecord> = {}): WireRecord {
  return {
    id: uuidOf(number),
    name: `Name ${number}`,
    code: `C_${number}`,
    type: 'SUCCESS',
    parentCallCodeId: null,
    category: 'CATEGORY',
    isActive: true,
    ...values,
  };
}

export function replyOf(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function errorOf(status: number, code: string, field?: string): HttpResponse {
  return replyOf(status, {
    error: { code, message: 'the server says', ...(field === undefined ? {} : { field }) },
  });
}

export function listOf(
  records: readonly WireRecord[],
  facts: { page?: number; totalCount?: number } = {},
): HttpResponse {
  return replyOf(200, {
    callCodes: records,
    page: facts.page ?? 1,
    pageSize: records.length,
    totalCount: facts.totalCount ?? records.length,
  });
}

/** Answers a request to the API; throws a `TransportError` for a fault. `count` is that of the API's requests, from 1. */
export type Script = (request: HttpRequest, count: number) => HttpResponse | Promise<HttpResponse>;

export interface ScriptedTenant {
  readonly transport: HttpTransport;
  /** All but sign-ins. */
  readonly requests: readonly HttpRequest[];
  readonly signIns: readonly HttpRequest[];
}

/** A tenant in memory that follows a script; sign-in gives `token-1`, `token-2`, … for an hour unless it is scripted. */
export function createScriptedTenant(script: Script, signInScript?: Script): ScriptedTenant {
  const requests: HttpRequest[] = [];
  const signIns: HttpRequest[] = [];
  const transport: HttpTransport = async (request) => {
    if (new URL(request.url).pathname !== '/oauth/token') return script(request, requests.push(request));
    const count = signIns.push(request);
    return (
      signInScript?.(request, count) ??
      replyOf(200, { access_token: `token-${count}`, expires_in: 3600, token_type: 'Bearer' })
    );
  };
  return { transport, requests, signIns };
}

export interface ScriptedStore extends ScriptedTenant {
  readonly store: CallCodeStore;
  readonly clock: VirtualClock;
}

export function createScriptedStore(
  script: Script,
  options: Partial<CallCodesStoreOptions> & { readonly signInScript?: Script } = {},
): ScriptedStore {
  const tenant = createScriptedTenant(script, options.signInScript);
  const clock = createVirtualClock();
  let uuids = 0;
  const store = createCallCodesStore({
    transport: tenant.transport,
    baseUrl: 'https://tenant.example',
    credentials: { clientId: 'client', clientSecret: 'secret of the client' },
    target: 'acme',
    commit: 'c0ffee',
    concurrency: 8,
    maxRate: null,
    timeoutMs: 30_000,
    clock,
    random: () => 0.5,
    randomUuid: () => {
      uuids += 1;
      return uuidOf(900_000 + uuids);
    },
    log: SILENT_LOG,
    ...options,
  });
  return { ...tenant, store, clock };
}
