import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/commands/run-command.ts';
import type { ImportRequest } from '../../src/inputs/cli-invocation.ts';
import type { ApiName } from '../../src/model/call-code.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import {
  type CallCodeRecord,
  type DispositionRecord,
  toSandboxState,
} from '../../src/sandbox/sandbox-state.ts';
import { collectingLogger } from '../helpers/apply-fixtures.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { disposition } from '../helpers/embedded-dispositions.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { toTestRun } from '../helpers/test-run.ts';

const ID = '00000000-0000-4000-8000-000000000001';

function record(facts: Partial<CallCodeRecord> & Pick<CallCodeRecord, 'code'>): CallCodeRecord {
  return {
    id: randomUUID(),
    name: `Name of ${facts.code}`,
    type: 'NEUTRAL',
    parentCallCodeId: null,
    category: 'OUT_A',
    isActive: true,
    ...facts,
  };
}

interface Tenant {
  readonly tenantId?: string;
  readonly callCodes?: readonly CallCodeRecord[];
  readonly dispositions?: readonly DispositionRecord[];
}

/** A tenant, and `import` from it. */
function open({ callCodes = [], dispositions = [], tenantId }: Tenant) {
  const sandbox = createSandbox({
    clock: createInstantClock(),
    random: () => 0.5,
    randomUuid: randomUUID,
    state: { ...toSandboxState(callCodes), dispositions: { records: dispositions } },
    ...(tenantId === undefined ? {} : { switches: { tenantId } }),
  });
  const log = collectingLogger();
  const run = async (
    workspace: Workspace,
    request: Partial<ImportRequest> = {},
    inputs: Readonly<Record<string, string>> = {},
  ) =>
    runCommand({
      ...(await toTestRun({
        inputs: { command: 'import', ...inputs },
        workspace: workspace.directory,
        environment: { log },
      })),
      tenantTransport: sandbox.handle,
      importRequest: { out: 'callcodes', format: 'yaml', categories: [], force: false, ...request },
    });
  const calls = () => [...sandbox.requests.byRoute].filter(([route]) => !route.includes('token'));
  return { run, calls, warnings: () => log.lines };
}

const read = (workspace: Workspace, file: string) => readFile(workspace.at(file), 'utf8');
const dispositions: ApiName = 'dispositions';

describe('import', () => {
  it('writes one file a category, as a person would', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({
      callCodes: [
        record({ id: ID, code: 'INT', name: 'Interested', type: 'SUCCESS' }),
        record({ code: 'INT_WARM', name: 'Warm: later', parentCallCodeId: ID, isActive: false }),
        record({ code: 'INT_HOT', name: 'Hot lead', type: 'SUCCESS', parentCallCodeId: ID }),
        record({ code: 'NO', name: 'No, thanks', type: 'FAILURE', category: 'OUT_B' }),
        record({ code: 'QQ', name: 'Said "maybe"', category: 'OUT_B' }),
      ],
    });
    expect(await run(workspace)).toMatchObject({ command: 'import', outcome: 'clean' });
    expect(await read(workspace, 'callcodes/out-a.yml')).toBe(`category: OUT_A
codes:
  - code: INT
    name: Interested
    type: SUCCESS
    children:
      - { code: INT_HOT, name: Hot lead, type: SUCCESS }
      - { code: INT_WARM, name: "Warm: later", type: NEUTRAL, active: false }
`);
    expect(await read(workspace, 'callcodes/out-b.yml')).toBe(`category: OUT_B
codes:
  - { code: "NO", name: "No, thanks", type: FAILURE }
  - { code: QQ, name: 'Said "maybe"', type: NEUTRAL }
`);
  });

  it.each([
    ['csv', 'category,parent,code,name,type\nOUT_A,,INT,"a,b",NEUTRAL\n'],
    [
      'json',
      '{\n  "category": "OUT_A",\n  "codes": [\n    { "code": "INT", "name": "a,b", "type": "NEUTRAL" }\n  ]\n}\n',
    ],
  ] as const)('writes %s where that is asked for', async (format, text) => {
    await using workspace = await createWorkspace();
    const { run } = open({ callCodes: [record({ code: 'INT', name: 'a,b' })] });
    await run(workspace, { format, out: 'here/there' });
    expect(await read(workspace, `here/there/out-a.${format}`)).toBe(text);
  });

  it('writes nothing when one of its files exists, unless it is forced to', async () => {
    await using workspace = await createWorkspace({ 'callcodes/out-b.yml': 'mine' });
    const { run } = open({ callCodes: [record({ code: 'INT' }), record({ code: 'CB', category: 'OUT_B' })] });
    const refused = await run(workspace);
    expect(refused).toMatchObject({ command: 'import', outcome: 'failed' });
    expect(refused.reasons.join()).toContain('callcodes/out-b.yml');
    expect(await readdir(workspace.at('callcodes'))).toEqual(['out-b.yml']);
    expect(await read(workspace, 'callcodes/out-b.yml')).toBe('mine');
    expect(await run(workspace, { force: true })).toMatchObject({ outcome: 'clean' });
    expect(await readdir(workspace.at('callcodes'))).toEqual(['out-a.yml', 'out-b.yml']);
    expect(await read(workspace, 'callcodes/out-b.yml')).toContain('code: CB');
  });

  it('writes only the categories that are chosen, and asks for the nearest of one that there is not', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({ callCodes: [record({ code: 'INT' }), record({ code: 'CB', category: 'OUT_B' })] });
    const refused = await run(workspace, { categories: ['OUT_B', 'OUT_C'] });
    expect(refused).toMatchObject({ outcome: 'failed' });
    expect(refused.reasons.join()).toContain('Did you mean');
    await run(workspace, { categories: ['OUT_B'] });
    expect(await readdir(workspace.at('callcodes'))).toEqual(['out-b.yml']);
  });

  it('makes codes of the names of dispositions, in one file', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({
      dispositions: [
        disposition({ dispositionId: 101, dispositionName: 'Sale', classificationId: 1 }),
        disposition({ dispositionId: 102, dispositionName: 'Sale!', classificationId: 2, isActive: false }),
        disposition({ dispositionId: 103, dispositionName: 'Agent error', classificationId: 20 }),
      ],
    });
    expect(await run(workspace, {}, { api: dispositions })).toMatchObject({ outcome: 'clean' });
    expect(await read(workspace, 'callcodes/dispositions.yml')).toBe(`category: DISPOSITIONS
codes:
  - { code: SALE, name: Sale, type: SUCCESS, classification: Positive with Amount }
  - { code: SALE_2, name: "Sale!", type: SUCCESS, active: false }
`);
  });

  it('takes pages, not calls a code', async () => {
    await using workspace = await createWorkspace();
    const many = Array.from({ length: 1_000 }, (_, index) => index);
    const codes = open({ callCodes: many.map((index) => record({ code: `C${index}` })) });
    expect(await codes.run(workspace)).toMatchObject({ outcome: 'clean' });
    expect(codes.calls()).toEqual([[expect.stringContaining('GET '), 10]]);
    const flat = open({
      dispositions: many.map((index) =>
        disposition({ dispositionId: index + 1, dispositionName: `Name ${index}`, classificationId: 2 }),
      ),
    });
    expect(await flat.run(workspace, {}, { api: dispositions })).toMatchObject({ outcome: 'clean' });
    expect(flat.calls()).toEqual([[expect.stringContaining('GET '), 20]]);
  });

  it('writes no file of a tenant that the settings do not mean', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({ callCodes: [record({ code: 'INT' })], tenantId: ID });
    const tenant = '99999999-2222-4333-8444-555555555555';
    const refused = await run(workspace, {}, { tenant });
    expect(refused).toMatchObject({ outcome: 'failed' });
    expect(refused.reasons.join()).toContain(ID);
    expect(await readdir(workspace.directory)).toEqual([]);
  });

  it('writes nothing of a tenant that holds nothing', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({});
    expect(await run(workspace)).toMatchObject({ outcome: 'clean' });
    expect(await readdir(workspace.directory)).toEqual([]);
  });

  it('refuses to write what other files say already, and names their places', async () => {
    await using workspace = await createWorkspace({
      'callcodes/mine.yml': '# ours\ncategory: OUT_A\ncodes: []\n',
      'callcodes/other.csv': 'category,parent,code,name,type\nX,,CB,N,SUCCESS\n',
    });
    const { run } = open({ callCodes: [record({ code: 'INT' }), record({ code: 'CB', category: 'OUT_B' })] });
    const refused = await run(workspace);
    expect(refused).toMatchObject({ outcome: 'failed' });
    expect(refused.reasons.join()).toContain('callcodes/mine.yml:2');
    expect(refused.reasons.join()).toContain('callcodes/other.csv:2');
    expect(await readdir(workspace.at('callcodes'))).toEqual(['mine.yml', 'other.csv']);
    expect(await run(workspace, { out: 'elsewhere' })).toMatchObject({ outcome: 'clean' });
    expect(await run(workspace, { categories: ['OUT_B'] })).toMatchObject({ outcome: 'failed' });
    expect(await run(workspace, { force: true })).toMatchObject({ outcome: 'clean' });
    expect(await readdir(workspace.at('callcodes'))).toEqual([
      'mine.yml',
      'other.csv',
      'out-a.yml',
      'out-b.yml',
    ]);
  });

  it('refuses a code that another file lists in a category of the import, or by the same name of a flat list', async () => {
    await using workspace = await createWorkspace({
      'callcodes/mine.yml':
        'category: MINE\ncodes:\n  - { code: INT, name: N, type: SUCCESS, category: OUT_A }\n',
      'callcodes/names.yml': 'category: NAMES\ncodes:\n  - { code: SL, name: sale, type: SUCCESS }\n',
    });
    const { run } = open({
      callCodes: [record({ code: 'INT' })],
      dispositions: [disposition({ dispositionId: 101, dispositionName: 'Sale', classificationId: 2 })],
    });
    expect((await run(workspace)).reasons.join()).toContain('callcodes/mine.yml:3 lists INT');
    const flat = await run(workspace, {}, { api: dispositions });
    expect(flat.reasons.join()).toContain('callcodes/names.yml:3 lists a disposition called "sale"');
  });

  it('writes nothing through a link that leads out of the workspace, and through one that does not', async () => {
    await using outside = await createWorkspace({ 'x.yml': 'mine' });
    await using workspace = await createWorkspace({ 'kept/a.yml': 'mine' });
    const { run } = open({ callCodes: [record({ code: 'INT' }), record({ code: 'CB', category: 'OUT_B' })] });
    await symlink(outside.directory, workspace.at('linked'));
    for (const out of ['linked', 'linked/deeper'])
      expect(await run(workspace, { out, force: true })).toMatchObject({ outcome: 'failed' });
    expect(await readdir(outside.directory)).toEqual(['x.yml']);
    await mkdir(workspace.at('callcodes'));
    await symlink(outside.at('x.yml'), workspace.at('callcodes/out-b.yml'));
    expect(await run(workspace, { force: true })).toMatchObject({ outcome: 'failed' });
    expect(await readFile(outside.at('x.yml'), 'utf8')).toBe('mine');
    expect(await readdir(workspace.at('callcodes'))).toEqual(['out-b.yml']);
    await rm(workspace.at('callcodes/out-b.yml'));
    await symlink('../kept/a.yml', workspace.at('callcodes/out-a.yml'));
    expect(await run(workspace)).toMatchObject({ outcome: 'failed' });
    expect(await run(workspace, { force: true })).toMatchObject({ outcome: 'clean' });
    expect(await read(workspace, 'kept/a.yml')).toContain('code: INT');
  });

  it('leaves no half of a set where one file cannot be written', async () => {
    await using workspace = await createWorkspace({ 'callcodes/out-b.yml/x': '' });
    const { run } = open({ callCodes: [record({ code: 'INT' }), record({ code: 'CB', category: 'OUT_B' })] });
    expect(await run(workspace, { force: true })).toMatchObject({ outcome: 'failed' });
    expect(await readdir(workspace.at('callcodes'))).toEqual(['out-b.yml']);
  });

  it('warns of records in its categories that a plan could come to retire', async () => {
    await using workspace = await createWorkspace();
    const { run, warnings } = open({
      callCodes: [
        record({ code: 'INT' }),
        record({ code: 'B1', name: ' ' }),
        record({ code: 'B2', name: 'x\n' }),
        record({ code: 'B3', name: '\t', isActive: false }),
        record({ code: 'B4', name: '\t', category: 'OUT_B' }),
      ],
    });
    expect(await run(workspace)).toMatchObject({ outcome: 'clean', result: { plan: { changes: [] } } });
    expect(warnings().filter((text) => text.includes('removed: deactivate'))).toEqual([
      expect.stringContaining('2 active records of category "OUT_A"'),
    ]);
  });

  it('leaves out what stands below a disposition that is left out: nothing says which record its parent is', async () => {
    await using workspace = await createWorkspace();
    const { run } = open({
      dispositions: [
        disposition({ dispositionId: 101, dispositionName: 'AA/BB Sale', classificationId: 2 }),
        disposition({ dispositionId: 107, dispositionName: 'AA Root', classificationId: 28 }),
      ],
    });
    const inputs = { api: dispositions, 'disposition-name': '{path} {name}' };
    const imported = await run(workspace, {}, inputs);
    expect(imported.reasons.join()).toContain('2 records left out');
  });

  it('takes codes and parents from names that a template made, and leaves other names out', async () => {
    await using workspace = await createWorkspace();
    const names = ['INT Interested', 'INT/INT_HOT Hot lead', 'Sale', 'GONE/XX Lost', 'int small'];
    const { run } = open({
      dispositions: names.map((dispositionName, index) =>
        disposition({ dispositionId: 101 + index, dispositionName, classificationId: 2 }),
      ),
    });
    const template = { api: dispositions, 'disposition-name': '{path} {name}' };
    expect(await run(workspace, {}, template)).toMatchObject({
      outcome: 'clean',
      reasons: [expect.stringContaining('3 records left out')],
    });
    expect(await read(workspace, 'callcodes/dispositions.yml')).toBe(`category: DISPOSITIONS
codes:
  - code: INT
    name: Interested
    type: SUCCESS
    children:
      - { code: INT_HOT, name: Hot lead, type: SUCCESS }
`);
  });
});
