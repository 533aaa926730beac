import type { AuditCoverage } from '../model/audit-record.ts';
import type { Plan } from '../model/plan.ts';
import type { ReviewMode } from '../model/settings.ts';
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

export interface CoverInput {
  readonly plan: Pick<Plan, 'changes' | 'digest' | 'target'>;
  readonly mode: ReviewMode;
  /** The digest that somebody gave by hand; null when nobody did. */
  readonly approvedDigest: string | null;
  /** Who gave it: enters the audit header. */
  readonly givenBy: string | null;
}

/** Whether the plan may be applied: only what was reviewed is, and an equal digest covers the whole plan. */
export function coverPlan({ plan, mode, approvedDigest, givenBy }: CoverInput): Coverage {
  const slots = toSlots(plan.changes);
  const coverage: AuditCoverage = { mode, by: 'nothing', givenBy: null, pullRequests: [] };
  if (approvedDigest === plan.digest) {
    return { kind: 'covered', coverage: { ...coverage, by: 'approved-digest', givenBy } };
  }
  if (slots.length === 0) return { kind: 'open', reason: 'empty-plan', coverage, slots: [], message: '' };
  if (mode === 'off') return { kind: 'open', reason: 'mode-off', coverage, slots: [], message: '' };

  const reason = toReason(approvedDigest);
  const uncovered = slots.map(({ path, field, action }) => ({ path, field, action, reason }));
  const message = toMessage({ plan, approvedDigest, uncovered: uncovered.length });
  if (mode === 'warn') return { kind: 'open', reason: 'mode-warn', coverage, slots: uncovered, message };
  return { kind: 'uncovered', slots: uncovered, digest: plan.digest, message };
}

function toReason(approvedDigest: string | null): string {
  return approvedDigest === null
    ? 'no reviewed plan contains it'
    : 'no reviewed plan contains it, and the approved digest is that of another plan';
}

interface Facts {
  readonly plan: CoverInput['plan'];
  readonly approvedDigest: string | null;
  readonly uncovered: number;
}

function toMessage({ plan, approvedDigest, uncovered }: Facts): string {
  const given =
    approvedDigest === null
      ? ''
      : ` approved-digest was given as ${approvedDigest}, but the digest of the plan for ${plan.target} is ${plan.digest}: the plan was made from other files or another state of the tenant.`;
  const what = uncovered === 1 ? '1 change was' : `${uncovered} changes were`;
  return `Plan not covered by a review: ${what} not reviewed.${given} Review the plan, then run apply with approved-digest: ${plan.digest} (command line: cxone-callcodes apply --approved-digest ${plan.digest}).`;
}
