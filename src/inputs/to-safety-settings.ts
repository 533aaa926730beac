import { type BaseUrl, REVIEW_MODES, type Settings } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';
import { REMOVAL_MODES } from './safety-inputs.ts';
import { toMaxDeactivations } from './to-max-deactivations.ts';
import { toTakeover } from './to-takeover.ts';

const MIN_PLAN_KEY_LENGTH = 32;

export type SafetySettings = Pick<
  Settings,
  'removed' | 'maxDeactivations' | 'takeover' | 'reviewedPlan' | 'planKey' | 'approvedDigest'
>;

/** What apply may do, and under whose eyes. */
export function toSafetySettings(reader: InputReader, baseUrl: BaseUrl): SafetySettings {
  return {
    removed: reader.choice('removed', REMOVAL_MODES),
    maxDeactivations: toMaxDeactivations(reader),
    takeover: toTakeover(reader),
    reviewedPlan: toReviewMode(reader, baseUrl),
    planKey: toPlanKey(reader),
    approvedDigest: toApprovedDigest(reader),
  };
}

/** The embedded tenant belongs to whoever runs it, so nobody has to review what is done to it. */
function toReviewMode(reader: InputReader, baseUrl: BaseUrl): Settings['reviewedPlan'] {
  if (reader.given('reviewed-plan') === null && baseUrl.kind === 'sandbox') return 'off';
  return reader.choice('reviewed-plan', REVIEW_MODES);
}

function toPlanKey(reader: InputReader): string | null {
  const key = reader.text('plan-key');
  if (key !== null && key.length < MIN_PLAN_KEY_LENGTH) {
    reader.problem('plan-key', {
      why: `has ${key.length} characters, fewer than ${MIN_PLAN_KEY_LENGTH}`,
      wayOut: 'Make one with: openssl rand -hex 32',
    });
  }
  return key;
}

function toApprovedDigest(reader: InputReader): string | null {
  const value = reader.text('approved-digest');
  if (value !== null && !/^sha256:[0-9a-f]{64}$/.test(value)) {
    reader.problem('approved-digest', {
      value,
      why: 'is no digest of a plan',
      wayOut: 'Copy it from the plan: sha256: and 64 digits from 0-9a-f.',
    });
  }
  return value;
}
