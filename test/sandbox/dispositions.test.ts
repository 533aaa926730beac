import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { openSandboxFile } from '../../src/sandbox/open-sandbox-file.ts';
import {
  SANDBOX_ACCESS_KEY,
  SANDBOX_READER_KEY,
  type SandboxClient,
} from '../../src/sandbox/sandbox-credentials.ts';
import type { SandboxReply } from '../../src/sandbox/sandbox-exchange.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { countingUuids, ManualClock } from './start-tenant.ts';

const LIST = '/incontactapi/services/v30.0/dispositions';
const SALE = { dispositionName: 'Sale', isPreviewDisposition: false, classificationId: 2 };

async function openTenant(
  switches: Partial<SandboxSwitches> = {},
  options: Partial<Parameters<typeof createSandbox>[0]> & { readonly key?: SandboxClient } = {},
) {
  const clock = new ManualClock();
  const { key = SANDBOX_ACCESS_KEY, ...rest } = options;
  const sandbox = createSandbox({ clock, random: () => 0.5, randomUuid: countingUuids(), switches, ...rest });
  const send = async (
    call: string,
    {
      body,
      headers = {},
    }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<SandboxReply & { readonly json: unknown }> => {
    const [method = '', target = ''] = call.split(' ');
    const outcome = await sandbox.exchange({
      method,
      target,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      bodyProblem: null,
    });
    if (outcome.kind !== 'reply') throw new Error(outcome.kind);
    const isJson = outcome.reply.headers['content-type']?.includes('json') === true;
    return { ...outcome.reply, json: isJson ? JSON.parse(outcome.reply.body) : null };
  };
  const signedIn = await send('POST /authentication/v1/token/access-key', {
    body: { accessKeyId: key.id, accessKeySecret: key.secret },
  });
  const token = /"access_token":"([^"]+)"/.exec(signedIn.body)?.[1] ?? '';
  const authorization = `Bearer ${token}`;
  return {
    clock,
    sandbox,
    send,
    call: (call: string, body?: unknown) =>
      send(call, { headers: { authorization }, ...(body === undefined ? {} : { body }) }),
    authorization,
  };
}

const create = (...names: readonly string[]) => ({
  dispositions: names.map((dispositionName) => ({ ...SALE, dispositionName })),
});

describe('POST of dispositions', () => {
  it('answers 200 with one result for each position, failures included', async () => {
    const { call } = await openTenant();
    const reply = await call(`POST ${LIST}`, create('Sale', 'x'.repeat(51), 'SALE'));
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      errorCount: 2,
      dispositionResults: [
        { dispositionId: 101, success: true, error: '' },
        { dispositionId: 0, success: false },
        { dispositionId: 0, success: false },
      ],
    });
  });

  it('refuses one here and there when it is told to, and does the rest', async () => {
    const { call, sandbox } = await openTenant({ refuseEvery: 2 });
    const { status, json } = await call(`POST ${LIST}`, create('A', 'B', 'C'));
    expect(status).toBe(200);
    expect(json).toMatchObject({
      errorCount: 1,
      dispositionResults: [{ success: true }, { dispositionId: 0, success: false }, { success: true }],
    });
    const names = sandbox.exportState().dispositions.records.map(({ dispositionName }) => dispositionName);
    expect(names).toEqual(['A', 'C']);
  });

  it('takes 50 at most, and a name twice only where that is allowed', async () => {
    const { call, sandbox } = await openTenant({ duplicateNames: 'allowed' });
    const many = Array.from({ length: 51 }, (_, index) => `D${index}`);
    expect((await call(`POST ${LIST}`, create(...many))).status).toBe(400);
    expect((await call(`POST ${LIST}`, create('Sale', 'Sale'))).json).toMatchObject({ errorCount: 0 });
    expect(sandbox.exportState().dispositions.records).toHaveLength(2);
  });
});

describe('a list of dispositions', () => {
  it('has 50 rows unless more are asked for, 100 at most, and lags as long as it is told to', async () => {
    const { call, clock } = await openTenant({ listLagMs: 3000 });
    for (const block of [0, 1, 2]) {
      const names = Array.from({ length: 50 }, (_, index) => `D${block * 50 + index}`);
      await call(`POST ${LIST}`, create(...names));
    }
    expect((await call(`GET ${LIST}`)).json).toMatchObject({ totalRecords: 0, dispositions: [] });
    clock.advance(3000);
    const rowsOf = async (query: string) => {
      const { json } = await call(`GET ${LIST}?${query}`);
      return typeof json === 'object' && json !== null && 'dispositions' in json ? json.dispositions : null;
    };
    expect(await rowsOf('')).toHaveLength(50);
    expect(await rowsOf('top=500')).toHaveLength(100);
    expect(await rowsOf('skip=140&top=100')).toHaveLength(10);
    expect(await rowsOf('orderBy=dispositionId%20desc&top=1')).toMatchObject([{ dispositionName: 'D149' }]);
    expect((await call(`GET ${LIST}?page=1`)).status).toBe(400);
  });

  it('comes in the forms that tenants have been seen to send', async () => {
    const { call, sandbox } = await openTenant({
      numericStrings: true,
      wrapInResultSet: true,
      emptyListAs204: true,
    });
    expect(await call(`GET ${LIST}`)).toMatchObject({ status: 204, body: '' });
    await call(`POST ${LIST}`, create('Sale'));
    expect((await call(`GET ${LIST}`)).json).toMatchObject({
      totalRecords: '1',
      resultSet: { dispositions: [{ dispositionId: '101', classificationId: '2' }] },
    });
    sandbox.setSwitches({ numericStrings: false });
    expect((await call(`GET ${LIST}/101`)).json).toMatchObject({
      dispositionId: 101,
      classificationName: 'Positive no Amount',
    });
  });
});

describe('PUT of a disposition', () => {
  it('wants all five fields, and keeps the rest', async () => {
    const { call, sandbox } = await openTenant();
    await call(`POST ${LIST}`, create('Sale', 'Other'));
    expect((await call(`PUT ${LIST}/101`, { ...SALE, isActive: true })).status).toBe(400);
    expect((await call(`PUT ${LIST}/999`, { ...SALE, isActive: true, notes: '' })).status).toBe(404);
    expect((await call(`PUT ${LIST}/102`, { ...SALE, isActive: true, notes: '' })).status).toBe(409);
    expect((await call(`PUT ${LIST}/101`, { ...SALE, isActive: false, notes: 'x' })).status).toBe(204);
    expect(sandbox.exportState().dispositions.records[0]).toMatchObject({ isActive: false, notes: 'x' });
  });
});

describe('a call', () => {
  it('without its Accept header is answered with a text that says so', async () => {
    const { send, authorization } = await openTenant();
    const reply = await send(`GET ${LIST}`, { headers: { accept: '*/*', authorization } });
    expect(reply).toMatchObject({ status: 200, body: 'No known way to render data' });
  });

  it('needs a token of this API, and one that may write', async () => {
    const { send, call } = await openTenant({}, { key: SANDBOX_READER_KEY });
    const refused = await send(`GET ${LIST}`);
    expect(refused).toMatchObject({
      status: 401,
      json: { error_description: 'The access token is missing, unknown, revoked or over.' },
    });
    expect(refused.headers['icstatusdescription']).toBeDefined();
    expect((await call(`GET ${LIST}`)).status).toBe(200);
    expect((await call(`POST ${LIST}`, create('Sale'))).status).toBe(403);
    expect((await call('GET /api/v2/callcodes')).status).toBe(403);
  });

  it('is refused in the words of this API, also where a fault says so', async () => {
    const { call, sandbox } = await openTenant();
    sandbox.setSwitches({ faults: [{ fault: '403', match: { route: LIST.replace('v30.0', '{version}') } }] });
    const refused = await call(`GET ${LIST}`);
    expect(refused).toMatchObject({
      status: 403,
      json: { error_description: 'The sandbox was told to fail here.' },
      headers: { icstatusdescription: 'The sandbox was told to fail here.' },
    });
    sandbox.setSwitches({ faults: [], rateLimit: { perSecond: 1, burst: 1, retryAfter: 'none' } });
    await call(`GET ${LIST}`);
    expect(await call(`GET ${LIST}`)).toMatchObject({
      status: 429,
      json: { error_description: 'Too many calls.' },
    });
  });

  it('for skills is known from v33.0 on', async () => {
    const skill = { dispositionId: 101, skillId: 7, skillName: 'Out', campaignId: 3, campaignName: 'Spring' };
    const { call } = await openTenant({ dispositionSkills: [skill] });
    await call(`POST ${LIST}`, create('Sale'));
    expect((await call(`GET ${LIST}/101/skills`)).status).toBe(404);
    expect((await call(`GET ${LIST.replace('30', '33')}/101/skills`)).json).toMatchObject({
      totalRecords: 1,
      skills: [{ skillId: 7, campaignName: 'Spring' }],
    });
    expect((await call(`GET ${LIST}/classifications`)).json).toMatchObject({ totalRecords: 27 });
  });

  it('for skills is paged by rows, in the version from which the switches have it', async () => {
    const dispositionSkills = [1, 2, 3].map((skillId) => ({
      dispositionId: 101,
      skillId,
      skillName: `Skill ${skillId}`,
      campaignId: 3,
      campaignName: 'Spring',
    }));
    const switches = { dispositionSkills, pageSizeCap: 2, wrapInResultSet: true, numericStrings: true };
    const { call, sandbox } = await openTenant({ ...switches, skillsSince: 30, emptyListAs204: true });
    await call(`POST ${LIST}`, create('Sale'));
    expect((await call(`GET ${LIST}/101/skills`)).json).toMatchObject({
      totalRecords: '3',
      resultSet: { skills: [{ skillId: '1' }, { skillId: '2' }] },
    });
    expect((await call(`GET ${LIST}/101/skills?skip=2&top=100`)).json).toMatchObject({
      resultSet: { skills: [{ skillId: '3' }] },
    });
    expect((await call(`GET ${LIST}/101/skills?skip=3`)).status).toBe(204);
    expect((await call(`GET ${LIST}/102/skills`)).status).toBe(404);
    sandbox.setSwitches({ skillsSince: null });
    expect((await call(`GET ${LIST.replace('30', '99')}/101/skills`)).status).toBe(404);
  });

  it('for the configuration of a tenant needs no token, and knows this tenant only', async () => {
    const tenantId = '11111111-2222-4333-8444-555555555555';
    const { send } = await openTenant({ tenantId });
    const path = '/.well-known/cxone-configuration?tenantId=';
    const found = await send(`GET ${path}${tenantId}`, { headers: { host: '127.0.0.1:8787' } });
    expect(found.json).toMatchObject({ api_endpoint: 'http://127.0.0.1:8787' });
    expect((await send(`GET ${path}another`)).status).toBe(404);
  });
});

it('outlasts its process, in the file of the tenant', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'sandbox-dispositions-'));
  const file = path.join(directory, 'tenant.json');
  const randomUuid = countingUuids();
  try {
    const kept = await openSandboxFile({ file, randomUuid });
    const { call } = await openTenant({}, { state: kept.state, onChange: kept.onChange });
    await call(`POST ${LIST}`, create('Sale'));
    await call(`PUT ${LIST}/101`, { ...SALE, isActive: true, notes: 'kept' });
    await kept.close();
    const again = await openSandboxFile({ file, randomUuid });
    expect(again.state.dispositions.records).toMatchObject([{ dispositionId: 101, notes: 'kept' }]);
    const next = await openTenant({}, { state: again.state });
    expect((await next.call(`POST ${LIST}`, create('Next'))).json).toMatchObject({
      dispositionResults: [{ dispositionId: 102 }],
    });
    await again.close();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
