import { access, appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { loadSandboxState } from '../../src/sandbox/load-sandbox-state.ts';
import { type SandboxState, toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import { ROOT, startTenant, uuid } from './start-tenant.ts';
import { codesOf, open, temporary } from './state-place.ts';

const LIST = '/api/v2/callcodes';

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
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toContain(foreign);
    expect(error.hint).not.toBeNull();
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
});

function record(number: number, code: string, parentCallCodeId: string | null) {
  return { id: uuid(number), ...ROOT, code, parentCallCodeId };
}
