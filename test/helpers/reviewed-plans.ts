import type { MergedPullRequest } from '../../src/model/merged-pull-request.ts';
import type { PlanKey, PlanScope, PlanStatement } from '../../src/model/plan-statement.ts';
import { toMarker } from '../../src/model/to-marker.ts';
import { derivePlanKey } from '../../src/reconcile/derive-plan-key.ts';
import { signStatement } from '../../src/reconcile/sign-statement.ts';
import type { Slot } from '../../src/reconcile/to-slots.ts';
import { toStatementEntries } from '../../src/reconcile/to-statement-entries.ts';

export const KEY: PlanKey = keyOf('the client secret of the tenant');
export const HEAD = 'a'.repeat(40);
export const DIGEST = `sha256:${'1'.repeat(64)}`;
export const SCOPE: PlanScope = {
  repositoryId: 1,
  target: 'acme',
  api: 'callcodes',
  origin: 'https://api.example.test',
  tenant: 'acme',
  tenantId: null,
};

export function keyOf(clientSecret: string): PlanKey {
  return derivePlanKey({ planKey: null, clientSecret, accessKeySecret: null });
}

type Statement = Omit<PlanStatement, 'version' | 'keyId'>;

export function statementOf(overrides: Partial<Statement> = {}): Statement {
  return { ...SCOPE, pullRequest: 7, headCommit: HEAD, digest: DIGEST, entries: [], ...overrides };
}

/** The comment of a plan with these slots. */
export function commentOf(
  slots: readonly Slot[],
  { key = KEY, ...overrides }: Partial<Statement> & { readonly key?: PlanKey } = {},
): string {
  const line = signStatement(statementOf({ entries: toStatementEntries(slots), ...overrides }), key);
  return `${toMarker('acme')}\n${line}\n\n### What this would do\n`;
}

export function mergedPull(overrides: Partial<MergedPullRequest> = {}): MergedPullRequest {
  return {
    number: 7,
    author: 'dev',
    baseRef: 'main',
    headSha: HEAD,
    mergedAt: '2026-01-01T00:00:00Z',
    comments: [],
    ...overrides,
  };
}

/** A change of one field. */
export function slotOf(path: string, overrides: Partial<Slot> = {}): Slot {
  return { path, field: 'name', action: 'update', from: 'A', to: 'B', ...overrides };
}
