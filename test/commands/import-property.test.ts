import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fetchImport } from '../../src/commands/fetch-import.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import type { Run } from '../../src/commands/run-environment.ts';
import { renderDispositionName } from '../../src/cxone/dispositions/disposition-name.ts';
import type { ImportFormat } from '../../src/inputs/cli-invocation.ts';
import type { ApiName } from '../../src/model/call-code.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { type SandboxState, toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { oddCallCodes, oddDispositions } from '../helpers/odd-tenants.ts';
import { toTestRun } from '../helpers/test-run.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

const formats = fc.constantFrom<ImportFormat>('yaml', 'json', 'csv');

interface Round {
  readonly api: ApiName;
  readonly state: SandboxState;
  readonly format: ImportFormat;
  readonly template?: string;
}

/** Imports a tenant into an empty workspace; `command` runs there afterwards. */
async function importTenant({ api, state, format, template = '{name}' }: Round) {
  const sandbox = createSandbox({
    clock: createInstantClock(),
    random: () => 0.5,
    randomUuid: randomUUID,
    state,
  });
  const workspace = await createWorkspace();
  const toRun = async (command: string): Promise<Run> => ({
    ...(await toTestRun({
      inputs: { command, api, 'reviewed-plan': 'off', target: 'acme', 'disposition-name': template },
      workspace: workspace.directory,
    })),
    tenantTransport: sandbox.handle,
    importRequest: { out: 'callcodes', format, categories: [], force: false },
  });
  const imported = await fetchImport(await toRun('import'));
  const result = await runCommand(await toRun('import'));
  expect(result).toMatchObject({ command: 'import', outcome: 'clean' });
  return {
    imported,
    command: async (command: string) => runCommand(await toRun(command)),
    hasFiles: (await readdir(workspace.directory)).length > 0,
    state: () => sandbox.exportState(),
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  };
}

function countErrors({ findings }: Awaited<ReturnType<typeof runCommand>>): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

it('imports any tenant of call codes so that a plan finds nothing to do, and tells of every other record', {
  timeout: 60_000,
}, async () => {
  let listed = 0;
  let held = 0;
  await fc.assert(
    fc.asyncProperty(oddCallCodes, formats, async (records, format) => {
      const state = toSandboxState(records);
      await using round = await importTenant({ api: 'callcodes', state, format });
      const { codes, leftOut } = round.imported;
      expect(codes.length + leftOut.length).toBe(records.length);
      expect(round.hasFiles).toBe(codes.length > 0);
      listed += codes.length;
      held += records.length;
      if (codes.length === 0) return;
      const planned = await round.command('plan');
      expect(countErrors(planned)).toBe(0);
      expect(planned).toMatchObject({ outcome: 'clean', result: { plan: { changes: [] } } });
      expect(planned.result?.listed).toEqual(codes.map(({ path }) => path).toSorted());
    }),
    { numRuns: RUNS },
  );
  // Otherwise nearly all is left out and the test says nothing.
  expect(listed).toBeGreaterThan(held / 4);
});

it('imports any flat list so that a plan finds nothing to do but mark records, and not even that once it is applied', {
  timeout: 60_000,
}, async () => {
  let listed = 0;
  let held = 0;
  await fc.assert(
    fc.asyncProperty(oddDispositions, formats, async (records, format) => {
      const state = { ...toSandboxState([]), dispositions: { records } };
      await using round = await importTenant({ api: 'dispositions', state, format });
      const { codes, leftOut, unmarked } = round.imported;
      expect(codes.length + leftOut.length).toBe(records.length);
      expect(round.hasFiles).toBe(codes.length > 0);
      listed += codes.length;
      held += records.length;
      if (codes.length === 0) return;
      const planned = await round.command('plan');
      expect(countErrors(planned)).toBe(0);
      expect(planned).toMatchObject({ outcome: 'clean', result: { plan: { changes: [] } } });
      const adoptions = planned.result?.plan.adoptions ?? [];
      expect(adoptions.map(({ path }) => path).toSorted()).toEqual([...unmarked].toSorted());
      await round.command('apply');
      expect(await round.command('plan')).toMatchObject({
        outcome: 'clean',
        result: { plan: { changes: [], adoptions: [] } },
      });
      const written = round.state().dispositions.records;
      const withoutNotes = written.map(({ notes: _notes, lastUpdated: _at, ...record }) => record);
      expect(withoutNotes).toEqual(records.map(({ notes: _notes, lastUpdated: _at, ...record }) => record));
    }),
    { numRuns: RUNS },
  );
  // Otherwise nearly all is left out and the test says nothing.
  expect(listed).toBeGreaterThan(held / 4);
});

it('takes codes, paths and categories from names that a template made, so that a plan finds nothing to do', {
  timeout: 60_000,
}, async () => {
  const templates = fc.constantFrom(
    '{path} {name}',
    '{name} ({code})',
    '{category}: {code} {name}',
    '{path}',
  );
  const codes = fc.array(fc.stringMatching(/^[A-Z0-9_]{2,4}$/), { minLength: 1, maxLength: 3 });
  let listed = 0;
  let held = 0;
  await fc.assert(
    fc.asyncProperty(
      oddDispositions,
      templates,
      fc.array(codes, { minLength: 14, maxLength: 14 }),
      async (drawn, template, paths) => {
        const records = drawn.map((record, index) => {
          const path = paths[index] ?? [];
          const parts = {
            path: path.join('/'),
            code: path.at(-1) ?? '',
            category: 'OUT A',
            name: record.dispositionName,
          };
          return { ...record, dispositionName: renderDispositionName(template, parts) };
        });
        const state = { ...toSandboxState([]), dispositions: { records } };
        await using round = await importTenant({ api: 'dispositions', state, format: 'yaml', template });
        const { codes: found, leftOut, unmarked } = round.imported;
        expect(found.length + leftOut.length).toBe(records.length);
        listed += found.length;
        held += records.length;
        if (found.length === 0) return;
        const planned = await round.command('plan');
        expect(countErrors(planned)).toBe(0);
        expect(planned).toMatchObject({ outcome: 'clean', result: { plan: { changes: [] } } });
        const adoptions = planned.result?.plan.adoptions ?? [];
        expect(adoptions.map(({ path }) => path).toSorted()).toEqual([...unmarked].toSorted());
      },
    ),
    { numRuns: RUNS },
  );
  expect(listed).toBeGreaterThan(held / 10);
});
