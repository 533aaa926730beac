import { GithubError } from '../errors/github-error.ts';
import type { GithubClient } from '../github/github-client.ts';
import { signStatement } from '../reconcile/sign-statement.ts';
import { toSlots } from '../reconcile/to-slots.ts';
import { toStatementEntries } from '../reconcile/to-statement-entries.ts';
import type { Draft } from './make-plan.ts';
import { openPlanKey } from './open-plan-key.ts';
import { hasErrors } from './read-matrix.ts';
import type { Run } from './run-environment.ts';
import { toPlanScope } from './to-plan-scope.ts';

export type Signing =
  | { readonly kind: 'signed'; readonly line: string; readonly isDigestOnly: boolean }
  | { readonly kind: 'unsigned'; readonly reason: string };

export interface PlanToSign {
  readonly draft: Draft;
  readonly client: GithubClient;
  /** False for a plan that binds nobody. */
  readonly sign: boolean;
}

/**
 * The hidden line that lets apply tell what was reviewed; null when there is nothing to sign. A plan that should be signed and
 * is not says why, in the log as well: apply will stop at it.
 */
export async function signPlan(run: Run, { draft, client, sign }: PlanToSign): Promise<Signing | null> {
  const { context, settings, environment } = run;
  const { compared, findings } = draft;
  const { pullRequest, repository } = context;
  if (compared === null || hasErrors(findings) || pullRequest === null || repository === null) return null;
  if (!sign) return unsigned('It comes from a fork, whose commits are not part of this repository.');
  if (settings.comment === 'false')
    return unsigned('The signature stands in the comment, and comment is false.');
  const opened = await openPlanKey(run);
  const repositoryId = await findRepositoryId(run, client);
  if (opened.kind === 'key' && repositoryId !== null) {
    const { plan } = compared.result;
    const entries = toStatementEntries(toSlots(plan.changes));
    const statement = {
      ...toPlanScope(run, { compared, repositoryId }),
      pullRequest: pullRequest.number,
      headCommit: pullRequest.headSha,
      digest: plan.digest,
      entries,
    };
    return {
      kind: 'signed',
      line: signStatement(statement, opened.key),
      isDigestOnly: entries === null,
    };
  }
  const reason = opened.kind === 'none' ? opened.reason : 'GitHub did not tell the number of the repository.';
  if (settings.reviewedPlan !== 'off')
    environment.log.warning(`The plan is not signed, so it does not count as reviewed. ${reason}`);
  return unsigned(reason);
}

function unsigned(reason: string): Signing {
  return { kind: 'unsigned', reason };
}

async function findRepositoryId({ context }: Run, client: GithubClient): Promise<number | null> {
  if (context.repository === null) return null;
  const { fetchRepository } = await import('../github/fetch-repository.ts');
  try {
    return context.repository.id ?? (await fetchRepository(client, context.repository)).id;
  } catch (error) {
    if (error instanceof GithubError) return null;
    throw error;
  }
}
