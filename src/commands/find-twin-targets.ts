import { GithubError } from '../errors/github-error.ts';
import type { GithubClient } from '../github/github-client.ts';
import { toTenantMark } from '../model/to-tenant-mark.ts';
import { findSameTenant } from '../reconcile/find-same-tenant.ts';
import type { Draft } from './make-plan.ts';
import { openPlanKey } from './open-plan-key.ts';
import type { Run } from './run-environment.ts';
import { warnLoudly } from './warn-loudly.ts';

/**
 * Other targets whose plan in this pull request is made for the tenant of this run: most likely the credentials of one were
 * given to the other. Told at once; empty when nothing was compared or GitHub does not show the comments.
 */
export async function findTwinTargets(
  run: Run,
  { draft, client }: { readonly draft: Draft; readonly client: GithubClient },
): Promise<readonly string[]> {
  const { settings } = run;
  if (draft.compared === null) return [];
  const { store, identity } = draft.compared;
  const opened = settings.planKey === null ? await openPlanKey(run) : null;
  const bodies = await fetchOtherPlans(run, client);
  const targets = findSameTenant(bodies, {
    origin: store.origin,
    tenant: settings.tenant,
    tenantId: toTenantMark(identity),
    credentialsKeyId: opened?.kind === 'key' ? opened.key.id : null,
  });
  if (targets.length === 0) return [];
  await warnLoudly(
    run,
    `The targets ${[settings.target, ...targets].join(', ')} point to the same tenant (${store.origin}). Each of their plans would be applied to it: check the credentials, base-url and tenant of each.`,
  );
  return targets;
}

async function fetchOtherPlans(run: Run, client: GithubClient): Promise<readonly string[]> {
  const { findOtherReviewComments, toThread } = await import('../github/find-review-comments.ts');
  const thread = toThread(run.context);
  if (thread === null) return [];
  try {
    const comments = await findOtherReviewComments(client, { thread, target: run.settings.target });
    return comments.map(({ body }) => body);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    run.environment.log.debug(`Whether another target has the same tenant is not known: ${error.message}`);
    return [];
  }
}
