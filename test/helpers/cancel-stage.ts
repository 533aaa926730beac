import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { SandboxFault, SandboxSwitches, ScriptedFault } from '../../src/sandbox/sandbox-switches.ts';
import type { SandboxProcess } from './start-sandbox.ts';

/** How long a loaded machine may take for what takes no time otherwise. */
const PATIENCE = { timeout: 20_000, interval: 20 };

export const POSTS = 'POST /api/v2/callcodes';

/** So many roots of one category, `R01`, `R02`, …; nothing stands between them. */
export function toRoots(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const code = `R${String(index + 1).padStart(2, '0')}`;
    return `  - { code: ${code}, name: Root ${index + 1}, type: NEUTRAL }`;
  });
  return `category: ROOTS\ncodes:\n${lines.join('\n')}\n`;
}

/** The POSTs of call codes, from the `nth` on, are struck. */
export function strikePosts(
  fault: SandboxFault,
  match: Omit<ScriptedFault['match'], 'method'> = {},
): ScriptedFault {
  return { fault, match: { method: 'POST', route: '/api/v2/callcodes', ...match } };
}

/** Resolves once the tenant has logged a call of this kind, which is when it has ended for the tenant. */
export async function untilCalled(
  tenant: SandboxProcess,
  call: {
    readonly method: string;
    readonly route: string;
    readonly status?: number | null;
    readonly times?: number;
  },
): Promise<void> {
  const count = async () => {
    const found = (await tenant.requests()).filter(
      ({ method, route, status }) =>
        method === call.method &&
        route === call.route &&
        (call.status === undefined || status === call.status),
    );
    return found.length;
  };
  await expect.poll(count, PATIENCE).toBeGreaterThanOrEqual(call.times ?? 1);
}

/**
 * Makes the tenant slow once it has shown its list, and resolves when so many creates are done there of which nobody has
 * heard yet. Resolves with the number of creates that are done.
 */
export async function untilInFlight(
  tenant: SandboxProcess,
  { count, latencyMs }: { readonly count: number; readonly latencyMs: number },
): Promise<number> {
  await untilCalled(tenant, { method: 'GET', route: '/api/v2/callcodes' });
  await tenant.setSwitches({ latencyMs } satisfies Partial<SandboxSwitches>);
  const inFlight = async () => (await tenant.truth()).length - ((await tenant.counts())[POSTS] ?? 0);
  await expect.poll(inFlight, PATIENCE).toBe(count);
  return (await tenant.truth()).length;
}

/** Resolves once the log of an apply holds so many intents. */
export async function untilIntents(auditFile: string, count: number): Promise<void> {
  const intents = async () => {
    const text = await readFile(auditFile, 'utf8').catch(() => '');
    return text.split('"action":"INTENT"').length - 1;
  };
  await expect.poll(intents, PATIENCE).toBeGreaterThanOrEqual(count);
}
