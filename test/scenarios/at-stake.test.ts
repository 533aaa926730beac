import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { DispositionSkill, SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { SKILLS_ROUTE } from '../helpers/embedded-dispositions.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { codesOf, openGateStage } from '../helpers/open-gate-stage.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox } from '../helpers/start-sandbox.ts';

/** The campaign with one code set inactive and another taken out. */
const RETIRING = CAMPAIGN.replace('parent: CB }', 'parent: CB, active: false }').replace(
  '      - { code: INT_WARM, name: Warm lead, type: SUCCESS }\n',
  '',
);
const HOSTILE = [
  '@octocat fixes #1',
  '<img src=x onerror=alert(1)></script>',
  '[click](javascript:alert(1)) \u001B[31m\u202E | x',
];

async function openStage() {
  const tenant = await startSandbox();
  const workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  await run('apply', { tenant, workspace }, ['--reviewed-plan', 'off']);
  await workspace.write({ 'callcodes/a.yml': RETIRING });
  const records = await tenant.dispositions();
  const idOf = (name: string) =>
    records.find(({ dispositionName }) => dispositionName === name)?.dispositionId ?? 0;
  return {
    tenant,
    workspace,
    afternoon: idOf('Call back in the afternoon'),
    warm: idOf('Warm lead'),
    kept: idOf('Interested'),
    plan: (format = 'text') =>
      run('plan', { tenant, workspace }, ['--removed', 'deactivate', '--format', format]),
    asked: async () => (await tenant.counts())[`GET ${SKILLS_ROUTE}`] ?? 0,
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

async function run(
  command: string,
  { tenant, workspace }: { readonly tenant: SandboxProcess; readonly workspace: Workspace },
  more: readonly string[],
) {
  const args = [command, '--api', 'dispositions', '--base-url', tenant.url, '--target', 'acme', ...more];
  const result = await runCli(args, { cwd: workspace.directory, env: tenant.keyEnv });
  expect(result).toMatchObject({ exitCode: 0 });
  return result.stdout;
}

function skillsOf(dispositionId: number, count: number, name = (index: number) => `Skill ${index}`) {
  return Array.from(
    { length: count },
    (_, index): DispositionSkill => ({
      dispositionId,
      skillId: index + 1,
      skillName: name(index),
      campaignId: 3,
      campaignName: 'Spring',
    }),
  );
}

describe('a plan that retires dispositions', () => {
  it('tells who uses them, asks about no others, and stays the plan that it is', async () => {
    await using stage = await openStage();
    const before = await stage.plan('json');
    const dispositionSkills = [...skillsOf(stage.warm, 3), ...skillsOf(stage.kept, 5)];
    await stage.tenant.setSwitches({ dispositionSkills });
    const earlier = await stage.asked();
    expect(await stage.plan()).toContain(
      '\nAt stake\n  INT/INT_WARM: 3 skills, 1 campaign\n  CB/CB_PM: no skill\n\n',
    );
    // v30.0 does not serve the call, v33.0 does: one probe, then one call each.
    expect((await stage.asked()) - earlier).toBe(3);
    expect(await stage.plan('json')).toBe(before);
    expect(parseObject(before)).toMatchObject({ summary: { deactivate: 2 } });
  });

  it.each<[string, Partial<SandboxSwitches>, string, number]>([
    ['no version serves it', { skillsSince: null }, "the tenant's version of the API does not tell", 2],
    [
      'it is forbidden',
      { faults: [{ fault: '403', match: { route: SKILLS_ROUTE } }] },
      'the role of the access key may not see',
      1,
    ],
  ])('leaves it out with a note where %s', async (_, switches, words, calls) => {
    await using stage = await openStage();
    await stage.tenant.setSwitches(switches);
    const comment = await stage.plan('markdown');
    expect(comment).toContain(`ℹ️ What is at stake with the retirements is not shown: ${words}`);
    expect(comment).toContain('2 to retire');
    expect(await stage.asked()).toBe(calls);
  });

  it('leaves out the one whose answer is lost', async () => {
    await using stage = await openStage();
    await stage.tenant.setSwitches({
      skillsSince: 30,
      dispositionSkills: skillsOf(stage.afternoon, 1),
      faults: [{ fault: '400', match: { route: SKILLS_ROUTE, contains: `/${stage.warm}/` } }],
    });
    const comment = await stage.plan('markdown');
    expect(comment).toContain('| `CB/CB_PM` | `OUTBOUND_CAMPAIGN_A` | 1 skill, 1 campaign |');
    expect(comment).not.toContain('| `INT/INT_WARM` |');
    expect(comment).toContain('What is at stake with 1 of 2 retirements is not shown here');
  });

  it('counts over ten pages', async () => {
    await using stage = await openStage();
    const dispositionSkills = skillsOf(stage.warm, 50);
    await stage.tenant.setSwitches({ dispositionSkills, pageSizeCap: 5, numericStrings: true });
    expect(await stage.plan()).toContain('  INT/INT_WARM: 50 skills, 1 campaign\n');
    expect(await stage.asked()).toBe(1 + 10 + 1);
  });

  it('shows hostile names as text, and in the report only', async () => {
    await using stage = await openStage();
    const dispositionSkills = skillsOf(stage.warm, 3, (index) => HOSTILE[index] ?? '');
    await stage.tenant.setSwitches({ dispositionSkills });
    const comment = await stage.plan('markdown');
    expect(comment).toContain('| 3 skills, 1 campaign |');
    const report = await readFile(stage.workspace.at('.callcodes/report.html'), 'utf8');
    expect(HOSTILE.filter((name) => comment.includes(name))).toEqual([]);
    // A mention is harmless there; markup and control characters are not.
    expect(HOSTILE.filter((name) => report.includes(name))).toEqual([HOSTILE[0]]);
    expect(report.includes('\\\\u{1B}[31m')).toBe(true);
  });

  it('is applied without another word about it', async () => {
    await using stage = await openStage();
    const { tenant, workspace } = stage;
    await run('apply', { tenant, workspace }, ['--reviewed-plan', 'off', '--removed', 'deactivate']);
    expect(await stage.asked()).toBe(0);
    const inactive = (await tenant.dispositions()).filter(({ isActive }) => !isActive);
    const ids = new Set(inactive.map(({ dispositionId }) => dispositionId));
    expect(ids).toEqual(new Set([stage.afternoon, stage.warm]));
  });
});

describe('the comment of a pull request', () => {
  it('says it, and is written again only when the tenant says something else', async () => {
    await using stage = await openGateStage();
    const inputs = { ...stage.tenant.keyInputs, removed: 'deactivate' };
    const both = codesOf('INT: Interested', 'CB: Callback');
    const { sha } = await stage.merge(both, { inputs });
    expect((await stage.apply(sha, both, inputs)).outputs).toMatchObject({ outcome: 'applied' });
    const records = await stage.tenant.dispositions();
    const id = records.find(({ dispositionName }) => dispositionName === 'Callback')?.dispositionId ?? 0;
    await stage.tenant.setSwitches({ dispositionSkills: skillsOf(id, 3) });
    const pull = await stage.open();
    const plan = async () => {
      const planned = await stage.plan(pull, codesOf('INT: Interested'), { inputs });
      expect(planned).toMatchObject({ exitCode: 0, outputs: { deactivations: '1' } });
      return planned;
    };
    const writes = () =>
      stage.github.requests.filter(
        ({ method, path }) => method !== 'GET' && /\/(?:issues|comments)\//.test(path),
      ).length;
    const planned = await plan();
    const row = '| `CB` | `GATE` | 3 skills, 1 campaign |';
    expect(await stage.body(pull.number)).toContain(row);
    expect(planned.summary).toContain(row);
    const before = writes();
    await plan();
    expect(writes()).toBe(before);
    await stage.tenant.setSwitches({ dispositionSkills: skillsOf(id, 1) });
    await plan();
    expect(writes()).toBe(before + 1);
    expect(await stage.body(pull.number)).toContain('| `CB` | `GATE` | 1 skill, 1 campaign |');
  });
});
