import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { listenLocally, readBody } from '../helpers/http-server.ts';
import { runCli } from '../helpers/run-cli.ts';

const SECRET = 'client-secret-canary-0123456789';
const TOKEN = 'access-token-canary-0123456789';
const BASIC = Buffer.from(`client:${SECRET}`).toString('base64');
const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';

type Reply = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };
type Hostile = (request: IncomingMessage, body: string) => Reply | null;

function answer(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
}

/** A tenant that signs in and is empty, but for what `hostile` does. */
async function startTenant(hostile: Hostile) {
  return listenLocally((request, response) => {
    void readBody(request).then((bytes) => {
      const reply = hostile(request, bytes.toString('utf8'));
      if (reply !== null) return answer(response, reply);
      const isSignIn = request.url === '/oauth/token';
      const token = { access_token: TOKEN, expires_in: 3600, token_type: 'Bearer' };
      const list = { callCodes: [], page: 1, pageSize: 0, totalCount: 0 };
      return answer(response, { status: 200, body: JSON.stringify(isSignIn ? token : list) });
    });
  });
}

async function run(command: 'plan' | 'apply', { url, workspace }: { url: string; workspace: Workspace }) {
  const gate = command === 'apply' ? ['--reviewed-plan', 'off'] : [];
  const result = await runCli([command, '--base-url', url, ...gate], {
    cwd: workspace.directory,
    env: { CXONE_CLIENT_ID: 'client', CXONE_CLIENT_SECRET: SECRET },
  });
  return { ...result, all: [result.stdout, result.stderr, ...(await readOutput(workspace))].join('\n') };
}

async function readOutput(workspace: Workspace): Promise<readonly string[]> {
  const directory = workspace.at('.callcodes');
  const files = await readdir(directory).catch(() => []);
  return Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')));
}

/** Every character as an escape, as JSON allows. */
function escapeAll(text: string): string {
  return text.replaceAll(/./gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function recordText(name: string): string {
  return `{"id":"${randomUUID()}","name":"${name}","code":"INT","type":"SUCCESS","category":"A","isActive":true}`;
}

describe('a server that means harm', () => {
  it.each([
    ['plainly', (text: string) => text],
    ['in JSON escapes', escapeAll],
  ])('gets no secret printed or kept that it repeats %s in a record', async (_, spell) => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
    const name = [SECRET, TOKEN, BASIC].map(spell).join(' ');
    await using tenant = await startTenant((request) =>
      request.url === '/oauth/token'
        ? null
        : {
            status: 200,
            body: `{"callCodes":[${recordText(name)}],"page":1,"pageSize":1,"totalCount":1}`,
          },
    );
    const { exitCode, all } = await run('plan', { url: tenant.url, workspace });
    expect(exitCode).toBe(0);
    for (const secret of [SECRET, TOKEN, BASIC]) expect(all).not.toContain(secret);
  });

  it('gets no credentials by a redirect', async () => {
    const seen: string[] = [];
    await using elsewhere = await listenLocally((request, response) => {
      seen.push(String(request.url));
      response.end('{}');
    });
    await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
    for (const at of ['/oauth/token', '/api/v2/callcodes']) {
      await using tenant = await startTenant((request) =>
        request.url?.startsWith(at) === true
          ? { status: 307, body: '', headers: { location: `${elsewhere.url}/x` } }
          : null,
      );
      expect(await run('plan', { url: tenant.url, workspace })).toMatchObject({ exitCode: 1 });
    }
    expect(seen).toEqual([]);
  });

  it('is not believed when it answers all creates with one id', async () => {
    const id = randomUUID();
    await using workspace = await createWorkspace({
      'callcodes/a.yml': `${MATRIX}  - { code: CB, name: Callback, type: NEUTRAL }\n`,
    });
    await using tenant = await startTenant((request, body) => {
      if (request.method !== 'POST' || request.url === '/oauth/token') return null;
      const sent: unknown = JSON.parse(body);
      return { status: 201, body: JSON.stringify({ ...Object(sent), id }) };
    });
    const { exitCode, stdout } = await run('apply', { url: tenant.url, workspace });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('API_UNEXPECTED_REPLY');
    expect(stdout).toContain('outcome: partial');
  });

  it.each([200, 303])(
    'leaves it open in the audit log what came of a POST that is answered %i',
    async (status) => {
      await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
      await using tenant = await startTenant((request) =>
        request.method === 'POST' && request.url !== '/oauth/token'
          ? { status, body: recordText('Interested'), headers: { location: '/x' } }
          : null,
      );
      expect(await run('apply', { url: tenant.url, workspace })).toMatchObject({ exitCode: 1 });
      const audit = workspace.at('.callcodes/audit.jsonl');
      const verified = await runCli(['audit', 'verify', audit], { cwd: workspace.directory });
      expect(verified.stdout + verified.stderr).toContain('outcome unknown');
    },
  );
});
