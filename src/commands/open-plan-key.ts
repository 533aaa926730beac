import { InputError } from '../errors/input-error.ts';
import type { PlanKey } from '../model/plan-statement.ts';
import { derivePlanKey } from '../reconcile/derive-plan-key.ts';
import type { Run } from './run-environment.ts';

export type OpenedPlanKey =
  | { readonly kind: 'key'; readonly key: PlanKey }
  | { readonly kind: 'none'; readonly reason: string };

/** The key that signs and verifies reviewed plans, masked before anybody has it. Without one the reason, and the way out. */
export async function openPlanKey(run: Run): Promise<OpenedPlanKey> {
  const { settings, environment } = run;
  const { clientSecret, accessKeySecret } = settings.credentials;
  try {
    const key = derivePlanKey({
      planKey: settings.planKey,
      clientSecret: clientSecret ?? (accessKeySecret === null ? await loadSandboxSecret(run) : null),
      accessKeySecret,
    });
    const bytes = Buffer.from(key.bytes);
    for (const spelling of ['hex', 'base64', 'base64url'] as const)
      environment.keepSecret(bytes.toString(spelling));
    return { kind: 'key', key };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'none', reason: [error.message, error.hint ?? ''].join(' ').trim() };
  }
}

/** The embedded tenant signs in with a secret of its own, which everybody knows: enough to rehearse, and bound to `sandbox:`. */
async function loadSandboxSecret({ settings, tenantTransport }: Run): Promise<string | null> {
  if (tenantTransport === null && settings.baseUrl.kind !== 'sandbox') return null;
  const { SANDBOX_CLIENT } = await import('../sandbox/sandbox-credentials.ts');
  return SANDBOX_CLIENT.secret;
}
