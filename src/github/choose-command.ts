import type { RunContext } from '../model/run-context.ts';
import type { ActionCommand } from '../model/settings.ts';

export interface ChosenCommand {
  /** `none`: nothing is to be done; `not-applied`: only the comment is told that nothing was applied. */
  readonly command: Exclude<ActionCommand, 'auto'> | 'none' | 'not-applied';
  /** Whether the pull request's comment is written or completed. */
  readonly comment: boolean;
  /** Whether the comment carries a signed statement of its plan. */
  readonly sign: boolean;
  /** One sentence for the log. */
  readonly why: string;
}

/** What a run does: the command that was asked for, or for `auto` the one that fits the event. Pure. */
export function chooseCommand(context: RunContext, asked: ActionCommand = 'auto'): ChosenCommand {
  if (asked === 'plan') return toPlan(context, 'The input command asks for it.');
  if (asked !== 'auto') return withoutPlan(asked, 'The input command asks for it.');
  switch (context.eventName) {
    case 'pull_request':
      return context.eventAction === 'closed'
        ? chooseAfterClosing(context)
        : toPlan(context, 'A pull request is open.');
    case 'merge_group':
      return toPlan(context, 'A merge queue checks a group of pull requests.');
    case 'push':
      return chooseAfterPush(context);
    case 'schedule':
      return withoutPlan('drift', 'A schedule started the run.');
    default:
      return toPlan(context, `The event ${context.eventName} has no command of its own.`);
  }
}

function chooseAfterClosing(context: RunContext): ChosenCommand {
  const baseRef = context.pullRequest?.baseRef ?? null;
  if (context.pullRequest?.merged !== true)
    return withoutPlan('not-applied', 'The pull request was closed without a merge, so nothing is applied.');
  if (baseRef === defaultBranchOf(context))
    return withoutPlan('apply', 'The pull request was merged into the default branch.');
  return withoutPlan(
    'none',
    `The pull request was merged into ${baseRef}, which is not the default branch, so nothing is done.`,
  );
}

function chooseAfterPush(context: RunContext): ChosenCommand {
  const branch = defaultBranchOf(context);
  if (branch !== null && context.ref === `refs/heads/${branch}`)
    return withoutPlan('apply', 'The default branch was pushed to.');
  return toPlan(context, `${context.ref ?? 'What was pushed'} is not the default branch.`);
}

/** Only the plan of an open pull request goes into its comment; any other is for the summary and binds nobody. */
function toPlan(context: RunContext, why: string): ChosenCommand {
  const isReviewed =
    context.eventName === 'pull_request' && context.eventAction !== 'closed' && context.pullRequest !== null;
  // What a fork brings is planned at most for show: its commits are not this repository's.
  return { command: 'plan', comment: isReviewed, sign: isReviewed && context.untrusted !== 'fork', why };
}

function withoutPlan(command: Exclude<ChosenCommand['command'], 'plan'>, why: string): ChosenCommand {
  return { command, comment: command === 'apply' || command === 'not-applied', sign: false, why };
}

function defaultBranchOf(context: RunContext): string | null {
  return context.repository?.defaultBranch ?? null;
}
