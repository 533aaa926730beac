import { publishOutputs } from './publish-outputs.ts';
import type { Run } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { toRegisteredIdsOutput } from './to-registered-ids-output.ts';

/** Sets the outputs of the action; a later call replaces what an earlier one set. Elsewhere there are none. */
export async function setResultOutputs(
  { environment, settings }: Pick<Run, 'environment' | 'settings'>,
  result: RunResult,
): Promise<void> {
  if (environment.surface !== 'action') return;
  const registeredIds = await tellOrWarn({ environment }, 'The registered ids could not be kept', () =>
    toRegisteredIdsOutput(result, settings.outputDir),
  );
  await publishOutputs(result, { registeredIds: registeredIds ?? '', redactor: environment.redactor });
}
