import type { NamedUser } from '../../model/stakes.ts';
import { isRecord } from '../../util/is-record.ts';
import { bad, type Parsed, parseCount } from './parse-disposition.ts';
import { findRows } from './parse-replies.ts';

/** One row of the skills that use a disposition. */
export interface SkillRow {
  readonly skill: NamedUser;
  /** Null for a skill that belongs to no campaign. */
  readonly campaign: NamedUser | null;
}

export interface SkillPage {
  readonly rows: readonly SkillRow[];
  readonly totalRecords: number;
}

/** One page of the skills of a disposition; its rows may stand in `resultSet`. Pure. */
export function parseSkillPage(json: unknown): Parsed<SkillPage> {
  if (!isRecord(json)) return bad('the list of skills is no object');
  const totalRecords = parseCount(json['totalRecords']);
  if (totalRecords === null) return bad('`totalRecords` is no count');
  const items = findRows(json, 'skills');
  if (items === null) return bad('`skills` is no array');
  const rows: SkillRow[] = [];
  for (const item of items) {
    const parsed = parseSkillRow(item);
    if (parsed.kind === 'bad') return parsed;
    rows.push(parsed.value);
  }
  return { kind: 'ok', value: { rows, totalRecords } };
}

function parseSkillRow(item: unknown): Parsed<SkillRow> {
  if (!isRecord(item)) return bad('a skill is no object');
  const skillId = parseCount(item['skillId']);
  if (skillId === null || skillId === 0) return bad('the `skillId` of a skill is none');
  const campaign = parseCampaign(item);
  if (campaign === undefined) return bad('the `campaignId` of a skill is none');
  return { kind: 'ok', value: { skill: { id: String(skillId), name: toName(item['skillName']) }, campaign } };
}

/** Undefined when it is neither a campaign nor the lack of one. */
function parseCampaign(item: Readonly<Record<string, unknown>>): NamedUser | null | undefined {
  const { campaignId, campaignName } = item;
  if (campaignId === undefined || campaignId === null || campaignId === '') return null;
  const id = parseCount(campaignId);
  if (id === null) return undefined;
  return id === 0 ? null : { id: String(id), name: toName(campaignName) };
}

function toName(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
