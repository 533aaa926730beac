import type { Run } from './run-environment.ts';
import { warnLoudly } from './warn-loudly.ts';

/** Says which settings are wide open, and which of them this version does not serve. */
export async function warnOfSettings(run: Run, command: string): Promise<void> {
  if (command !== 'plan' && command !== 'apply') return;
  const { webhooks, takeover } = run.settings;
  if (takeover.kind === 'all') {
    await warnLoudly(
      run,
      'takeover is true: every code that a file lists may be changed in the tenant, also in categories that nobody here owns. Name the paths or categories instead.',
    );
  }
  if (webhooks.length > 0) {
    await warnLoudly(
      run,
      'webhook-url is not served by this version: no event is sent. The audit log holds what an event would tell.',
    );
  }
}
