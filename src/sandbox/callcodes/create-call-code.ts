import { sha256Hex, toCanonicalJson } from '../../util/canonical-json.ts';
import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { RememberedReply } from '../sandbox-state.ts';
import { assertPlace } from './assert-place.ts';
import type { CallCodeTenant } from './call-code-tenant.ts';
import { isUuid, parseCallCodeBody, parseJsonBody } from './parse-call-code-body.ts';
import { toWireRecord } from './to-wire-record.ts';

/** `POST`: creates once for each idempotency key. Only a 201 is remembered, as it was first sent. */
export function createCallCode(tenant: CallCodeTenant, call: SandboxCall): SandboxReply {
  const body = parseJsonBody(call.request);
  const key = parseKey(call);
  const print = key === null ? null : { key, fingerprint: fingerprintOf(body) };
  const earlier = print === null ? null : tenant.memory.recall(print.key, call.nowMs);
  if (print !== null && earlier !== null) return replay(earlier, print.fingerprint, call);
  const values = parseCallCodeBody(body);
  assertPlace(tenant.table, { id: null, record: values });
  const record = { id: tenant.randomUuid().toLowerCase(), ...values };
  const remembered = print === null ? null : { ...print, record, atMs: call.nowMs };
  tenant.table.add(record, { nowMs: call.nowMs, listLagMs: call.switches.listLagMs });
  if (remembered !== null) tenant.memory.remember(remembered);
  tenant.changed({ kind: 'call-code-created', record, remembered });
  return jsonReply(201, toWireRecord(record, call.switches.rootParent));
}

function replay(earlier: RememberedReply, fingerprint: string, call: SandboxCall): SandboxReply {
  if (earlier.fingerprint !== fingerprint) {
    throw new Refusal('This idempotency key was used with another body.', {
      status: 422,
      code: 'IDEMPOTENCY_MISMATCH',
    });
  }
  return jsonReply(201, toWireRecord(earlier.record, call.switches.rootParent));
}

/** Null when the call carries none, or the tenant does not know about keys. */
function parseKey(call: SandboxCall): string | null {
  const key = call.request.headers['idempotency-key'];
  if (key === undefined || call.switches.ignoreIdempotencyKey) return null;
  if (!isUuid(key)) {
    throw new Refusal('The idempotency key is not a UUID.', {
      status: 400,
      code: 'INVALID_FIELD',
      field: 'Idempotency-Key',
    });
  }
  return key.toLowerCase();
}

/** Two bodies are the same when their JSON is: neither blanks nor the order of members count. */
function fingerprintOf(body: Record<string, unknown>): string {
  try {
    return sha256Hex(toCanonicalJson(body));
  } catch (error) {
    // Lone surrogates, numbers beyond the range of a double, nesting beyond the stack.
    throw new Refusal(`The body has no canonical JSON form: ${String(error)}`, {
      status: 400,
      code: 'INVALID_BODY',
    });
  }
}
