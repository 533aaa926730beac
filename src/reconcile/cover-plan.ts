import type { AuditCoverage } from '../model/audit-record.ts';
import type { Plan } from '../model/plan.ts';
import type { ReviewMode } from '../model/settings.ts';
import type { ReviewVerdicts } from './review-ledger.ts';
import { type Slot, toSlots } from './to-slots.ts';

/** A slot that nothing covers, and why. */
export interface UncoveredSlot extends Pick<Slot, 'path' | 'field' | 'action'> {
  readonly reason: string;
}

export type Coverage =
  /** Goes on although nothing covers it. `slots` and `message` are for the warning; both are empty when none is due. */
  | {
      readonly kind: 'open';
      readonly reason: 'empty-plan' | 'mode-off' | 'mode-warn';
      readonly coverage: AuditCoverage;
      readonly slots: readonly UncoveredSlot[];
      readonly message: string;
    }
  | { readonly kind: 'covered'; readonly coverage: AuditCoverage }
  /** Stops before any write. `message` ends with the command that covers exactly this plan. */
  | {
      readonly kind: 'uncovered';
      readonly slots: readonly UncoveredSlot[];
      readonly digest: string;
      readonly message: string;
    };

export interface GateQuestion {
  readonly plan: Pick<Plan, 'changes' | 'digest' | 'target'>;
  readonly mode: ReviewMode;
  /** The digest that somebody gave by hand; null when nobody did. */
  readonly approvedDigest: string | null;
}

export interface CoverInput extends GateQuestion {
  /** Who gave the digest: enters the audit header. */
  readonly givenBy: string | null;
  /** What the reviewed plans say of each slot; null when nobody looked. */
  readonly reviews?: ReviewVerdicts | null;
}

/** Whether the answer depends on reviewed plans: looking them up costs calls. */
export function needsReviewedPlans({ plan, mode, approvedDigest }: GateQuestion): boolean {
  return mode !== 'off' && approvedDigest !== plan.digest && toSlots(plan.changes).length > 0;
}

/** Whether the plan may be applied: every slot of it was reviewed, or an equal digest covers the whole. */
export function coverPlan({ plan, mode, approvedDigest, givenBy, reviews = null }: CoverInput): Coverage {
  const slots = toSlots(plan.changes);
  const coverage: AuditCoverage = { mode, by: 'nothing', givenBy: null, pullRequests: [] };
  if (approvedDigest === plan.digest) {
    return { kind: 'covered', coverage: { ...coverage, by: 'approved-digest', givenBy } };
  }
  if (slots.length === 0) return { kind: 'open', reason: 'empty-plan', coverage, slots: [], message: '' };
  if (mode === 'off') return { kind: 'open', reason: 'mode-off', coverage, slots: [], message: '' };

  const { uncovered, pullRequests } = toVerdicts(slots, reviews);
  if (uncovered.length === 0) {
    return { kind: 'covered', coverage: { ...coverage, by: 'reviewed-plans', pullRequests } };
  }
  const message = toMessage({ plan, approvedDigest, uncovered: uncovered.length, slots: slots.length });
  if (mode === 'warn') {
    return {
      kind: 'open',
      reason: 'mode-warn',
      coverage: { ...coverage, pullRequests },
      slots: uncovered,
      message,
    };
  }
  return { kind: 'uncovered', slots: uncovered, digest: plan.digest, message };
}

function toVerdicts(slots: readonly Slot[], reviews: ReviewVerdicts | null) {
  const uncovered: UncoveredSlot[] = [];
  const pullRequests = new Set<number>();
  for (const [index, { path, field, action }] of slots.entries()) {
    const verdict = reviews?.slots[index];
    if (verdict?.kind === 'covered') pullRequests.add(verdict.pullRequest);
    else uncovered.push({ path, field, action, reason: verdict?.reason ?? 'no reviewed plan contains it' });
  }
  return { uncovered, pullRequests: [...pullRequests].sort((left, right) => left - right) };
}

interface Facts {
  readonly plan: CoverInput['plan'];
  readonly approvedDigest: string | null;
  readonly uncovered: number;
  readonly slots: number;
}

function toMessage({ plan, approvedDigest, uncovered, slots }: Facts): string {
  const given =
    approvedDigest === null
      ? ''
      : ` approved-digest was given as ${approvedDigest}, but the digest of the plan for ${plan.target} is ${plan.digest}: the plan was made from other files or another state of the tenant.`;
  const what = `${uncovered} of ${slots === 1 ? '1 change' : `${slots} changes`} ${uncovered === 1 ? 'is' : 'are'} not covered.`;
  return `Plan not covered by a review: ${what}${given} Review the plan. To let exactly this plan through, run apply with approved-digest: ${plan.digest} or, on the command line, cxone-callcodes apply --approved-digest ${plan.digest} instead.`;
}
