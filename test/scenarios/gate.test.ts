import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { derivePlanKey } from '../../src/reconcile/derive-plan-key.ts';
import { codesOf, openGateStageOn, recordOf, STATEMENT } from '../helpers/open-gate-stage.ts';

const BLOCKED = { outcome: 'blocked', 'audit-file': '' };
const APPLIED = { outcome: 'applied' };

describe.each(API_NAMES)('a plan that was reviewed and merged (%s)', (api) => {
  it('is applied without anybody having to say so, and the audit log names the pull request', async () => {
    const outputDir = await mkdtemp(path.join(tmpdir(), 'callcodes-gate-'));
    try {
      await using stage = await openGateStageOn(api);
      const codes = codesOf('INT: Interested', 'CB: Callback');
      const { sha, number, planned } = await stage.merge(codes);
      expect(planned).toMatchObject({ exitCode: 0 });
      const signed = STATEMENT.exec(await stage.body(number))?.[0];
      expect(signed).toBeDefined();

      const applied = await stage.apply(sha, codes, { 'output-dir': outputDir });
      expect(applied).toMatchObject({ exitCode: 0, outputs: APPLIED });
      expect(applied.stdout).toContain(`every change is covered by #${number}`);
      const [header = ''] = (await readFile(path.join(outputDir, 'audit.jsonl'), 'utf8')).split('\n');
      expect(JSON.parse(header)).toMatchObject({
        action: 'HEADER',
        coverage: { mode: 'required', by: 'reviewed-plans', givenBy: null, pullRequests: [number] },
      });
      // The outcome stands above the plan, and the statement stays for a run that is made again.
      expect(STATEMENT.exec(await stage.body(number))?.[0]).toBe(signed);
      expect((await stage.apply(sha, codes)).outputs).toMatchObject({ outcome: 'clean' });
    } finally {
      await rm(outputDir, { recursive: true, force: true });
    }
  });

  it('is signed with a key that is masked and never told', async () => {
    await using stage = await openGateStageOn(api);
    const pull = await stage.open();
    const planned = await stage.plan(pull, codesOf('INT: Interested'));
    const { bytes } = derivePlanKey({
      planKey: null,
      clientSecret: stage.tenant.inputs['client-secret'] || null,
      accessKeySecret: stage.tenant.inputs['access-key-secret'] ?? null,
    });
    const key = Buffer.from(bytes);
    expect(planned.masks).toContain(key.toString('hex'));
    const said = [planned.summary, await stage.body(pull.number), JSON.stringify(planned.outputs)].join();
    for (const spelling of ['hex', 'base64', 'base64url'] as const)
      expect(said).not.toContain(key.toString(spelling));
  });

  it('is written once: the same plan again leaves the comment alone', async () => {
    await using stage = await openGateStageOn(api);
    const pull = await stage.open();
    await stage.plan(pull, codesOf('INT: Interested'));
    const body = await stage.body(pull.number);
    const writes = () => stage.github.requests.filter(({ method }) => method === 'PATCH').length;
    await stage.plan(pull, codesOf('INT: Interested'), { event: { action: 'edited' } });
    expect(writes()).toBe(0);
    expect(await stage.body(pull.number)).toBe(body);
  });

  it('covers what is left of it after a part was applied', async () => {
    await using stage = await openGateStageOn(api);
    const codes = codesOf('INT: Interested', 'CB: Callback', 'NO: Not interested');
    const { sha } = await stage.merge(codes);
    await stage.tenant.create(recordOf('CB', 'Callback'));
    const applied = await stage.apply(sha, codes);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { ...APPLIED, creates: '2', unchanged: '1' } });
  });

  it('is made good by the next merge when its own run was cancelled', async () => {
    await using stage = await openGateStageOn(api);
    const first = await stage.merge(codesOf('INT: Interested'));
    const second = await stage.merge(codesOf('CB: Callback'));
    const applied = await stage.apply(second.sha, codesOf('INT: Interested', 'CB: Callback'));
    expect(applied).toMatchObject({ exitCode: 0, outputs: APPLIED });
    expect(applied.stdout).toContain(`covered by #${first.number}, #${second.number}`);
  });

  it('lets another pull request change another field of the same code', async () => {
    await using stage = await openGateStageOn(api, recordOf('INT', 'Interested'));
    await stage.merge(codesOf('INT: Very interested'));
    const second = await stage.merge(codesOf('INT: Interested / SUCCESS'));
    const applied = await stage.apply(second.sha, codesOf('INT: Very interested / SUCCESS'));
    expect(applied).toMatchObject({ exitCode: 0, outputs: { ...APPLIED, updates: '1' } });
    expect(await stage.tenant.records()).toMatchObject([{ name: 'Very interested', type: 'SUCCESS' }]);
  });
});

describe.each(API_NAMES)('what nobody reviewed (%s)', (api) => {
  it('stops the run before any write, and is named with reason, digest and ready command', async () => {
    await using stage = await openGateStageOn(api);
    const { sha } = await stage.merge(codesOf('INT: Interested'));
    const blocked = await stage.apply(sha, codesOf('INT: Interested', 'EVIL: Extra'));
    expect(blocked).toMatchObject({ exitCode: 1, outputs: BLOCKED });
    expect(blocked.stdout).toContain('Not covered: create EVIL: no reviewed plan contains it');
    expect(blocked.stdout).not.toContain('Not covered: create INT');
    const digest = blocked.outputs['plan-digest'];
    expect(blocked.stdout).toContain(`approved-digest: ${digest}`);
    expect(blocked.stdout).toContain(`gh workflow run codes.yml --ref main -f approved-digest=${digest}`);
    expect(await stage.names()).toEqual([]);
  });

  it('is what a push without a pull request brings', async () => {
    await using stage = await openGateStageOn(api);
    await stage.merge(codesOf('INT: Interested'));
    const sha = await stage.push();
    const blocked = await stage.apply(sha, codesOf('INT: Changed by hand'));
    expect(blocked.outputs).toMatchObject(BLOCKED);
    expect(blocked.stdout).toContain('was reviewed with another content');
    const restored = await stage.apply(sha, codesOf('INT: Interested'));
    expect(restored.outputs).toMatchObject(APPLIED);
  });

  it('is a change to a tenant that has changed since the review', async () => {
    await using stage = await openGateStageOn(api, recordOf('INT', 'Interested'));
    const codes = codesOf('INT: Very interested');
    const { sha, number } = await stage.merge(codes);
    const [record] = await stage.tenant.records();
    if (record !== undefined) await stage.tenant.update({ ...record, name: 'Changed by hand' });
    const blocked = await stage.apply(sha, codes);
    expect(blocked.outputs).toMatchObject(BLOCKED);
    expect(blocked.stdout).toContain(
      `Not covered: update INT name: #${number} was reviewed with another content; now it would be "Changed by hand" to "Very interested"`,
    );
    expect(await stage.names()).toEqual(['INT: Changed by hand']);
  });

  it('is to do again by a push what a later pull request took back', async () => {
    await using stage = await openGateStageOn(api, recordOf('INT', 'Alpha'));
    const there = await stage.merge(codesOf('INT: Beta'));
    expect((await stage.apply(there.sha, codesOf('INT: Beta'))).outputs).toMatchObject(APPLIED);
    const back = await stage.merge(codesOf('INT: Alpha'));
    expect((await stage.apply(back.sha, codesOf('INT: Alpha'))).outputs).toMatchObject(APPLIED);
    const blocked = await stage.apply(await stage.push(), codesOf('INT: Beta'));
    expect(blocked.outputs).toMatchObject(BLOCKED);
    expect(blocked.stdout).toContain(`#${back.number} was reviewed with another content`);
    expect(await stage.names()).toEqual(['INT: Alpha']);
  });

  it('is what GitHub does not show to this token: a reason, no crash', async () => {
    await using stage = await openGateStageOn(api);
    const codes = codesOf('INT: Interested');
    const { sha } = await stage.merge(codes);
    const path = /\/commits\/\w+\/pulls$/;
    stage.github.extras.failNext({ method: 'GET', path, status: 403, message: 'Resource not accessible' });
    const blocked = await stage.apply(sha, codes);
    expect(blocked.outputs).toMatchObject(BLOCKED);
    expect(blocked.stdout).toMatch(/Not covered: create INT: .*403.*pull-requests: read/);
  });
});

describe.each(API_NAMES)('the modes (%s)', (api) => {
  it('take a digest that is given by hand for exactly this plan', async () => {
    await using stage = await openGateStageOn(api);
    const codes = codesOf('INT: Interested');
    const sha = await stage.push();
    const wrong = await stage.apply(sha, codes, { 'approved-digest': `sha256:${'0'.repeat(64)}` });
    expect(wrong.outputs).toMatchObject(BLOCKED);
    stage.github.requests.length = 0;
    const right = await stage.apply(sha, codes, { 'approved-digest': wrong.outputs['plan-digest'] ?? '' });
    expect(right).toMatchObject({ exitCode: 0, outputs: APPLIED });
    expect(right.stdout).toContain('the approved digest that dev gave');
  });

  it('go on with a warning, or without a word and a call', async () => {
    await using stage = await openGateStageOn(api);
    const sha = await stage.push();
    const warned = await stage.apply(sha, codesOf('INT: Interested'), { 'reviewed-plan': 'warn' });
    expect(warned).toMatchObject({ exitCode: 0, outputs: APPLIED });
    expect(warned.stdout).toContain('Warning: Not covered: create INT');
    stage.github.requests.length = 0;
    const off = await stage.apply(sha, codesOf('INT: Interested', 'CB: Callback'), {
      'reviewed-plan': 'off',
    });
    expect(off).toMatchObject({ exitCode: 0, outputs: APPLIED });
    expect(off.stdout).not.toContain('Not covered');
    expect(stage.github.requests.some(({ path: asked }) => asked.endsWith('/commits'))).toBe(false);
  });

  it('ask for the approval of someone other than the author, of the commit that was planned', async () => {
    await using stage = await openGateStageOn(api);
    const codes = codesOf('INT: Interested');
    const approved = { 'reviewed-plan': 'approved' };
    const pull = await stage.open();
    await stage.plan(pull, codes, { inputs: approved });
    const sha = await stage.github.mergePullRequest(pull.number);
    const without = await stage.apply(sha, codes, approved);
    expect(without.outputs).toMatchObject(BLOCKED);
    expect(without.stdout).toContain(`#${pull.number} was not approved by someone other than its author`);
    await stage.approve(pull.number, 'owner');
    expect((await stage.apply(sha, codes, approved)).outputs).toMatchObject(BLOCKED);
    expect(await stage.names()).toEqual([]);
    await stage.approve(pull.number, 'developer');
    expect((await stage.apply(sha, codes, approved)).outputs).toMatchObject(APPLIED);
  });
});

it.each(API_NAMES)('can be rehearsed on the embedded tenant without any secret (%s)', async (api) => {
  await using stage = await openGateStageOn(api);
  const codes = codesOf('INT: Interested');
  const secrets = { 'client-id': '', 'client-secret': '', 'access-key-id': '', 'access-key-secret': '' };
  const inputs = { ...secrets, 'base-url': 'sandbox:' };
  const { sha, number } = await stage.merge(codes, { inputs });
  const applied = await stage.apply(sha, codes, inputs);
  expect(applied).toMatchObject({ exitCode: 0, outputs: APPLIED });
  expect(applied.stdout).toContain(`every change is covered by #${number}`);
  expect((await stage.apply(sha, codesOf('CB: Callback'), inputs)).outputs).toMatchObject(BLOCKED);
});
