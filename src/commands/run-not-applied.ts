import { renderNotApplied } from '../report/render-outcome-section.ts';
import { tellPullRequest } from './publish-outcome.ts';
import { toLinks } from './publish-plan.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';

/** After closing without a merge: the comment is told that nothing was applied. */
export async function runNotApplied(run: Run): Promise<RunResult> {
  const { context, settings, environment } = run;
  const section = renderNotApplied({
    commit: context.pullRequest?.headSha ?? null,
    links: toLinks(run, EMPTY_RESULT),
  });
  const commentUrl = settings.comment === 'false' ? null : await tellPullRequest(run, section);
  environment.log.info('The pull request was closed without a merge: nothing was applied.');
  return { ...EMPTY_RESULT, command: 'none', target: settings.target, outcome: 'validated', commentUrl };
}
