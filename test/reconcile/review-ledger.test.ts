import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStatement } from '../../src/model/plan-statement.ts';
import { ReviewLedger } from '../../src/reconcile/review-ledger.ts';
import type { Slot } from '../../src/reconcile/to-slots.ts';
import { toStatementEntries } from '../../src/reconcile/to-statement-entries.ts';
import { DIGEST, KEY, slotOf, statementOf } from '../helpers/reviewed-plans.ts';

const NEW_DIGEST = `sha256:${'2'.repeat(64)}`;
const ledgerOf = (...slots: readonly Slot[]) => new ReviewLedger({ slots, digest: NEW_DIGEST });
const shown = (...slots: readonly Slot[]): PlanStatement => ({
  ...statementOf({ entries: toStatementEntries(slots) }),
  version: 1,
  keyId: KEY.id,
});
const tooLarge = (digest: string): PlanStatement => ({ ...shown(), entries: null, digest });
const by = (pullRequest: number, withheld: string | null = null) => ({ pullRequest, withheld });
const reasonAt = (ledger: ReviewLedger, index = 0) => {
  const verdict = ledger.toVerdicts(null).slots[index];
  return verdict?.kind === 'uncovered' ? verdict.reason : `covered by #${verdict?.pullRequest}`;
};

describe('slot by slot', () => {
  it('what completes a create is covered by it, unless a plan names the slot itself', () => {
    const to = {
      name: 'A',
      code: 'INT',
      type: 'NEUTRAL',
      parent: null,
      category: 'C',
      isActive: false,
    } as const;
    const created = slotOf('INT', { field: '*', action: 'create', from: null, to });
    const facts = { action: 'deactivate', from: true, to: false } as const;
    const state = slotOf('INT', { field: 'isActive', ...facts, completes: created });
    const covered = ledgerOf(state);
    covered.add(shown(created), by(1));
    expect(reasonAt(covered)).toBe('covered by #1');
    const other = ledgerOf(state);
    other.add(shown({ ...created, to: { ...to, name: 'B' } }), by(1));
    expect(reasonAt(other)).toMatch(/another content/);
    const named = ledgerOf(state);
    named.add(shown({ ...state, from: null }), by(2));
    named.add(shown(created), by(1));
    expect(reasonAt(named)).toMatch(/#2 was reviewed with another content/);
  });

  it('the newest plan that names a slot decides it, and is never asked again', () => {
    const ledger = ledgerOf(slotOf('INT'));
    ledger.add(shown(slotOf('INT', { from: 'B', to: 'A' })), by(2));
    expect(ledger.isDecided).toBe(true);
    ledger.add(shown(slotOf('INT')), by(1));
    expect(reasonAt(ledger)).toMatch(/#2 was reviewed with another content; now it would be "A" to "B"/);
  });

  it('a plan that does not name a slot leaves it to older ones', () => {
    const ledger = ledgerOf(slotOf('INT'), slotOf('INT', { field: 'type' }), slotOf('CB'));
    ledger.add(shown(slotOf('INT', { field: 'type' })), by(2));
    expect(ledger.isDecided).toBe(false);
    ledger.add(shown(slotOf('INT')), by(1));
    expect(reasonAt(ledger, 0)).toBe('covered by #1');
    expect(reasonAt(ledger, 1)).toBe('covered by #2');
    expect(reasonAt(ledger, 2)).toBe('no reviewed plan contains it');
  });

  it.each([
    ['another value before', { from: 'C' }],
    ['another value after', { to: 'C' }],
    ['another action', { action: 'deactivate' as const }],
    ['a text instead of a flag', { to: 'true' }],
  ])('%s is another content', (_, overrides) => {
    const ledger = ledgerOf(slotOf('INT', { to: true }));
    ledger.add(shown(slotOf('INT', { to: true, ...overrides })), by(1));
    expect(reasonAt(ledger)).toMatch(/another content/);
  });
});

describe('a plan that carries its digest only', () => {
  it('covers the equal plan as a whole', () => {
    const ledger = ledgerOf(slotOf('INT'), slotOf('CB'));
    ledger.add(tooLarge(NEW_DIGEST), by(3));
    expect(ledger.toVerdicts(null).slots).toEqual([
      { kind: 'covered', pullRequest: 3 },
      { kind: 'covered', pullRequest: 3 },
    ]);
  });

  it('covers nothing else, and hides what is older, since it may have changed that back', () => {
    const ledger = ledgerOf(slotOf('INT'));
    ledger.add(tooLarge(DIGEST), by(3));
    ledger.add(shown(slotOf('INT')), by(2));
    expect(reasonAt(ledger)).toMatch(/#3 was too large/);
  });
});

describe('a plan without the approval that it needs', () => {
  it('leaves the slot to an older plan with the same content', () => {
    const ledger = ledgerOf(slotOf('INT'));
    expect(ledger.wouldCover(shown(slotOf('INT')))).toBe(true);
    ledger.add(shown(slotOf('INT')), by(2, '#2 was not approved'));
    expect(reasonAt(ledger)).toBe('no reviewed plan contains it: #2 was not approved');
    ledger.add(shown(slotOf('INT')), by(1));
    expect(reasonAt(ledger)).toBe('covered by #1');
  });

  it('still keeps older plans from bringing back what it changed', () => {
    const ledger = ledgerOf(slotOf('INT'));
    ledger.add(shown(slotOf('INT', { from: 'B', to: 'A' })), by(2, '#2 was not approved'));
    ledger.add(shown(slotOf('INT')), by(1));
    expect(reasonAt(ledger)).toMatch(/another content/);
  });
});

describe('a plan that does not count', () => {
  it('covers nothing, and tells why only where it names the slot', () => {
    const ledger = ledgerOf(slotOf('INT'), slotOf('CB'));
    ledger.dismiss(shown(slotOf('INT')), 'it was forged');
    expect(reasonAt(ledger, 0)).toBe('no reviewed plan contains it: it was forged');
    expect(reasonAt(ledger, 1)).toBe('no reviewed plan contains it');
  });

  it('decides nothing: an older one that counts still covers', () => {
    const ledger = ledgerOf(slotOf('INT'));
    ledger.dismiss(shown(slotOf('INT', { to: 'X' })), 'it was forged');
    ledger.add(shown(slotOf('INT')), by(1));
    expect(reasonAt(ledger)).toBe('covered by #1');
  });

  it('is told for every slot when nothing can be read from it, with the note on the end', () => {
    const ledger = ledgerOf(slotOf('INT'));
    ledger.dismiss(null, 'it is damaged');
    const [verdict] = ledger.toVerdicts('older ones were not looked at').slots;
    expect(verdict).toEqual({
      kind: 'uncovered',
      reason: 'no reviewed plan contains it: it is damaged (older ones were not looked at)',
    });
  });
});

it('covers exactly what the newest plan with the slot shows, whatever the plans', () => {
  const slot = fc.record({
    path: fc.constantFrom('A', 'B'),
    field: fc.constantFrom('name', 'type'),
    to: fc.constantFrom('1', '2'),
  });
  const toSlots = (list: readonly { path: string; field: string; to: string }[]) => {
    const unique = new Map(list.map((entry) => [`${entry.path} ${entry.field}`, entry]));
    return [...unique.values()].map((entry) => slotOf(entry.path, entry));
  };
  fc.assert(
    fc.property(fc.array(slot), fc.array(fc.array(slot), { maxLength: 4 }), (wanted, plans) => {
      const slots = toSlots(wanted);
      const history = plans.map(toSlots);
      const ledger = ledgerOf(...slots);
      for (const [index, plan] of history.entries()) ledger.add(shown(...plan), by(index));
      const expected = slots.map(({ path, field, to }) => {
        const named = history.map((plan) =>
          plan.find((other) => other.path === path && other.field === field),
        );
        const newest = named.findIndex((other) => other !== undefined);
        return newest >= 0 && named[newest]?.to === to ? newest : null;
      });
      const found = ledger
        .toVerdicts(null)
        .slots.map((verdict) => (verdict.kind === 'covered' ? verdict.pullRequest : null));
      expect(found).toEqual(expected);
    }),
  );
});
