import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import { assertPlace } from './assert-place.ts';
import { type CallCodeTenant, findCallCode } from './call-code-tenant.ts';
import { parseCallCodeBody, parseJsonBody } from './parse-call-code-body.ts';
import { toWireRecord } from './to-wire-record.ts';

/** `PUT`: replaces the whole record; a changed parent moves it with all its descendants. */
export function updateCallCode(tenant: CallCodeTenant, call: SandboxCall): SandboxReply {
  const { id } = findCallCode(tenant, call.id);
  const values = parseCallCodeBody(parseJsonBody(call.request));
  assertPlace(tenant.table, { id, record: values });
  const record = { id, ...values };
  tenant.table.replace(record, { nowMs: call.nowMs, listLagMs: call.switches.listLagMs });
  tenant.changed({ kind: 'call-code-updated', record });
  return jsonReply(200, toWireRecord(record, call.switches.rootParent));
}
