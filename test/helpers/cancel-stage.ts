import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { ApiName } from '../../src/model/call-code.ts';
import type { SandboxFault, SandboxSwitches, ScriptedFault } from '../../src/sandbox/sandbox-switches.ts';
import type { SandboxProcess } from './start-sandbox.ts';
import { type ApiTenant, TENANT_ROUTES } from './start-tenant.ts';

/** How long a loaded machine may take for what takes no time otherwise. */
const PATIENCE = { timeout: 20_000, interval: 20 };

/** So many roots of one category, `R01`, `R02`, …, called by their codes; nothing stands between them. */
export function toRoots(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const code = `R${String(index + 1).padStart(2, '0')}`;
    return `  - { code: ${code}, name: ${code}, type: NEUTRAL }`;
  });
  return `category: ROOTS\ncodes:\n${lines.join('\n')}\n`;
}

/**
 * Nine codes of which three are in work at a time, `R01` to `R03` first: roots, where three calls may be in flight; three levels,
 * where one call creates all that can be created.
 */
export function toThreeAtATime(api: ApiName): string {
  if (api === 'callcodes') return toRoots(9);
  const lines = ['R', 'S', 'T'].flatMap((letter, above) =>
    [1, 2, 3].map((index) => {
      const parent =
        above === 0
          ? ''
          : `, parent: ${['R', 'S']
              .slice(0, above)
              .map((each) => `${each}0${index}`)
              .join('/')}`;
      return `  - { code: ${letter}0${index}, name: ${letter}0${index}, type: NEUTRAL${parent} }`;
    }),
  );
  return `category: ROOTS\ncodes:\n${lines.join('\n')}\n`;
}

/** The creates are struck, from the `nth` on. */
export function strikePosts(
  api: ApiName,
  { fault, ...match }: Omit<ScriptedFault['match'], 'method' | 'route'> & { readonly fault: SandboxFault },
): ScriptedFault {
  return { fault, match: { ...TENANT_ROUTES[api].create, ...match } };
}

/** Resolves once the tenant has logged a call of this kind, which is when it has ended for the tenant. */
export async function untilCalled(
  tenant: Pick<SandboxProcess, 'requests'>,
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
 * Makes the tenant slow once it was signed in to, so that no create gets there before, and resolves when so many creates are done
 * of which nobody has heard yet. Resolves with the number of creates that are done.
 */
export async function untilInFlight(
  tenant: ApiTenant,
  { count, latencyMs }: { readonly count: number; readonly latencyMs: number },
): Promise<number> {
  await untilCalled(tenant, tenant.routes.signIn);
  await tenant.setSwitches({ latencyMs } satisfies Partial<SandboxSwitches>);
  const inFlight = async () => (await tenant.truth()).length - (await tenant.asked());
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
