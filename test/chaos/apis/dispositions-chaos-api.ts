import { DISPOSITIONS_ROUTE } from '../../../src/sandbox/dispositions/disposition-routes.ts';
import { SANDBOX_ACCESS_KEY } from '../../../src/sandbox/sandbox-credentials.ts';
import { toSandboxState } from '../../../src/sandbox/sandbox-state.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import type { ChaosApi, DrawStyle, HandWritten, RecordRules } from '../chaos-api.ts';
import { flattenTenant } from '../draw/flatten-tenant.ts';
import { callByHand, callForJson } from './call-by-hand.ts';
import { toAdminText, toDispositionFields, toPath, viewDisposition } from './disposition-view.ts';
import { TOKEN_PATTERNS } from './token-patterns.ts';

const KEY_ROUTE = '/authentication/v1/token/access-key';
const SERVICE = DISPOSITIONS_ROUTE.replace('{version}', 'v30.0');
/** Far above what a tenant counts up to, so that ids do not meet by chance. */
const MAX_ID = 999_999_999;
const LAST_UPDATED = '2026-01-01T00:00:00.000Z';

const RULES: RecordRules = {
  toPaths: (records) =>
    new Map(records.map((record) => [record.id, record.code === '' ? `#${record.id}` : toPath(record)])),
  toPlaces: ({ name, ...record }) => {
    const place = `name ${name.toLowerCase()}`;
    return record.code === '' ? [place] : [`tag ${toPath(record)}`, place];
  },
  toReference: toPath,
  isBegun: ({ code, name, type, isActive, terms }, values) =>
    code === '' &&
    name === values.name &&
    type === values.type &&
    isActive &&
    terms['notes'] === '' &&
    terms['isPreviewDisposition'] === false,
  toOthers: ({ terms }) => JSON.stringify([toAdminText(terms), terms['isPreviewDisposition'] === true]),
  isBodyOf: (body, record) => {
    const fields = Object.entries({ ...toDispositionFields(record), notes: record.terms['notes'] });
    return isRecord(body) && fields.every(([field, value]) => body[field] === value);
  },
};

const DRAW: DrawStyle = {
  form: 'list',
  routes: {
    signIn: { method: 'POST', route: KEY_ROUTE },
    list: { method: 'GET', route: DISPOSITIONS_ROUTE },
    create: { method: 'POST', route: DISPOSITIONS_ROUTE },
    read: { method: 'GET', route: `${DISPOSITIONS_ROUTE}/{id}` },
    update: { method: 'PUT', route: `${DISPOSITIONS_ROUTE}/{id}` },
  },
  maxNameCharacters: 50,
  drawId: (dice) => String(dice.between(101, MAX_ID)),
  drawTraits: (dice) => ({
    duplicateNames: dice.weighted([
      [2, 'refused'],
      [3, 'allowed'],
    ]),
    numericStrings: dice.chance(0.4),
    emptyListAs204: dice.chance(0.5),
    wrapInResultSet: dice.chance(0.4),
    bulkLimit: dice.weighted([
      [12, 50],
      [1, 3],
      [1, 1],
    ]),
    putReply: dice.pick(['empty', 'object', 'no-content']),
  }),
  toStart: flattenTenant,
};

export const dispositionsChaosApi: ChaosApi = {
  api: 'dispositions',
  rules: RULES,
  draw: DRAW,
  env: {
    CXONE_ACCESS_KEY_ID: SANDBOX_ACCESS_KEY.id,
    CXONE_ACCESS_KEY_SECRET: SANDBOX_ACCESS_KEY.secret,
  },
  secrets: [
    new RegExp(SANDBOX_ACCESS_KEY.secret.replaceAll(/[+/=]/g, '.')),
    new RegExp(encodeURIComponent(SANDBOX_ACCESS_KEY.secret)),
    ...TOKEN_PATTERNS,
  ],
  toInputs: (url) => ({ api: 'dispositions', 'base-url': url }),
  toStateFile: (start) => {
    const records = start.map((record) => ({
      dispositionId: Number(record.id),
      lastUpdated: LAST_UPDATED,
      systemOutcome: '',
      ...toDispositionFields(record),
    }));
    return JSON.stringify({ ...toSandboxState([]), dispositions: { records } });
  },
  parseTruth: (state) => {
    const dispositions = isRecord(state) ? state['dispositions'] : null;
    if (!isRecord(state) || !isRecord(dispositions) || !Array.isArray(dispositions['records']))
      throw new Error('Not a state.');
    const records: readonly unknown[] = dispositions['records'];
    return { sequence: Number(state['sequence']), records: records.map(viewDisposition) };
  },
  parseChange: (change) => {
    const kind = isRecord(change) ? change['kind'] : null;
    if (!isRecord(change) || (kind !== 'disposition-created' && kind !== 'disposition-updated'))
      throw new Error('Not a change.');
    return {
      kind: kind === 'disposition-created' ? 'created' : 'updated',
      record: viewDisposition(change['disposition']),
    };
  },
  // Where a name is refused the second time, that tells of the first. No run here finds the log of the one before, as on a new runner.
  mustSeeList: ({ duplicateNames }) => duplicateNames === 'allowed',
  signIn: fetchToken,
  write: send,
};

/** Null: no token this time. */
async function fetchToken(url: string): Promise<string | null> {
  const reply = await callForJson(`${url}${KEY_ROUTE}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ accessKeyId: SANDBOX_ACCESS_KEY.id, accessKeySecret: SANDBOX_ACCESS_KEY.secret }),
  });
  return isRecord(reply) && typeof reply['access_token'] === 'string' ? reply['access_token'] : null;
}

/** A new record takes two calls, as everybody's does. */
async function send(
  url: string,
  { token, record }: { readonly token: string; readonly record: HandWritten },
): Promise<boolean> {
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
  const { notes, isActive, ...fresh } = toDispositionFields(record);
  const id = record.id ?? (await create(url, { headers, fresh }));
  if (id === null) return false;
  const body = JSON.stringify({ ...fresh, notes, isActive });
  return (await callByHand(`${url}${SERVICE}/${id}`, { method: 'PUT', headers, body })) !== null;
}

async function create(
  url: string,
  { headers, fresh }: { readonly headers: Record<string, string>; readonly fresh: object },
): Promise<string | null> {
  const body = JSON.stringify({ dispositions: [fresh] });
  const reply = await callForJson(`${url}${SERVICE}`, { method: 'POST', headers, body });
  const results = isRecord(reply) ? reply['dispositionResults'] : null;
  const result: unknown = Array.isArray(results) ? results[0] : null;
  return isRecord(result) && result['success'] === true ? String(result['dispositionId']) : null;
}
