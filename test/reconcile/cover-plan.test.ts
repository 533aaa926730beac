import { describe, expect, it } from 'vitest';
import { REVIEW_MODES } from '../../src/model/settings.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { coverPlan, needsReviewedPlans } from '../../src/reconcile/cover-plan.ts';
import { toSlots } from '../../src/reconcile/to-slots.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';

const { plan } = buildPlan({
  matrix: matrix([
    desired({ path: 'INT', name: 'Interested', type: 'SUCCESS' }),
    desired({ path: 'INT/HOT' }),
    desired({ path: 'END', active: false, name: 'The end' }),
    desired({ path: 'TAKEN' }),
  ]),
  actual: [
    actual({ id: 'int', code: 'INT' }),
    actual({ id: 'end', code: 'END' }),
    actual({ id: 'old', code: 'OLD' }),
    actual({ id: 'taken', code: 'TAKEN', category: 'THEIRS' }),
  ],
  options: planOptions({ removed: 'deactivate' }),
});
const empty = buildPlan({ matrix: matrix([]), actual: [], options: planOptions() }).plan;
const otherDigest = `sha256:${'0'.repeat(64)}`;
const nobody = { approvedDigest: null, givenBy: null };
const slots = ['INT name', 'INT type', 'INT/HOT *', 'END isActive', 'END name', 'OLD isActive'];

describe('the slots of a plan', () => {
  it('are one for a create, one for each changed field else, and none for a conflict', () => {
    expect(toSlots(plan.changes).map(({ path, field }) => `${path} ${field}`)).toEqual(slots);
  });

  it('hold the whole code of a create, else the field from and to', () => {
    const [name, , create] = toSlots(plan.changes);
    expect(name).toMatchObject({ action: 'update', from: 'Name of INT', to: 'Interested' });
    expect(create).toMatchObject({ action: 'create', from: null, to: { code: 'HOT', parent: 'INT' } });
  });

  it('are the same when one pull request renames a code and another retires it', () => {
    const slotsFor = (facts: { readonly name?: string; readonly active?: boolean }) =>
      toSlots(
        buildPlan({
          matrix: matrix([desired({ path: 'END', ...facts })]),
          actual: [actual({ id: 'end', code: 'END' })],
          options: planOptions(),
        }).plan.changes,
      );
    const [renamed, retired] = [slotsFor({ name: 'The end' }), slotsFor({ active: false })];
    expect(slotsFor({ name: 'The end', active: false })).toEqual([...retired, ...renamed]);
    expect(retired).toMatchObject([{ field: 'isActive', action: 'deactivate' }]);
  });
});

describe('the gate', () => {
  it.each(['required', 'approved'] as const)(
    'stops a plan that nobody reviewed when the mode is %s',
    (mode) => {
      const coverage = coverPlan({ plan, mode, ...nobody });
      expect(coverage.kind).toBe('uncovered');
      if (coverage.kind !== 'uncovered') return;
      expect(coverage.slots.map(({ path, field }) => `${path} ${field}`)).toEqual(slots);
      expect(coverage.slots.every(({ reason }) => reason !== '')).toBe(true);
      expect(coverage.digest).toBe(plan.digest);
      expect(coverage.message).toContain(`--approved-digest ${plan.digest}`);
    },
  );

  it.each(REVIEW_MODES)('opens for an equal digest when the mode is %s, and notes who gave it', (mode) => {
    const coverage = coverPlan({ plan, mode, approvedDigest: plan.digest, givenBy: 'octocat' });
    expect(coverage).toEqual({
      kind: 'covered',
      coverage: { mode, by: 'approved-digest', givenBy: 'octocat', pullRequests: [] },
    });
  });

  it('stays shut for the digest of another plan, and says which is needed', () => {
    const coverage = coverPlan({ plan, mode: 'required', approvedDigest: otherDigest, givenBy: 'octocat' });
    expect(coverage.kind).toBe('uncovered');
    if (coverage.kind !== 'uncovered') return;
    expect(coverage.message).toContain(otherDigest);
    expect(coverage.message).toContain(plan.digest);
  });

  it('lets the plan pass with a warning when the mode is warn', () => {
    const coverage = coverPlan({ plan, mode: 'warn', ...nobody });
    expect(coverage).toMatchObject({
      kind: 'open',
      reason: 'mode-warn',
      coverage: { mode: 'warn', by: 'nothing' },
    });
    expect(coverage.kind === 'open' && coverage.slots).toHaveLength(slots.length);
    expect(coverage.kind === 'open' && coverage.message).toContain(plan.digest);
  });

  it('does not ask when the mode is off', () => {
    const coverage = coverPlan({ plan, mode: 'off', ...nobody });
    expect(coverage).toMatchObject({ kind: 'open', reason: 'mode-off', slots: [], message: '' });
  });

  it('needs nothing for an empty plan', () => {
    const coverage = coverPlan({ plan: empty, mode: 'approved', approvedDigest: otherDigest, givenBy: null });
    expect(coverage).toMatchObject({
      kind: 'open',
      reason: 'empty-plan',
      coverage: { by: 'nothing' },
      slots: [],
    });
  });

  it('opens when reviewed plans cover every slot, and notes whose they are', () => {
    const reviews = {
      slots: slots.map((_, index) => ({ kind: 'covered', pullRequest: 9 - index }) as const),
    };
    const coverage = coverPlan({ plan, mode: 'required', ...nobody, reviews });
    expect(coverage).toEqual({
      kind: 'covered',
      coverage: {
        mode: 'required',
        by: 'reviewed-plans',
        givenBy: null,
        pullRequests: [4, 5, 6, 7, 8, 9],
      },
    });
  });

  it('stays shut for one slot that they do not cover, and passes its reason on', () => {
    const verdicts = slots.map((_, index) =>
      index === 2
        ? ({ kind: 'uncovered', reason: 'it was forged' } as const)
        : ({ kind: 'covered', pullRequest: 9 } as const),
    );
    const coverage = coverPlan({ plan, mode: 'required', ...nobody, reviews: { slots: verdicts } });
    expect(coverage).toMatchObject({
      kind: 'uncovered',
      slots: [{ path: 'INT/HOT', field: '*', action: 'create', reason: 'it was forged' }],
    });
  });

  it('asks for reviewed plans only when they can change the answer', () => {
    const asks = (question: Partial<Parameters<typeof needsReviewedPlans>[0]>) =>
      needsReviewedPlans({ plan, mode: 'required', approvedDigest: null, ...question });
    expect([asks({}), asks({ mode: 'approved' }), asks({ mode: 'warn' })]).toEqual([true, true, true]);
    expect(asks({ approvedDigest: otherDigest })).toBe(true);
    expect(asks({ mode: 'off' })).toBe(false);
    expect(asks({ approvedDigest: plan.digest })).toBe(false);
    expect(asks({ plan: empty })).toBe(false);
  });
});
