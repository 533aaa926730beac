import type { ReviewInput } from './review-input.ts';

/** Why there is an issue, above the plan. */
export const DRIFT_INTRODUCTION = `The tenant is not what the files on the default branch say. Somebody changed it by hand, or what was merged has not been applied. The plan below is what apply would write to make them agree again.

`;

/** The ways out of a drift, below the plan. */
export function renderDriftWaysOut({ result, mode }: Pick<ReviewInput, 'result' | 'mode'>): string {
  const blocked = (result?.plan.blocked.length ?? 0) > 0 ? ' (once it is no longer blocked)' : '';
  const gate =
    mode === 'off' || mode === 'warn'
      ? ''
      : ' What no merged pull request showed needs the digest below as `approved-digest`.';
  return `**What to do** If the files are right, run \`apply\`${blocked}.${gate} If the tenant is right, change the files with a pull request. Either way this issue is closed by the next run that finds nothing.`;
}
