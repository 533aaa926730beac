import { CLASSIFICATION_NAMES, LAST_DIALER_ID } from '../../model/classification-names.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import { type DispositionTenant, findDisposition } from './disposition-tenant.ts';
import { BUSINESS_UNIT_ID } from './list-dispositions.ts';
import { toWireDisposition, toWireNumber } from './to-wire-disposition.ts';

/** `GET /{id}`: the truth, however much lists lag. */
export function readDisposition(tenant: DispositionTenant, call: SandboxCall): SandboxReply {
  const record = findDisposition(tenant, call.id);
  return jsonReply(200, {
    ...toWireDisposition(record, call.switches),
    classificationName: toClassificationName(record.classificationId),
    reportingGroupId: null,
    showCommitmentAmount: false,
    showRescheduleDate: false,
    isAgentSpecific: false,
  });
}

export function listClassifications({ switches }: SandboxCall): SandboxReply {
  const ids = Array.from({ length: LAST_DIALER_ID }, (_, index) => index + 1);
  return jsonReply(200, {
    totalRecords: toWireNumber(ids.length, switches),
    businessUnitId: toWireNumber(BUSINESS_UNIT_ID, switches),
    classificationResults: ids.map((id) => ({
      classificationId: toWireNumber(id, switches),
      classificationName: toClassificationName(id),
    })),
  });
}

function toClassificationName(id: number): string {
  return CLASSIFICATION_NAMES[id - 1] ?? `Dialer ${id}`;
}
