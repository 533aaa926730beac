import { CLASSIFICATION_NAMES, LAST_DIALER_ID } from '../../model/classification-names.ts';
import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import { type DispositionTenant, findDisposition } from './disposition-tenant.ts';
import { BUSINESS_UNIT_ID } from './list-dispositions.ts';
import { toWireDisposition, toWireNumber } from './to-wire-disposition.ts';

/** The version that brought the list of a disposition's skills. */
const SKILLS_SINCE = 33;

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

export function listSkills(tenant: DispositionTenant, call: SandboxCall): SandboxReply {
  const version = Number(/\/v(\d+)\./u.exec(call.request.target)?.[1] ?? 0);
  if (version < SKILLS_SINCE)
    throw new Refusal('This version has no such call.', { status: 404, code: 'NOT_FOUND' });
  const { dispositionId } = findDisposition(tenant, call.id);
  const used = call.switches.dispositionSkills.filter((skill) => skill.dispositionId === dispositionId);
  return jsonReply(200, {
    totalRecords: toWireNumber(used.length, call.switches),
    skills: used.map(({ skillId, skillName, campaignId, campaignName }) => ({
      skillId: toWireNumber(skillId, call.switches),
      skillName,
      mediaTypeName: 'Voice',
      campaignId: toWireNumber(campaignId, call.switches),
      campaignName,
      skillStatus: 'Active',
    })),
  });
}

function toClassificationName(id: number): string {
  return CLASSIFICATION_NAMES[id - 1] ?? `Dialer ${id}`;
}
