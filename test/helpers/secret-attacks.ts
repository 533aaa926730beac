import { SPELLINGS, spellAll } from './find-canaries.ts';
import {
  type Attack,
  json,
  parseRecord,
  type TenantReply,
  type Visit,
  withRecords,
} from './hostile-tenant.ts';

/** One way of a tenant to make secrets known, each in every spelling. */
export interface SecretAttack {
  readonly where: string;
  /** What is to be seen of it when it took place. */
  readonly seen: RegExp;
  readonly attack: Attack;
}

const LIST = '/api/v2/callcodes';
const MAX_HEADER_CHARACTERS = 4_000;

const isList = ({ method, path }: Visit) => method === 'GET' && path === LIST;
const isPost = ({ method, path }: Visit) => method === 'POST' && path === LIST;
const isRead = ({ method, path }: Visit) => method === 'GET' && path.startsWith(`${LIST}/`);
const isSignIn = (visit: Visit) => visit.isSignIn;
const first = (applies: (visit: Visit) => boolean) => (visit: Visit) => visit.count === 1 && applies(visit);

const all = ({ loot }: Visit) => spellAll(loot);
const inHeader = (text: string) => text.replaceAll(/[^ -~]/g, '?').slice(0, MAX_HEADER_CHARACTERS);
const inJson = (visit: Visit, fields: Readonly<Record<string, unknown>>) => ({
  ...parseRecord(visit.honest.body),
  ...fields,
});
const inError = (visit: Visit) => ({ code: all(visit), message: all(visit), field: all(visit) });

/** The tenant attacks where `applies` holds, and is honest elsewhere. */
function attackOf(
  where: string,
  seen: RegExp,
  [applies, reply]: readonly [applies: (visit: Visit) => boolean, reply: (visit: Visit) => TenantReply],
): SecretAttack {
  return { where, seen, attack: (visit) => (applies(visit) ? reply(visit) : null) };
}

function listWith(field: string) {
  return (visit: Visit) => withRecords(visit, (code) => ({ ...code, [field]: all(visit) }));
}

/** The tenant holds `INT` as “Not yet”; the run wants to change it, to retire another code and to create one. */
export const SECRET_ATTACKS: readonly SecretAttack[] = [
  attackOf('names of records', /\*\*\*/, [isList, listWith('name')]),
  attackOf('categories of records', /1 conflict/, [isList, listWith('category')]),
  attackOf('ids of records', /no UUID/, [isList, listWith('id')]),
  attackOf('fields that the contract does not name', /outcome: applied/, [isList, listWith('secret')]),
  attackOf('names of records, as escapes', /\*\*\*/, [
    isList,
    ({ honest, loot }) => {
      const spelled = loot.map((secret) => SPELLINGS['json escapes']?.(secret)).join('-');
      return { status: 200, body: honest.body.replace('Not yet', spelled) };
    },
  ]),
  attackOf('pieces of a long list', /OLD stays as it is/, [
    isList,
    (visit) => {
      const name = `${'x'.repeat(32_700)}${visit.loot.join(' ')}`;
      return { ...withRecords(visit, (code) => ({ ...code, name })), pieceBytes: 32_768 };
    },
  ]),
  attackOf('a record that changed meanwhile', /STALE/, [
    isRead,
    (visit) => json(200, inJson(visit, { name: all(visit) })),
  ]),
  attackOf('a created record', /failed/, [isPost, (visit) => json(201, inJson(visit, { name: all(visit) }))]),
  attackOf('an error with another code', /400/, [isPost, (visit) => json(400, { error: inError(visit) })]),
  attackOf('an error with a documented code', /MISSING_FIELD/, [
    isPost,
    (visit) => json(400, { error: { ...inError(visit), code: 'MISSING_FIELD' } }),
  ]),
  attackOf('a page of HTML', /outcome: applied/, [
    first(isPost),
    (visit) => ({ status: 502, body: `<pre>${all(visit)}</pre>`, headers: { 'content-type': 'text/html' } }),
  ]),
  attackOf('the words behind the status', /403/, [
    isPost,
    (visit) => ({ status: 403, reason: inHeader(visit.loot.join(' ')), body: all(visit) }),
  ]),
  attackOf('a redirect', /redirect/, [
    isPost,
    (visit) => ({
      status: 302,
      body: all(visit),
      headers: { location: `http://127.0.0.1:9/${encodeURIComponent(visit.loot.join('/'))}` },
    }),
  ]),
  attackOf('a time to wait', /outcome: applied/, [
    first(isPost),
    (visit) => {
      const said = inHeader(visit.loot.join(' '));
      return { status: 429, body: all(visit), headers: { 'retry-after': said, date: said } };
    },
  ]),
  attackOf('headers and cookies', /outcome: applied/, [
    () => true,
    (visit) => {
      const headers = { 'set-cookie': inHeader(visit.loot.join(';')), 'x-request-id': inHeader(all(visit)) };
      return { ...visit.honest, headers };
    },
  ]),
  attackOf('a list that is cut', /outcome: applied/, [
    first(isList),
    (visit) => ({ status: 200, body: `{"callCodes":[{"name":"${all(visit)}` }),
  ]),
  attackOf('a refused list, for ever', /401/, [isList, (visit) => json(401, { error: inError(visit) })]),
  attackOf('a refused sign-in', /credentials/, [
    isSignIn,
    (visit) => json(401, { error: all(visit), error_description: all(visit) }),
  ]),
  attackOf('a sign-in that is no JSON', /outcome: applied/, [
    first(isSignIn),
    (visit) => ({ status: 200, body: `{"access_token":"${all(visit)}` }),
  ]),
  attackOf('a token without use', /token_type/, [
    isSignIn,
    (visit) => json(200, inJson(visit, { token_type: all(visit) })),
  ]),
];
