import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, appendFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { loadSandboxState } from '../../src/sandbox/load-sandbox-state.ts';
import { openSandboxFile } from '../../src/sandbox/open-sandbox-file.ts';
import { SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { type SandboxState, toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import {
  at,
  basicOf,
  countingUuids,
  ManualClock,
  ROOT,
  requestToken,
  startTenant,
  uuid,
} from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

async function temporary() {
  const directory = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  return {
    file: path.join(directory, 'deep', 'state.json'),
    directory,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

const open = (file: string, first = 1) => openSandboxFile({ file, randomUuid: countingUuids(first) });

function codesOf(state: SandboxState): string[] {
  return state.callCodes.records.map((record) => record.code);
}

describe('the state file', () => {
  it('makes the directory, starts empty, and brings everything back to a later process', async () => {
    await using place = await temporary();
    let before: SandboxState;
    let first = '';
    {
      await using file = await open(place.file);
      expect(file.state).toEqual(toSandboxState([]));
      await using tenant = await startTenant({ state: file.state, onChange: file.onChange });
      const parent = await tenant.create({});
      first = (await tenant.call('POST', LIST, { body: { ...ROOT, code: 'KEYED' }, key: uuid(1) })).text;
      await tenant.create({ code: 'HOT', parentCallCodeId: parent });
      await tenant.call('PUT', `${LIST}/${parent}`, { body: { ...ROOT, name: 'Renamed' } });
      before = tenant.sandbox.exportState();
    }
    await using file = await open(place.file);
    expect(file.state).toEqual(before);
    await using tenant = await startTenant({ state: file.state, onChange: file.onChange });
    const again = await tenant.call('POST', LIST, { body: { ...ROOT, code: 'KEYED' }, key: uuid(1) });
    expect([again.status, again.text]).toEqual([201, first]);
    const other = await tenant.call('POST', LIST, { body: { ...ROOT, code: 'OTHER' }, key: uuid(1) });
    expect(other.status).toBe(422);
  });

  it('is one JSON document without journal or lock once it is closed', async () => {
    await using place = await temporary();
    const file = await open(place.file);
    const record = { id: uuid(5), ...ROOT };
    await file.onChange({ kind: 'call-code-created', record, remembered: null });
    await file.close();
    await file.close();
    expect(JSON.parse(await readFile(place.file, 'utf8'))).toEqual({
      ...toSandboxState([record]),
      sequence: 1,
    });
    await expect(access(`${place.file}.journal`)).rejects.toThrow(/ENOENT/u);
    await expect(access(`${place.file}.lock`)).rejects.toThrow(/ENOENT/u);
  });

  it('has every change on disk before the reply, in the order of the changes', async () => {
    await using place = await temporary();
    await using file = await open(place.file);
    await using tenant = await startTenant({ state: file.state, onChange: file.onChange });
    await tenant.signIn();
    const codes = Array.from({ length: 50 }, (_none, index) => `C${index}X`);
    await Promise.all(
      codes.map(async (code) => {
        await tenant.create({ code });
        expect(codesOf(await loadSandboxState(place.file))).toContain(code);
      }),
    );
    expect(await loadSandboxState(place.file)).toEqual(tenant.sandbox.exportState());
  });

  it('passes over a last journal line that a crash cut off', async () => {
    await using place = await temporary();
    const file = await open(place.file);
    await file.onChange({ kind: 'call-code-created', record: { id: uuid(5), ...ROOT }, remembered: null });
    await appendFile(`${place.file}.journal`, '{"sequence":2,"change":{"kind":"call-co');
    expect(codesOf(await loadSandboxState(place.file))).toEqual(['INT']);
    await file.close();
    expect(codesOf(await loadSandboxState(place.file))).toEqual(['INT']);
  });

  it('does not apply a journal twice that outlived the state made of it', async () => {
    await using place = await temporary();
    const file = await open(place.file);
    await file.onChange({ kind: 'call-code-created', record: { id: uuid(5), ...ROOT }, remembered: null });
    await file.onChange({ kind: 'call-code-updated', record: { id: uuid(5), ...ROOT, name: 'New' } });
    const journal = await readFile(`${place.file}.journal`, 'utf8');
    await file.close();
    const state = await loadSandboxState(place.file);
    await writeFile(`${place.file}.journal`, journal);
    expect(await loadSandboxState(place.file)).toEqual(state);
  });

  it('takes an empty file for a new tenant', async () => {
    await using place = await temporary();
    const empty = path.join(place.directory, 'empty.json');
    await writeFile(empty, '');
    await using file = await open(empty);
    expect(file.state).toEqual(toSandboxState([]));
  });

  it.each([
    ['no JSON', '{"formatVersion":1,'],
    ['another JSON', '{"name":"package"}'],
    ['a list', '[]'],
    ['a later version', JSON.stringify({ ...toSandboxState([]), formatVersion: 2 })],
    ['a record without a name', JSON.stringify(toSandboxState([{ id: uuid(1), ...ROOT, name: '' }]))],
    ['an id twice', JSON.stringify(toSandboxState([record(1, 'AA', null), record(1, 'BB', null)]))],
    ['a code twice', JSON.stringify(toSandboxState([record(1, 'AA', null), record(2, 'AA', null)]))],
    ['an orphan', JSON.stringify(toSandboxState([record(1, 'AA', uuid(9))]))],
    ['a circle', JSON.stringify(toSandboxState([record(1, 'AA', uuid(2)), record(2, 'BB', uuid(1))]))],
  ])('refuses %s, names the file, and leaves it alone', async (_case, text) => {
    await using place = await temporary();
    const foreign = path.join(place.directory, 'foreign.json');
    await writeFile(foreign, text);
    const error = await open(foreign).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: expect.stringContaining(foreign), hint: expect.any(String) });
    expect(await readFile(foreign, 'utf8')).toBe(text);
    await expect(access(`${foreign}.lock`)).rejects.toThrow(/ENOENT/u);
  });

  it('refuses a damaged journal line and names it', async () => {
    await using place = await temporary();
    await (await open(place.file)).close();
    await writeFile(`${place.file}.journal`, '{"sequence":1}\n');
    await expect(open(place.file)).rejects.toThrow(/\.journal: line 1 is damaged/u);
  });

  it('refuses a directory', async () => {
    await using place = await temporary();
    await expect(open(place.directory)).rejects.toThrow(InputError);
  });

  it('answers 500 from then on when it cannot save, and acknowledges nothing', async () => {
    const onChange = () => Promise.reject(new Error('disk full'));
    await using tenant = await startTenant({ onChange });
    const answers = [
      await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) }),
      await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) }),
      await tenant.call('GET', LIST),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([500, 500, 500]);
    expect(tenant.sandbox.failure).toEqual(new Error('disk full'));
  });

  it('holds back a replay and a read until the create that they show is saved', async () => {
    const gate = Promise.withResolvers<void>();
    const clock = new ManualClock();
    const sandbox = createSandbox({
      clock,
      random: () => 0,
      randomUuid: countingUuids(),
      onChange: () => gate.promise,
    });
    const handle = (
      method: 'GET' | 'POST',
      target: string,
      headers: Record<string, string>,
      body: string | null,
    ) => sandbox.handle({ method, url: `http://sandbox.invalid${target}`, headers, body, timeoutMs: 1000 });
    const form = {
      authorization: basicOf(SANDBOX_CLIENT),
      'content-type': 'application/x-www-form-urlencoded',
    };
    const token = await handle('POST', '/oauth/token', form, 'grant_type=client_credentials');
    const headers = {
      authorization: `Bearer ${String(at(JSON.parse(token.body), 'access_token'))}`,
      'content-type': 'application/json',
      'idempotency-key': uuid(1),
    };
    const ended: string[] = [];
    const calls = [
      handle('POST', LIST, headers, JSON.stringify(ROOT)).then(() => ended.push('create')),
      handle('POST', LIST, headers, JSON.stringify(ROOT)).then(() => ended.push('replay')),
      handle('GET', LIST, headers, null).then(() => ended.push('list')),
    ];
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual([]);
    gate.resolve();
    await Promise.all(calls);
    expect(ended.toSorted()).toEqual(['create', 'list', 'replay']);
  });
});

describe('two holders of one state file', () => {
  it('refuses the second, in this process, by whatever name, until the first is closed', async () => {
    await using place = await temporary();
    const first = await open(place.file);
    const alias = path.join(place.directory, 'alias.json');
    await symlink(place.file, alias);
    await expect(open(place.file, 50)).rejects.toThrow(/is using it/u);
    await expect(open(alias, 90)).rejects.toThrow(InputError);
    await first.close();
    await (await open(alias)).close();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 30, host: hostname() }],
    ['an earlier process with our number', { pid: process.pid, host: hostname() }],
  ])('takes over the lock of %s', async (_case, holder) => {
    await using place = await temporary();
    await (await open(place.file)).close();
    await writeFile(`${place.file}.lock`, JSON.stringify({ ...holder, nonce: 'x' }));
    await (await open(place.file)).close();
    await expect(access(`${place.file}.lock`)).rejects.toThrow(/ENOENT/u);
  });

  it.each([
    ['a living process', JSON.stringify({ pid: process.ppid, host: hostname(), nonce: 'x' })],
    ['another machine', JSON.stringify({ pid: 1, host: 'elsewhere.invalid', nonce: 'x' })],
    ['nobody knows whom', 'x'],
  ])('respects the lock of %s, and names it', async (_case, text) => {
    await using place = await temporary();
    await (await open(place.file)).close();
    await writeFile(`${place.file}.lock`, text);
    await expect(open(place.file)).rejects.toMatchObject({
      hint: expect.stringContaining(`${place.file}.lock`),
    });
    expect(await readFile(`${place.file}.lock`, 'utf8')).toBe(text);
  });
});

describe('a tenant that is killed', () => {
  it('loses nothing that it acknowledged, replays it, and starts again by itself', async () => {
    await using place = await temporary();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < 2; round += 1) {
      const { url, child } = await startProcess(place.file);
      const token = await requestToken(url, { authorization: basicOf(SANDBOX_CLIENT) });
      const bearer = `Bearer ${String(at(token.json, 'access_token'))}`;
      for (const [code, text] of acknowledged) expect(await post(url, bearer, code)).toBe(text);
      const workers = Array.from({ length: 4 }, async (_none, worker) => {
        for (let index = 0; ; index += 1) {
          const code = `R${round}_${worker}_${index}`;
          const text = await post(url, bearer, code).catch(() => null);
          if (text === null) return;
          acknowledged.set(code, text);
          if (acknowledged.size === 60 * (round + 1)) child.kill('SIGKILL');
        }
      });
      await Promise.all([...workers, once(child, 'exit')]);
    }
    const codes = codesOf(await loadSandboxState(place.file));
    expect(acknowledged.size).toBeGreaterThanOrEqual(120);
    expect(codes).toEqual(expect.arrayContaining([...acknowledged.keys()]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('keeps a second process out while it lives', async () => {
    await using place = await temporary();
    const { child } = await startProcess(place.file);
    await expect(open(place.file)).rejects.toThrow(`process ${child.pid} on ${hostname()} is using it`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open(place.file)).close();
  });
});

async function startProcess(file: string): Promise<{ url: string; child: ChildProcess }> {
  const script = path.join(import.meta.dirname, 'serve-process.ts');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first]: unknown[] = await once(child.stdout, 'data');
  return { url: String(first).trim(), child };
}

/** Under a key that belongs to the code; resolves with the text of the 201. */
async function post(url: string, authorization: string, code: string): Promise<string> {
  const digits = Buffer.from(code).toString('hex').padEnd(24, '0').slice(0, 24);
  const response = await fetch(`${url}${LIST}`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      'idempotency-key': `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4000-8000-${digits.slice(12, 24)}`,
    },
    body: JSON.stringify({ ...ROOT, code }),
  });
  if (response.status !== 201) throw new Error(`Expected 201: ${response.status}`);
  return await response.text();
}

function record(number: number, code: string, parentCallCodeId: string | null) {
  return { id: uuid(number), ...ROOT, code, parentCallCodeId };
}
