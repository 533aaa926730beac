import { escapeTerminal } from '../report/escape-terminal.ts';
import type { Run } from './run-environment.ts';

/** Warns where nobody can overlook it: on GitHub as an annotation of the run, elsewhere in the log. */
export async function warnLoudly({ environment, settings }: Run, message: string): Promise<void> {
  if (environment.surface !== 'action' || !settings.annotations) {
    environment.log.warning(message);
    return;
  }
  const { announce } = await import('../github/announce.ts');
  await announce('warning', escapeTerminal(environment.redactor.redact(message)));
}
