import { describe, expect, it } from 'vitest';
import { assertAllowedEvent } from '../../src/github/assert-allowed-event.ts';
import { chooseCommand } from '../../src/github/choose-command.ts';
import {
  type ActionEvent,
  closedEvent,
  dependabotEvent,
  forkEvent,
  mergedEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from '../helpers/events.ts';
import { contextOf } from '../helpers/run-contexts.ts';

type Row = readonly [
  string,
  ActionEvent,
  { readonly command: string; readonly comment: boolean; readonly sign: boolean },
];

const PLAN_WITH_COMMENT = { command: 'plan', comment: true, sign: true };
const PLAN_FOR_SUMMARY = { command: 'plan', comment: false, sign: false };
const APPLY = { command: 'apply', comment: true, sign: false };

const ROWS: readonly Row[] = [
  ['pull_request opened', pullRequestEvent({ action: 'opened' }), PLAN_WITH_COMMENT],
  ['pull_request synchronize', pullRequestEvent({ action: 'synchronize' }), PLAN_WITH_COMMENT],
  ['pull_request reopened', pullRequestEvent({ action: 'reopened' }), PLAN_WITH_COMMENT],
  ['pull_request edited', pullRequestEvent({ action: 'edited' }), PLAN_WITH_COMMENT],
  ['pull_request ready_for_review', pullRequestEvent({ action: 'ready_for_review' }), PLAN_WITH_COMMENT],
  ['pull_request labeled', pullRequestEvent({ action: 'labeled' }), PLAN_WITH_COMMENT],
  ['pull_request of a fork', forkEvent(), { command: 'plan', comment: true, sign: false }],
  ['pull_request of Dependabot', dependabotEvent(), PLAN_WITH_COMMENT],
  ['merge_group', mergeGroupEvent(), PLAN_FOR_SUMMARY],
  ['push to the default branch', pushEvent(), APPLY],
  ['push to another branch', pushEvent({ ref: 'refs/heads/feature' }), PLAN_FOR_SUMMARY],
  ['push of a branch whose name ends like it', pushEvent({ ref: 'refs/heads/x/main' }), PLAN_FOR_SUMMARY],
  ['push of a tag with its name', pushEvent({ ref: 'refs/tags/main' }), PLAN_FOR_SUMMARY],
  ['merged into the default branch', mergedEvent(), APPLY],
  ['merged elsewhere', mergedEvent({ base: 'release' }), { command: 'none', comment: false, sign: false }],
  ['closed without a merge', closedEvent(), { command: 'not-applied', comment: true, sign: false }],
  ['schedule', scheduleEvent(), { command: 'drift', comment: false, sign: false }],
  ['workflow_dispatch', workflowDispatchEvent(), PLAN_FOR_SUMMARY],
  ['release', { ...pushEvent(), name: 'release', payload: { action: 'published' } }, PLAN_FOR_SUMMARY],
];

describe('auto', () => {
  it.each(ROWS)('%s', async (_, event, chosen) => {
    const result = chooseCommand(await contextOf(event));
    expect(result).toMatchObject(chosen);
    expect(result.why).not.toBe('');
  });

  it('says that a merge into another branch does nothing', async () => {
    expect(chooseCommand(await contextOf(mergedEvent({ base: 'release' }))).why).toMatch(/release.*nothing/);
  });

  it('plans a push when the payload does not name a default branch', async () => {
    const event = pushEvent();
    const context = await contextOf({ ...event, payload: { ...event.payload, repository: { id: 1 } } });
    expect(chooseCommand(context).command).toBe('plan');
  });
});

describe('a command that was asked for', () => {
  it('runs whatever the event', async () => {
    const context = await contextOf(scheduleEvent());
    for (const command of ['validate', 'plan', 'apply', 'drift', 'import'] as const)
      expect(chooseCommand(context, command).command).toBe(command);
  });

  it('comments on a pull request only while it is open', async () => {
    expect(chooseCommand(await contextOf(pullRequestEvent()), 'plan')).toMatchObject(PLAN_WITH_COMMENT);
    expect(chooseCommand(await contextOf(mergedEvent()), 'plan')).toMatchObject(PLAN_FOR_SUMMARY);
    expect(chooseCommand(await contextOf(mergeGroupEvent()), 'plan')).toMatchObject(PLAN_FOR_SUMMARY);
    expect(chooseCommand(await contextOf(pullRequestEvent()), 'validate')).toMatchObject({ comment: false });
  });
});

describe('pull_request_target', () => {
  it.each(['plan', 'apply', 'drift', 'import'] as const)('is refused for %s', async (command) => {
    const context = await contextOf(pullRequestEvent({ eventName: 'pull_request_target' }));
    expect(() => assertAllowedEvent(context, command)).toThrow(/pull_request_target/);
  });

  it('is refused for auto', async () => {
    const context = await contextOf(closedEvent({ eventName: 'pull_request_target' }));
    expect(() => assertAllowedEvent(context, chooseCommand(context).command)).toThrow(/pull_request_target/);
  });

  it('may validate', async () => {
    const context = await contextOf(pullRequestEvent({ eventName: 'pull_request_target' }));
    expect(() => assertAllowedEvent(context, 'validate')).not.toThrow();
  });

  it('is the only event that is refused', async () => {
    for (const [, event] of ROWS) {
      const context = await contextOf(event);
      expect(() => assertAllowedEvent(context, 'apply')).not.toThrow();
    }
  });
});
