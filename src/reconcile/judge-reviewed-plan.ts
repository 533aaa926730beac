import type { MergedPullRequest } from '../model/merged-pull-request.ts';
import type { PlanKey, PlanScope, PlanStatement } from '../model/plan-statement.ts';
import { type ParsedStatement, parseStatement } from './parse-statement.ts';
import { isSignatureOf } from './sign-statement.ts';

/** What a reviewed plan must be to count in this run. */
export interface ReviewTerms {
  readonly scope: PlanScope;
  readonly key: PlanKey;
  readonly defaultBranch: string;
}

export type Judgement =
  | { readonly kind: 'counts'; readonly statement: PlanStatement }
  /** `statement` is what it claims to be, for the reasons alone; null when nothing can be read from it. */
  | { readonly kind: 'dismissed'; readonly reason: string; readonly statement: PlanStatement | null }
  /** It says nothing about this target: a pull request that had no plan. */
  | { readonly kind: 'silent' };

/** Whether the plan in our comment on this pull request is one that people saw, here, and that was merged. */
export function judgeReviewedPlan(pullRequest: MergedPullRequest, terms: ReviewTerms): Judgement {
  const { number, mergedAt, baseRef } = pullRequest;
  if (mergedAt === null) return dismiss(`#${number} is not merged`);
  if (baseRef !== terms.defaultBranch) {
    return dismiss(`#${number} was merged into ${baseRef}, not into ${terms.defaultBranch}`);
  }
  if (pullRequest.comments.length === 0) return { kind: 'silent' };
  const judgements = pullRequest.comments.map((body) =>
    judgeStatement(parseStatement(body), { pullRequest, terms }),
  );
  return (
    judgements.find(({ kind }) => kind === 'counts') ??
    judgements.find((judgement) => judgement.kind === 'dismissed' && judgement.statement !== null) ??
    judgements[0] ?? { kind: 'silent' }
  );
}

interface Case {
  readonly pullRequest: MergedPullRequest;
  readonly terms: ReviewTerms;
}

function judgeStatement(parsed: ParsedStatement, { pullRequest, terms }: Case): Judgement {
  const at = `the plan in #${pullRequest.number}`;
  if (parsed.kind === 'absent') return dismiss(`${at} is not signed`);
  if (parsed.kind === 'malformed') return dismiss(`the signed text in #${pullRequest.number} is damaged`);
  const { statement } = parsed;
  if (!isSignatureOf(parsed, terms.key)) {
    const reason =
      statement.keyId === terms.key.id
        ? `${at} has a signature that does not hold: its text was changed`
        : `${at} was signed with another key (rotated, or plan and apply use different secrets)`;
    return dismiss(reason, statement);
  }
  const fault = findFault(statement, { pullRequest, terms });
  return fault === null ? { kind: 'counts', statement } : dismiss(`${at} ${fault}`, statement);
}

function findFault(statement: PlanStatement, { pullRequest, terms: { scope } }: Case): string | null {
  const { repositoryId, target, api, origin, headCommit } = statement;
  if (repositoryId !== scope.repositoryId) return 'was signed for another repository';
  if (statement.pullRequest !== pullRequest.number) return `was signed for #${statement.pullRequest}`;
  if (target !== scope.target) return `was made for the target ${target}, not ${scope.target}`;
  if (api !== scope.api) return `was made for the API ${api}, not ${scope.api}`;
  if (origin !== scope.origin) return `was made for the tenant at ${origin}, not at ${scope.origin}`;
  if (!isSameTenant(statement, scope)) {
    return `was made for the tenant ${nameOf(statement)}, not ${nameOf(scope)}`;
  }
  if (headCommit !== pullRequest.headSha) {
    return `was made for commit ${shortOf(headCommit)}, but ${shortOf(pullRequest.headSha)} was merged`;
  }
  return null;
}

type Tenant = Pick<PlanScope, 'tenant' | 'tenantId'>;

/** What the sign-in says outweighs what the input says: another check sees to it that the two agree. */
function isSameTenant(left: Tenant, right: Tenant): boolean {
  if (!isSameName(left.tenantId, right.tenantId)) return false;
  return left.tenantId !== null || isSameName(left.tenant, right.tenant);
}

function isSameName(left: string | null, right: string | null): boolean {
  return left?.toLowerCase() === right?.toLowerCase();
}

function nameOf({ tenant, tenantId }: Tenant): string {
  return tenantId ?? tenant ?? 'of no name';
}

function shortOf(commit: string): string {
  return commit.slice(0, 10);
}

function dismiss(reason: string, statement: PlanStatement | null = null): Judgement {
  return { kind: 'dismissed', reason, statement };
}
