import { DISPOSITIONS } from './disposition-book.ts';
import { spellAll } from './find-canaries.ts';
import { type Attack, json, parseRecord, type TenantReply, type Visit, withRows } from './hostile-tenant.ts';
import type { SecretAttack } from './secret-attacks.ts';

const isPost = ({ method, path }: Visit) => method === 'POST' && path === DISPOSITIONS;
const isPut = ({ method }: Visit) => method === 'PUT';
const isOne = ({ method, path }: Visit) => method === 'GET' && path.startsWith(`${DISPOSITIONS}/`);
const isListed = ({ method, path }: Visit) => method === 'GET' && path === DISPOSITIONS;
const all = ({ loot }: Visit) => spellAll(loot);
/** What is quoted of a tenant's words is cut: a secret may begin before the cut and end behind it. */
const cut = ({ loot }: Visit) => loot.map((secret) => `${'x'.repeat(190)}${secret}`).at(-1) ?? '';

function on(applies: (visit: Visit) => boolean, reply: (visit: Visit) => TenantReply): Attack {
  return (visit) => (applies(visit) ? reply(visit) : null);
}

function listWith(field: string) {
  return (visit: Visit) =>
    withRows(visit, {
      list: 'dispositions',
      change: (row) => ({ ...row, [field]: `${all(visit)} ${String(row[field])}` }),
    });
}

/** A success in which the tenant refuses; and its list does not tell why. */
function refuseToCreate(visit: Visit): TenantReply | null {
  if (isListed(visit) && visit.count > 1) return json(200, { totalRecords: 0, dispositions: [] });
  if (!isPost(visit)) return null;
  const result = { dispositionId: 0, success: false, error: all(visit) };
  return json(200, { errorCount: 1, dispositionResults: [result] });
}

/** As for call codes, where this API has other places: the tenant's words are quoted, a success may hold refusals, notes are kept. */
export const DISPOSITION_SECRET_ATTACKS: readonly SecretAttack[] = [
  { where: 'names of dispositions', seen: /\*\*\*/, attack: on(isListed, listWith('dispositionName')) },
  { where: 'notes of dispositions', seen: /outcome: applied/, attack: on(isListed, listWith('notes')) },
  {
    where: 'a disposition that changed meanwhile',
    seen: /STALE/,
    attack: on(isOne, (visit) =>
      json(200, { ...parseRecord(visit.honest.body), dispositionName: all(visit) }),
    ),
  },
  { where: 'the results of a POST', seen: /did not create it: "/, attack: refuseToCreate },
  {
    where: 'a word that is cut',
    seen: /403, it is forbidden: "x/,
    attack: on(isPut, (visit) => json(403, { message: cut(visit) })),
  },
  {
    where: 'the words of a refusal',
    seen: /403, it is forbidden: "/,
    attack: on(isPut, (visit) =>
      json(403, { error_description: all(visit), message: all(visit), error: all(visit) }),
    ),
  },
  {
    where: 'the header of a refusal',
    seen: /does not accept it: "/,
    attack: on(isPut, (visit) => ({
      status: 400,
      body: '',
      headers: {
        icstatusdescription: visit.loot.join(' ').replaceAll(/[^ -~]/g, '?'),
      },
    })),
  },
  {
    where: 'a refused sign-in',
    seen: /does not accept this access key/,
    attack: on(
      ({ isSignIn }) => isSignIn,
      (visit) => json(401, { error: all(visit), error_description: all(visit) }),
    ),
  },
];
