import type { NamedUser, RecordUses } from '../../model/stakes.ts';
import type { SkillPage, SkillRow } from './parse-skills.ts';

/** Why there is no list of skills. */
export type NoSkills =
  /** The version has no such call, or we may not use it. */
  | { readonly kind: 'not-served' | 'forbidden' }
  /** `isServed`: the call was answered, but not so that it could be understood. */
  | { readonly kind: 'none'; readonly isServed: boolean };

export type SkillPageReply = ({ readonly kind: 'page' } & SkillPage) | NoSkills;
export type SkillsAnswer = { readonly kind: 'uses'; readonly uses: RecordUses } | NoSkills;

const NOT_UNDERSTOOD: NoSkills = { kind: 'none', isServed: true };

/**
 * All that use one disposition: page after page by the rows received, until as many as announced are there. A list that
 * contradicts itself is none, also that of a server which knows nothing of pages and sends the same rows again.
 */
export async function readSkills(readPage: (skip: number) => Promise<SkillPageReply>): Promise<SkillsAnswer> {
  const rows: SkillRow[] = [];
  const known = new Set<string>();
  for (;;) {
    const page = await readPage(rows.length);
    if (page.kind !== 'page') return rows.length === 0 ? page : NOT_UNDERSTOOD;
    if (page.rows.some((row) => known.has(toKey(row)))) return NOT_UNDERSTOOD;
    for (const row of page.rows) known.add(toKey(row));
    rows.push(...page.rows);
    if (rows.length === page.totalRecords) return { kind: 'uses', uses: toUses(rows) };
    if (rows.length > page.totalRecords || page.rows.length === 0) return NOT_UNDERSTOOD;
  }
}

function toKey({ skill, campaign }: SkillRow): string {
  return `${skill.id} ${campaign?.id ?? ''}`;
}

function toUses(rows: readonly SkillRow[]): RecordUses {
  return {
    skills: toDistinct(rows.map(({ skill }) => skill)),
    campaigns: toDistinct(rows.flatMap(({ campaign }) => (campaign === null ? [] : [campaign]))),
  };
}

/** Each of them once, by number. */
function toDistinct(users: readonly NamedUser[]): readonly NamedUser[] {
  const byId = new Map<string, NamedUser>();
  for (const user of users) if (!byId.has(user.id)) byId.set(user.id, user);
  return [...byId.values()].sort((left, right) => Number(left.id) - Number(right.id));
}
