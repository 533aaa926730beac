import { Refusal } from '../refusal.ts';
import { type DispositionScope, SANDBOX_ACCESS_KEYS, type SandboxClient } from '../sandbox-credentials.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall, SandboxRoute } from '../sandbox-route.ts';
import type { TokenDesk } from '../token-desk.ts';
import { createDispositions } from './create-dispositions.ts';
import type { DispositionTenant } from './disposition-tenant.ts';
import { issueForAccessKey, issueForApplication } from './issue-access-token.ts';
import { listDispositions } from './list-dispositions.ts';
import { listSkills } from './list-skills.ts';
import { listClassifications, readDisposition } from './read-disposition.ts';
import { updateDisposition } from './update-disposition.ts';

export const DISPOSITIONS_ROUTE = '/incontactapi/services/{version}/dispositions';

export interface DispositionApi {
  readonly tenant: DispositionTenant;
  readonly desk: TokenDesk;
  /** Back-end applications that may sign in with an access key. */
  readonly applications: readonly SandboxClient[];
}

/** The Admin API's dispositions: both sign-ins, discovery, list, bulk create, read, update, classifications, skills. */
export function dispositionRoutes({ tenant, desk, applications }: DispositionApi): readonly SandboxRoute[] {
  const access = { desk, keys: SANDBOX_ACCESS_KEYS, applications };
  const api = (method: string, template: string, answer: SandboxRoute['answer']): SandboxRoute => ({
    method,
    template: `${DISPOSITIONS_ROUTE}${template}`,
    isSignIn: false,
    answer: guarded(desk, {
      scope: method === 'GET' ? 'dispositions:read' : 'dispositions:write',
      answer,
    }),
    refuse,
  });
  const open = (method: string, template: string, answer: SandboxRoute['answer']): SandboxRoute => ({
    method,
    template,
    isSignIn: method === 'POST',
    answer,
    refuse,
  });
  return [
    open('POST', '/authentication/v1/token/access-key', (call) => issueForAccessKey(access, call)),
    open('POST', '/auth/token', (call) => issueForApplication(access, call)),
    open('GET', '/.well-known/cxone-configuration', discover),
    api('GET', '', (call) => listDispositions(tenant, call)),
    api('POST', '', (call) => createDispositions(tenant, call)),
    // Before the records: `classifications` is no id.
    api('GET', '/classifications', (call) => listClassifications(call)),
    api('GET', '/{id}', (call) => readDisposition(tenant, call)),
    api('PUT', '/{id}', (call) => updateDisposition(tenant, call)),
    api('GET', '/{id}/skills', (call) => listSkills(tenant, call)),
  ];
}

/** Signed in, or a refusal in this API's own form. Without its `Accept` header the work is done and nothing rendered. */
function guarded(
  desk: TokenDesk,
  { scope, answer }: { readonly scope: DispositionScope; readonly answer: SandboxRoute['answer'] },
): SandboxRoute['answer'] {
  return (call) => {
    const reply = answerOf(desk, { scope, answer, call });
    const accepts = call.request.headers['accept'] ?? '';
    if (accepts.toLowerCase().includes('application/json')) return reply;
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'No known way to render data' };
  };
}

function answerOf(
  desk: TokenDesk,
  {
    scope,
    answer,
    call,
  }: {
    readonly scope: DispositionScope;
    readonly answer: SandboxRoute['answer'];
    readonly call: SandboxCall;
  },
): SandboxReply {
  try {
    const at = { ...call.switches, nowMs: call.nowMs };
    desk.assertAllowed(call.request.headers['authorization'], scope, at);
    return answer(call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error);
  }
}

/** Words and no code, in body and header. */
function refuse({ status, message, headers }: Refusal): SandboxReply {
  return jsonReply(status, { error_description: message }, { ...headers, icstatusdescription: message });
}

/** Where the API of a tenant is: here. */
function discover({ request, query, switches }: SandboxCall): SandboxReply {
  const asked = new URLSearchParams(query).get('tenantId') ?? '';
  const isOther = switches.tenantId !== null && asked.toLowerCase() !== switches.tenantId.toLowerCase();
  if (asked === '' || isOther)
    return jsonReply(404, { message: 'There is no such tenant.' }, { icstatusdescription: 'Not Found' });
  const here = `http://${request.headers['host'] ?? 'sandbox.invalid'}`;
  return jsonReply(200, {
    api_endpoint: here,
    auth_endpoint: here,
    area: 'na1',
    cluster: 'sandbox',
    domain: 'sandbox.invalid',
    uhDomain: 'sandbox.invalid',
  });
}
