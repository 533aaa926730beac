import { parseJsonBody } from '../callcodes/parse-call-code-body.ts';
import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { SandboxSwitches } from '../sandbox-switches.ts';
import { type DispositionTenant, findDisposition, isNameTaken } from './disposition-tenant.ts';
import { parseDispositionValues } from './parse-disposition-body.ts';

/** `PUT`: replaces the five fields that can be written. */
export function updateDisposition(tenant: DispositionTenant, call: SandboxCall): SandboxReply {
  const { switches, nowMs } = call;
  const before = findDisposition(tenant, call.id);
  const values = parseDispositionValues(parseJsonBody(call.request));
  const exceptId = before.dispositionId;
  if (isNameTaken(tenant, { name: values.dispositionName, exceptId, switches }))
    throw new Refusal('A disposition of this name exists.', { status: 409, code: 'DUPLICATE' });
  const record = { ...before, ...values, lastUpdated: new Date(nowMs).toISOString() };
  tenant.table.replace(record, { nowMs, listLagMs: switches.listLagMs });
  tenant.changed({ kind: 'disposition-updated', disposition: record });
  return toPutReply(switches.putReply);
}

function toPutReply(form: SandboxSwitches['putReply']): SandboxReply {
  if (form === 'object') return jsonReply(200, {});
  return { status: form === 'empty' ? 200 : 204, headers: {}, body: '' };
}
