import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { DispositionSkill } from '../sandbox-switches.ts';
import { type DispositionTenant, findDisposition } from './disposition-tenant.ts';
import { DEFAULT_TOP, MAX_TOP, parseCount } from './list-dispositions.ts';
import { toWireNumber } from './to-wire-disposition.ts';

/** `GET /{id}/skills`, by rows as the list of dispositions is, in the versions that serve it. */
export function listSkills(tenant: DispositionTenant, call: SandboxCall): SandboxReply {
  const { switches } = call;
  const version = Number(/\/v(\d+)\./u.exec(call.request.target)?.[1] ?? 0);
  if (switches.skillsSince === null || version < switches.skillsSince)
    throw new Refusal('This version has no such call.', { status: 404, code: 'NOT_FOUND' });
  const { dispositionId } = findDisposition(tenant, call.id);
  const used = switches.dispositionSkills.filter((skill) => skill.dispositionId === dispositionId);
  const asked = new URLSearchParams(call.query);
  const skip = parseCount(asked.get('skip')) ?? 0;
  const top = Math.min(parseCount(asked.get('top')) ?? DEFAULT_TOP, switches.pageSizeCap, MAX_TOP);
  const shown = used.slice(skip, skip + top);
  if (shown.length === 0 && switches.emptyListAs204) return { status: 204, headers: {}, body: '' };
  const skills = shown.map((skill) => toWireSkill(skill, call));
  return jsonReply(200, {
    totalRecords: toWireNumber(used.length, switches),
    ...(switches.wrapInResultSet ? { resultSet: { skills } } : { skills }),
  });
}

function toWireSkill(
  { skillId, skillName, campaignId, campaignName }: DispositionSkill,
  { switches }: SandboxCall,
): object {
  return {
    skillId: toWireNumber(skillId, switches),
    skillName,
    mediaTypeName: 'Voice',
    campaignId: toWireNumber(campaignId, switches),
    campaignName,
    skillStatus: 'Active',
  };
}
