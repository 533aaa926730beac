import { InputError } from '../errors/input-error.ts';
import type { RunContext } from '../model/run-context.ts';
import type { ChosenCommand } from './choose-command.ts';

/**
 * Throws an `InputError` for `pull_request_target`, unless only the files are validated: that event hands the secrets of
 * the repository to a run about files that anyone may have written.
 */
export function assertAllowedEvent(context: RunContext, command: ChosenCommand['command']): void {
  if (context.eventName !== 'pull_request_target' || command === 'validate') return;
  throw new InputError(
    `The command ${command} does not run for pull_request_target: that event gives the repository's secrets and a token that writes to a run about files from anyone's fork.`,
    { hint: 'Use the event pull_request, or set the input command to validate.' },
  );
}
