import type { CallCodeScope, SandboxClient } from '../sandbox-credentials.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall, SandboxRoute } from '../sandbox-route.ts';
import type { TokenDesk } from '../token-desk.ts';
import { type CallCodeTenant, findCallCode } from './call-code-tenant.ts';
import { createCallCode } from './create-call-code.ts';
import { issueToken } from './issue-token.ts';
import { listCallCodes } from './list-call-codes.ts';
import { toWireRecord } from './to-wire-record.ts';
import { updateCallCode } from './update-call-code.ts';

export const TOKEN_ROUTE = '/oauth/token';
export const CALL_CODES_ROUTE = '/api/v2/callcodes';
export const CALL_CODE_ROUTE = '/api/v2/callcodes/{id}';

export interface CallCodeApi {
  readonly tenant: CallCodeTenant;
  readonly desk: TokenDesk;
  readonly clients: readonly SandboxClient[];
}

/** The call-codes API: sign-in, list, create, read, update. */
export function callCodeRoutes({ tenant, desk, clients }: CallCodeApi): readonly SandboxRoute[] {
  const guarded =
    (scope: CallCodeScope, answer: (call: SandboxCall) => SandboxReply) =>
    (call: SandboxCall): SandboxReply => {
      desk.assertAllowed(call.request.headers['authorization'], scope, {
        ...call.switches,
        nowMs: call.nowMs,
      });
      return answer(call);
    };
  const api = (method: string, template: string, answer: SandboxRoute['answer']): SandboxRoute => ({
    method,
    template,
    isSignIn: false,
    answer: guarded(method === 'GET' ? 'callcodes:read' : 'callcodes:write', answer),
  });
  return [
    {
      method: 'POST',
      template: TOKEN_ROUTE,
      isSignIn: true,
      answer: (call) => issueToken(desk, clients, call),
    },
    api('GET', CALL_CODES_ROUTE, (call) => listCallCodes(tenant.table, call)),
    api('POST', CALL_CODES_ROUTE, (call) => createCallCode(tenant, call)),
    api('GET', CALL_CODE_ROUTE, (call) => readCallCode(tenant, call)),
    api('PUT', CALL_CODE_ROUTE, (call) => updateCallCode(tenant, call)),
  ];
}

function readCallCode(tenant: CallCodeTenant, call: SandboxCall): SandboxReply {
  return jsonReply(200, toWireRecord(findCallCode(tenant, call.id), call.switches.rootParent));
}
