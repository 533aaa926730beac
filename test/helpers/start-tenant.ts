import type { ApiName } from '../../src/model/call-code.ts';
import { isList } from '../../src/util/is-list.ts';
import { LIST_ROUTE, RECORD_ROUTE } from './embedded-dispositions.ts';
import { type SandboxProcess, startSandbox } from './start-sandbox.ts';
import { viewAsCallCodes } from './view-as-call-codes.ts';

/** A call as the tenant logs it and its faults name it. */
export interface TenantCall {
  readonly method: string;
  /** Template. */
  readonly route: string;
}

export interface TenantRoutes {
  readonly signIn: TenantCall;
  readonly list: TenantCall;
  readonly create: TenantCall;
  readonly read: TenantCall;
  readonly update: TenantCall;
}

/** A tenant through one of its APIs: what differs between them stands here, and not in the scenarios. */
export interface ApiTenant extends SandboxProcess {
  readonly api: ApiName;
  readonly routes: TenantRoutes;
  /** Options of the command line that name it. */
  readonly options: readonly string[];
  /** How many codes it was asked to create in calls that have ended for it. */
  readonly asked: () => Promise<number>;
}

export const TENANT_ROUTES: Readonly<Record<ApiName, TenantRoutes>> = {
  callcodes: toRoutes('/oauth/token', ['/api/v2/callcodes', '/api/v2/callcodes/{id}']),
  dispositions: toRoutes('/authentication/v1/token/access-key', [LIST_ROUTE, RECORD_ROUTE]),
};

/** The sandbox as a process of its own, which is signed in to, read and judged through this API. */
export async function startTenant(api: ApiName, args: readonly string[] = []): Promise<ApiTenant> {
  const served = await startSandbox(args);
  const routes = TENANT_ROUTES[api];
  const { create } = routes;
  return {
    ...served,
    ...(api === 'dispositions' ? viewAsCallCodes(served) : {}),
    api,
    routes,
    options: ['--api', api, '--base-url', served.url],
    asked: async () => {
      const isCreate = ({ method, route }: TenantCall) => method === create.method && route === create.route;
      const creates = (await served.requests()).filter(isCreate);
      return creates.reduce((sum, { body }) => sum + toBatch(body['dispositions']), 0);
    },
  };
}

function toRoutes(signIn: string, [list, one]: readonly [list: string, one: string]): TenantRoutes {
  return {
    signIn: { method: 'POST', route: signIn },
    list: { method: 'GET', route: list },
    create: { method: 'POST', route: list },
    read: { method: 'GET', route: one },
    update: { method: 'PUT', route: one },
  };
}

/** Codes of one POST: this API creates one at a time, that one many. */
function toBatch(dispositions: unknown): number {
  return isList(dispositions) ? dispositions.length : 1;
}
