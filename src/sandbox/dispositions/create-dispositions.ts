import { parseJsonBody } from '../callcodes/parse-call-code-body.ts';
import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import { type DispositionTenant, isNameTaken } from './disposition-tenant.ts';
import { parseNewDisposition } from './parse-disposition-body.ts';
import { toWireNumber } from './to-wire-disposition.ts';

/** `POST`: creates what can be created and answers 200 either way, one result for each position. */
export function createDispositions(tenant: DispositionTenant, call: SandboxCall): SandboxReply {
  const { dispositions } = parseJsonBody(call.request);
  const items: readonly unknown[] = Array.isArray(dispositions) ? dispositions : [];
  const { bulkLimit, refuseEvery } = call.switches;
  if (items.length === 0 || items.length > bulkLimit) {
    throw new Refusal(`Not 1 to ${bulkLimit} dispositions.`, { status: 400, code: 'INVALID_BODY' });
  }
  const results = items.map((item, index) => {
    const isLeftOut = refuseEvery !== null && (index + 1) % refuseEvery === 0;
    const created = isLeftOut
      ? 'The sandbox was told to refuse this one.'
      : createOne(tenant, { item, call });
    const success = typeof created === 'number';
    return {
      dispositionId: toWireNumber(success ? created : 0, call.switches),
      success,
      error: success ? '' : created,
    };
  });
  const errorCount = results.filter(({ success }) => !success).length;
  return jsonReply(200, {
    errorCount: toWireNumber(errorCount, call.switches),
    dispositionResults: results,
  });
}

/** The id, or why there is none. */
function createOne(
  tenant: DispositionTenant,
  { item, call }: { readonly item: unknown; readonly call: SandboxCall },
): number | string {
  const { switches, nowMs } = call;
  const parsed = parseNewDisposition(item);
  if (typeof parsed === 'string') return parsed;
  if (isNameTaken(tenant, { name: parsed.dispositionName, exceptId: null, switches }))
    return 'A disposition of this name exists.';
  const dispositionId = tenant.table.nextId;
  const record = {
    dispositionId,
    dispositionName: parsed.dispositionName,
    notes: '',
    lastUpdated: new Date(nowMs).toISOString(),
    classificationId: parsed.classificationId,
    systemOutcome: '',
    isActive: true,
    isPreviewDisposition: parsed.isPreviewDisposition,
  };
  tenant.table.add(record, { nowMs, listLagMs: switches.listLagMs });
  tenant.changed({ kind: 'disposition-created', disposition: record });
  return dispositionId;
}
