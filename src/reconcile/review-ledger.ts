import type { PlanStatement, StatementEntry } from '../model/plan-statement.ts';
import type { Slot } from './to-slots.ts';
import { toStatementEntry } from './to-statement-entries.ts';

export type SlotVerdict =
  | { readonly kind: 'covered'; readonly pullRequest: number }
  | { readonly kind: 'uncovered'; readonly reason: string };

/** What the reviewed plans say of the slots of a plan, in their order. */
export interface ReviewVerdicts {
  readonly slots: readonly SlotVerdict[];
}

const NOT_REVIEWED = 'no reviewed plan contains it';

interface OpenSlot extends StatementEntry {
  /** Of the slot that this one completes; null for most. */
  readonly completed: StatementEntry | null;
  readonly shown: string;
  verdict: SlotVerdict | null;
  /** Why a plan that seems to show it does not cover it. */
  hint: string | null;
}

/** Goes through reviewed plans, the newest first, and keeps for each slot what the first of them that names it says. */
export class ReviewLedger {
  readonly #slots: readonly OpenSlot[];
  readonly #digest: string;
  #generalHint: string | null = null;

  constructor({ slots, digest }: { readonly slots: readonly Slot[]; readonly digest: string }) {
    this.#digest = digest;
    this.#slots = slots.map((slot) => ({
      ...toStatementEntry(slot),
      completed: slot.completes === undefined ? null : toStatementEntry(slot.completes),
      shown: showContent(slot),
      verdict: null,
      hint: null,
    }));
  }

  /** True when older plans cannot change anything any more. */
  get isDecided(): boolean {
    return this.#slots.every(({ verdict }) => verdict !== null);
  }

  /** Whether some slot that is still open would be covered. */
  wouldCover(statement: PlanStatement): boolean {
    const reading = this.#read(statement);
    return this.#open().some((slot) => reading(slot) === 'same');
  }

  /**
   * A plan that counts. `withheld`: why it covers nothing all the same (an approval is missing); what it shows differently is
   * decided even so, since an older plan must not bring back what a newer one changed.
   */
  add(
    statement: PlanStatement,
    { pullRequest, withheld }: { readonly pullRequest: number; readonly withheld: string | null },
  ): void {
    const reading = this.#read(statement);
    for (const slot of this.#open()) {
      const content = reading(slot);
      if (content === 'same' && withheld === null) slot.verdict = { kind: 'covered', pullRequest };
      else if (content === 'same') slot.hint ??= withheld;
      else if (content !== 'unnamed') {
        slot.verdict = { kind: 'uncovered', reason: toDifference(slot, { content, pullRequest }) };
      }
    }
  }

  /** A plan that does not count, for whatever reason; nothing but the reasons comes from it. */
  dismiss(statement: PlanStatement | null, reason: string): void {
    if (statement === null) {
      this.#generalHint ??= reason;
      return;
    }
    const reading = this.#read(statement);
    for (const slot of this.#open()) {
      if (reading(slot) !== 'unnamed') slot.hint ??= reason;
    }
  }

  /** `note`: why older plans were not looked at, null when all were. */
  toVerdicts(note: string | null): ReviewVerdicts {
    const end = note === null ? '' : ` (${note})`;
    const slots = this.#slots.map(({ verdict, hint }): SlotVerdict => {
      if (verdict !== null) return verdict;
      const why = hint ?? this.#generalHint;
      return { kind: 'uncovered', reason: `${NOT_REVIEWED}${why === null ? '' : `: ${why}`}${end}` };
    });
    return { slots };
  }

  #open(): readonly OpenSlot[] {
    return this.#slots.filter(({ verdict }) => verdict === null);
  }

  #read(statement: PlanStatement): (slot: OpenSlot) => Reading {
    const { entries } = statement;
    if (entries === null) return () => (statement.digest === this.#digest ? 'same' : 'unlisted');
    const contents = new Map<string, Set<string>>();
    for (const { tag, content } of entries) {
      contents.set(tag, (contents.get(tag) ?? new Set()).add(content));
    }
    const look = ({ tag, content }: StatementEntry): Reading => {
      const named = contents.get(tag);
      if (named === undefined) return 'unnamed';
      return named.has(content) ? 'same' : 'other';
    };
    return (slot) => {
      const reading = look(slot);
      return reading === 'unnamed' && slot.completed !== null ? look(slot.completed) : reading;
    };
  }
}

/** `unlisted`: the plan is too large to name its slots, and it is not this plan. */
type Reading = 'unnamed' | 'same' | 'other' | 'unlisted';

function toDifference(
  { shown }: OpenSlot,
  { content, pullRequest }: { readonly content: 'other' | 'unlisted'; readonly pullRequest: number },
): string {
  return content === 'other'
    ? `#${pullRequest} was reviewed with another content; now it would be ${shown}`
    : `the plan of #${pullRequest} was too large to be signed change by change, and this plan is no longer the same`;
}

function showContent({ action, from, to }: Slot): string {
  if (action === 'create') return `a create with ${JSON.stringify(to)}`;
  return `${JSON.stringify(from)} to ${JSON.stringify(to)}`;
}
