import { describe, expect, it } from 'vitest';
import { type ClosingFacts, toClosingWords } from '../../src/report/to-closing-words.ts';
import { ATTACKS } from './attacks.ts';
import { manyChanges } from './many-changes.ts';
import { INVISIBLE } from './openings.ts';
import { applyOutcome, create, outcomeOf, planResult } from './samples.ts';

function facts(overrides: Partial<ClosingFacts>): ClosingFacts {
  return {
    command: 'apply',
    outcome: 'clean',
    errors: 0,
    warnings: 0,
    summary: null,
    adoptions: 0,
    apply: null,
    cancelled: false,
    reasons: [],
    ...overrides,
  };
}

const change = create({ path: 'INT' });
const summary = planResult(manyChanges(20)).plan.summary;

describe('toClosingWords', () => {
  it.each<[string, Partial<ClosingFacts>]>([
    ['invalid', { outcome: 'invalid', errors: 3 }],
    ['failed', { outcome: 'failed', reasons: ['Sign-in failed: 401'] }],
    ['blocked apply', { outcome: 'blocked', reasons: ['25 retirements, but 20 are allowed.', 'another'] }],
    ['blocked plan', { command: 'plan', outcome: 'blocked', reasons: ['1 conflict'] }],
    [
      'partial',
      {
        outcome: 'partial',
        apply: applyOutcome([outcomeOf(change), outcomeOf(change, { status: 'failed' })]),
      },
    ],
    [
      'cancelled',
      {
        outcome: 'partial',
        cancelled: true,
        apply: applyOutcome([outcomeOf(change, { status: 'skipped' })], true),
      },
    ],
    [
      'cancelled without a confirmed write',
      {
        outcome: 'failed',
        cancelled: true,
        apply: applyOutcome([outcomeOf(change, { status: 'failed' })], true),
        reasons: ['INT: no reply came within 5 s'],
      },
    ],
    ['apply cancelled before the first write', { outcome: 'partial', cancelled: true }],
    ['plan cancelled', { command: 'plan', outcome: 'partial', cancelled: true }],
    [
      'applied',
      {
        outcome: 'applied',
        apply: applyOutcome([outcomeOf(change), outcomeOf(change, { status: 'adopted' })]),
      },
    ],
    ['changes', { command: 'plan', outcome: 'changes', summary }],
    ['drift', { command: 'drift', outcome: 'changes', summary }],
    ['clean', { outcome: 'clean', warnings: 2 }],
    ['validated', { command: 'validate', outcome: 'validated' }],
    ['fork', { command: 'plan', outcome: 'validated', reasons: ['a fork gets no secrets'] }],
  ])('names cause and next step: %s', (name, overrides) => {
    expect({ [name]: toClosingWords(facts(overrides)) }).toMatchSnapshot();
  });

  it('names the first failure of an apply in part', () => {
    const apply = applyOutcome([outcomeOf(change), outcomeOf(change, { status: 'failed' })]);
    const words = toClosingWords(facts({ outcome: 'partial', apply, reasons: ['CB: 403', 'INT: 403'] }));
    expect(words).toContain('CB: 403.');
    expect(words).not.toContain('INT: 403');
  });

  it.each(['partial', 'failed'] as const)(
    'says why the rest was not tried, and when to run again, once the tenant took no more calls: %s',
    (outcome) => {
      const failed = outcomeOf(change, {
        status: 'failed',
        error: { code: 'API_UNAVAILABLE', message: 'No.' },
      });
      const error = { code: 'TENANT_SILENT', message: 'Not sent: nothing since noon.' };
      const apply = applyOutcome([failed, outcomeOf(change, { status: 'skipped', error })]);
      const words = toClosingWords(facts({ outcome, apply, reasons: ['INT: No.'] }));
      expect(words).toContain(
        'INT: No. Not sent: nothing since noon. Once the tenant answers, run the job again',
      );
    },
  );

  it.each(ATTACKS)('is one harmless line with %j as the reason', (attack) => {
    const words = toClosingWords(facts({ outcome: 'failed', reasons: [attack] }));
    expect(words).not.toMatch(INVISIBLE);
    expect(words).not.toMatch(/\n|##\[/);
    expect(words.length).toBeLessThan(2_500);
  });
});
