import { parseRecord } from '../../../src/cxone/callcodes/parse-record.ts';
import { CODE_ROUTE, CODES_ROUTE } from '../../../src/cxone/callcodes/routes.ts';
import type { ActualCode } from '../../../src/model/call-code.ts';
import { SANDBOX_CLIENT } from '../../../src/sandbox/sandbox-credentials.ts';
import { type CallCodeRecord, toSandboxState } from '../../../src/sandbox/sandbox-state.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import type { ChaosApi, DrawStyle, HandWritten, RecordRules } from '../chaos-api.ts';
import { callForJson } from './call-by-hand.ts';
import { toCallCodePaths } from './to-call-code-paths.ts';
import { TOKEN_PATTERNS } from './token-patterns.ts';

const BASIC = Buffer.from(`${SANDBOX_CLIENT.id}:${SANDBOX_CLIENT.secret}`).toString('base64');

const RULES: RecordRules = {
  toPaths: toCallCodePaths,
  toPlaces: ({ parentId, code }) => [`${parentId ?? ''}/${code}`],
  toReference: ({ id }) => id,
  isBegun: () => false,
  toOthers: () => '',
  isBodyOf: (body, { name, code, isActive, type, category }) => {
    const values = Object.entries({ name, code, isActive, type, category });
    return isRecord(body) && values.every(([field, value]) => body[field] === value);
  },
};

const DRAW: DrawStyle = {
  form: 'tree',
  routes: {
    signIn: { method: 'POST', route: '/oauth/token' },
    list: { method: 'GET', route: CODES_ROUTE },
    create: { method: 'POST', route: CODES_ROUTE },
    read: { method: 'GET', route: CODE_ROUTE },
    update: { method: 'PUT', route: CODE_ROUTE },
  },
  maxNameCharacters: 100,
  drawId: (dice) => dice.uuid(),
  drawTraits: (dice) => ({
    emptyListAs404: dice.chance(0.3),
    rootParent: dice.pick(['null', 'absent']),
    ignoreIdempotencyKey: dice.chance(0.35),
  }),
  toStart: (_dice, { records }) => records,
};

export const callCodesChaosApi: ChaosApi = {
  api: 'callcodes',
  rules: RULES,
  draw: DRAW,
  env: { CXONE_CLIENT_ID: SANDBOX_CLIENT.id, CXONE_CLIENT_SECRET: SANDBOX_CLIENT.secret },
  secrets: [
    new RegExp(SANDBOX_CLIENT.secret),
    new RegExp(BASIC.replaceAll(/[+/=]/g, '.')),
    ...TOKEN_PATTERNS,
  ],
  toInputs: (url) => ({ api: 'callcodes', 'base-url': url }),
  toStateFile: (start) => JSON.stringify(toSandboxState(start.map(toWire))),
  parseTruth: (state) => {
    const codes = isRecord(state) ? state['callCodes'] : null;
    if (!isRecord(state) || !isRecord(codes) || !Array.isArray(codes['records']))
      throw new Error('Not a state.');
    const records: readonly unknown[] = codes['records'];
    return { sequence: Number(state['sequence']), records: records.map(toActual) };
  },
  parseChange: (change) => {
    const kind = isRecord(change) ? change['kind'] : null;
    if (!isRecord(change) || (kind !== 'call-code-created' && kind !== 'call-code-updated'))
      throw new Error('Not a change.');
    return {
      kind: kind === 'call-code-created' ? 'created' : 'updated',
      record: toActual(change['record']),
    };
  },
  mustSeeList: () => false,
  signIn: fetchToken,
  write: (url, written) => send(`${url}${CODES_ROUTE}`, written),
};

function toActual(json: unknown): ActualCode {
  const parsed = parseRecord(json);
  if (parsed.kind === 'bad') throw new Error(`The tenant holds a bad record: ${parsed.problem}.`);
  return parsed.value;
}

function toWire({ id, name, code, type, parentId, category, isActive }: ActualCode): CallCodeRecord {
  return { id, name, code, type, parentCallCodeId: parentId, category, isActive };
}

/** Null: no token this time. */
async function fetchToken(url: string): Promise<string | null> {
  const reply = await callForJson(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${BASIC}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  return isRecord(reply) && typeof reply['access_token'] === 'string' ? reply['access_token'] : null;
}

async function send(
  url: string,
  { token, record }: { readonly token: string; readonly record: HandWritten },
): Promise<boolean> {
  const { id, name, code, type, parentId, category, isActive } = record;
  const reply = await callForJson(id === null ? url : `${url}/${id}`, {
    method: id === null ? 'POST' : 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name, code, type, parentCallCodeId: parentId, category, isActive }),
  });
  return isRecord(reply) && typeof reply['id'] === 'string';
}
