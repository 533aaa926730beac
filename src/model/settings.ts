import type { ApiName } from './call-code.ts';
import type { MaxDeactivations, Takeover } from './plan.ts';

/** The commands that the action knows; the command line has more. */
export const ACTION_COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'import'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

export const REVIEW_MODES = ['approved', 'required', 'warn', 'off'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];

export const FAIL_ON_CONDITIONS = ['error', 'warning', 'changes', 'blocked', 'drift'] as const;
export type FailOnCondition = (typeof FAIL_ON_CONDITIONS)[number];

export interface Credentials {
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly accessKeyId: string | null;
  readonly accessKeySecret: string | null;
}

/** Where the tenant is. `sandbox`: the embedded one, in memory or kept in a file. */
export type BaseUrl =
  | { readonly kind: 'derived' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'sandbox'; readonly file: string | null };

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/**
 * The inputs of the action (or options of the command line), read, checked and converted once. Secrets are masked before
 * this exists. `null` is "not given".
 */
export interface Settings {
  readonly command: ActionCommand;
  /** Globs in their order, `!` excludes. */
  readonly matrix: readonly string[];
  /** True when the globs are not the default: then each one must match. */
  readonly matrixGiven: boolean;
  readonly api: ApiName;
  readonly credentials: Credentials;
  readonly region: string;
  readonly tenant: string | null;
  readonly baseUrl: BaseUrl;
  /** Dispositions only. */
  readonly issuer: string;
  readonly apiVersion: string;
  readonly dispositionName: string;
  readonly target: string;
  readonly removed: 'keep' | 'deactivate';
  readonly maxDeactivations: MaxDeactivations;
  readonly takeover: Takeover;
  readonly reviewedPlan: ReviewMode;
  readonly planKey: string | null;
  readonly approvedDigest: string | null;
  readonly githubToken: string | null;
  readonly comment: 'true' | 'changes' | 'false';
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly artifact: boolean;
  /** Null: `callcodes-<command>-<target>`. */
  readonly artifactName: string | null;
  readonly artifactRetentionDays: number | null;
  /** Absolute. */
  readonly outputDir: string;
  readonly concurrency: number;
  /** Calls a second; null: no ceiling. */
  readonly maxRate: number | null;
  readonly timeoutMs: number;
  readonly webhooks: readonly Webhook[];
  readonly failOn: readonly FailOnCondition[];
}
