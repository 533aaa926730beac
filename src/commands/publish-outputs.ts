import { setOutputs } from '../github/set-outputs.ts';
import type { Redactor } from '../util/create-redactor.ts';
import type { RunResult } from './run-result.ts';
import { toOutputs } from './to-outputs.ts';

/** Sets every output of the step, without secrets: GitHub drops an output that holds a masked text. */
export async function publishOutputs(
  result: RunResult,
  { registeredIds, redactor }: { readonly registeredIds: string; readonly redactor: Redactor },
): Promise<void> {
  const outputs = [...toOutputs(result, registeredIds)];
  await setOutputs(Object.fromEntries(outputs.map(([name, value]) => [name, redactor.redact(value)])));
}
