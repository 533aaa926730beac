import { describe, expect, it } from 'vitest';
import { toMarker } from '../../src/model/to-marker.ts';
import { codesOf, openGateStage, STATEMENT, statementIn } from '../helpers/open-gate-stage.ts';

const BLOCKED = { outcome: 'blocked', 'audit-file': '' };
const WANTED = codesOf('INT: Interested');
const HARMLESS = codesOf('CB: Callback');

type Stage = Awaited<ReturnType<typeof openGateStage>>;

async function expectBlocked(
  stage: Stage,
  { sha, reason }: { readonly sha: string; readonly reason: RegExp },
) {
  const blocked = await stage.apply(sha, WANTED);
  expect(blocked).toMatchObject({ exitCode: 1, outputs: BLOCKED });
  const line = blocked.stdout.split('\n').find((text) => text.includes('Not covered: create INT'));
  expect(line).toMatch(reason);
  expect(await stage.names()).toEqual([]);
}

describe('a statement that was made for something else covers nothing', () => {
  it('another pull request', async () => {
    await using stage = await openGateStage();
    const elsewhere = await stage.open();
    await stage.plan(elsewhere, WANTED);
    const statement = statementIn(await stage.body(elsewhere.number));
    const { number, sha } = await stage.merge(HARMLESS);
    await stage.edit(number, (body) => body.replace(STATEMENT, statement));
    await expectBlocked(stage, { sha, reason: new RegExp(`was signed for #${elsewhere.number}`) });
  });

  it.each([
    ['another target', { target: 'other' }, {}, /target other, not acme/],
    ['another tenant', { tenant: 'other' }, {}, /tenant other/],
    ['another repository', {}, { repositoryId: 2 }, /another repository/],
    ['another key', { 'plan-key': 'k'.repeat(32) }, {}, /another key \(rotated, or plan and apply use/],
  ])('%s', async (_, inputs, event, reason) => {
    await using stage = await openGateStage();
    const pull = await stage.open();
    await stage.plan(pull, WANTED, { inputs, event });
    const [comment] = await stage.github.comments(pull.number);
    const statement = statementIn(comment?.body ?? '');
    await stage.github.call('owner', `DELETE /repos/acme/codes/issues/comments/${comment?.id}`);
    await stage.plan(pull, HARMLESS);
    await stage.edit(pull.number, (body) => body.replace(STATEMENT, statement));
    await expectBlocked(stage, { sha: await stage.github.mergePullRequest(pull.number), reason });
  });

  it.each(['edited', 'synchronize'])('a plan that a run for %s makes after the merge', async (action) => {
    await using stage = await openGateStage();
    const merged = await stage.merge(HARMLESS);
    const read = await stage.body(merged.number);
    const late = await stage.plan(merged, WANTED, { event: { action } });
    expect(late).toMatchObject({ exitCode: 0 });
    expect(late.summary).toContain('this plan is not signed');
    expect(await stage.body(merged.number)).toBe(read);
    await expectBlocked(stage, { sha: merged.sha, reason: /no reviewed plan contains it/ });
  });

  it('a first plan that comes after the merge', async () => {
    await using stage = await openGateStage();
    const pull = await stage.open();
    const sha = await stage.github.mergePullRequest(pull.number);
    await stage.plan(pull, WANTED);
    expect(await stage.github.comments(pull.number)).toEqual([]);
    await expectBlocked(stage, { sha, reason: /no reviewed plan contains it/ });
  });

  it('an earlier commit of the same pull request', async () => {
    await using stage = await openGateStage();
    const pull = await stage.open();
    await stage.plan(pull, WANTED);
    const older = statementIn(await stage.body(pull.number));
    const headSha = await stage.push('gate-1');
    stage.github.extras.setHead(pull.number, headSha);
    await stage.plan(pull, HARMLESS, { headSha, event: { action: 'synchronize' } });
    expect(statementIn(await stage.body(pull.number))).not.toBe(older);
    await stage.edit(pull.number, (body) => body.replace(STATEMENT, older));
    const sha = await stage.github.mergePullRequest(pull.number);
    const reason = new RegExp(
      `made for commit ${pull.headSha.slice(0, 10)}, but ${headSha.slice(0, 10)} was`,
    );
    await expectBlocked(stage, { sha, reason });
  });

  it('a pull request that was merged into another branch', async () => {
    await using stage = await openGateStage();
    const pull = await stage.open({ base: 'release' });
    await stage.plan(pull, WANTED, { event: { base: 'release' } });
    const sha = await stage.github.mergePullRequest(pull.number);
    await expectBlocked(stage, { sha, reason: /merged into release, not into main/ });
  });
});

describe('a statement that somebody made or changed covers nothing', () => {
  it('with the entries of another one', async () => {
    await using stage = await openGateStage();
    const other = await stage.open();
    await stage.plan(other, WANTED);
    const [, entries = ''] = statementIn(await stage.body(other.number)).split('.');
    const { number, sha } = await stage.merge(HARMLESS);
    await stage.edit(number, (body) =>
      body.replace(STATEMENT, (line) => line.split('.').with(1, entries).join('.')),
    );
    await expectBlocked(stage, { sha, reason: /signature that does not hold/ });
  });

  it('in a comment that someone else wrote', async () => {
    await using stage = await openGateStage();
    const pull = await stage.open();
    await stage.plan(pull, WANTED);
    const [comment] = await stage.github.comments(pull.number);
    await stage.github.call('owner', `DELETE /repos/acme/codes/issues/comments/${comment?.id}`);
    await stage.github.comment(pull.number, comment?.body ?? '', 'developer');
    const sha = await stage.github.mergePullRequest(pull.number);
    await expectBlocked(stage, { sha, reason: /no reviewed plan contains it/ });
  });

  it('or that is missing', async () => {
    await using stage = await openGateStage();
    const { number, sha } = await stage.merge(WANTED);
    await stage.edit(number, (body) => body.replace(STATEMENT, ''));
    await expectBlocked(stage, { sha, reason: /is not signed/ });
  });
});

describe('what is not signed', () => {
  it('is the plan of a fork, and its comment says so', async () => {
    await using stage = await openGateStage();
    const pull = await stage.open();
    await stage.plan(pull, WANTED, { event: { from: 'stranger/codes' } });
    const body = await stage.body(pull.number);
    expect(body.startsWith(toMarker('acme'))).toBe(true);
    expect(body).not.toMatch(STATEMENT);
    expect(body).toContain('this plan is not signed');
  });
});
