import type { HttpTransport } from '../model/http-transport.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { RunEnvironment } from './run-environment.ts';

export interface SandboxTenant {
  readonly handle: HttpTransport;
  readonly close: () => Promise<void>;
}

/**
 * The embedded tenant: in memory, gone with the process, or kept in a file.
 * @throws InputError for a state file that is damaged, foreign or in use.
 */
export async function openSandboxTenant({
  environment,
  file,
}: {
  readonly environment: Pick<RunEnvironment, 'clock' | 'random' | 'randomUuid'>;
  readonly file: string | null;
}): Promise<SandboxTenant> {
  const { clock, random, randomUuid } = environment;
  if (file === null) {
    return { handle: createSandbox({ clock, random, randomUuid }).handle, close: async () => {} };
  }
  const { openSandboxFile } = await import('../sandbox/open-sandbox-file.ts');
  const kept = await openSandboxFile({ file, randomUuid });
  const sandbox = createSandbox({ clock, random, randomUuid, state: kept.state, onChange: kept.onChange });
  return { handle: sandbox.handle, close: () => kept.close() };
}
