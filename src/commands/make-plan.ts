import { InputError } from '../errors/input-error.ts';
import type { LoadedMatrix } from '../matrix/load-matrix.ts';
import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import type { CallCodeStore, TenantIdentity } from '../model/call-code-store.ts';
import type { Finding } from '../model/finding.ts';
import type { Blocker, PlanResult } from '../model/plan.ts';
import type { Stakes } from '../model/stakes.ts';
import { sha256Hex } from '../util/canonical-json.ts';
import { MASK } from '../util/create-redactor.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { hasErrors, readMatrix } from './read-matrix.ts';
import type { Run } from './run-environment.ts';
import { hasCredentials } from './tenant-credentials.ts';

/** The files, checked, and where it was possible the comparison with the tenant. */
export interface Draft {
  readonly loaded: LoadedMatrix;
  /** Of the files and of the comparison. */
  readonly findings: readonly Finding[];
  readonly compared: Compared | null;
  /** Why there is no comparison; null when there is one. */
  readonly notCompared: string | null;
  /** Who uses what the plan retires; null where nobody was asked. */
  readonly stakes: Stakes | null;
}

export interface Compared {
  readonly result: PlanResult;
  readonly actual: readonly ActualCode[];
  readonly store: CallCodeStore;
  readonly identity: TenantIdentity;
  /** When the tenant refused a call for its rate; grows while the store is used. */
  readonly throttledAtMs: readonly number[];
  readonly close: () => Promise<void>;
}

/**
 * Plans as both `plan` and `apply` do: files, then tenant, then the pure difference. Never writes to the tenant.
 * @throws InputError when credentials are missing and the event does not say why.
 */
export async function makePlan(run: Run): Promise<Draft> {
  const loaded = await readMatrix(run);
  assertNotCancelled(run);
  const withoutTenant = (notCompared: string): Draft => ({
    loaded,
    findings: loaded.findings,
    compared: null,
    notCompared,
    stakes: null,
  });
  if (!hasCredentials(run) && run.context.untrusted !== null)
    return withoutTenant(whyUntrusted(run.context.untrusted));
  if (hasErrors(loaded.findings)) return withoutTenant('the matrix files have errors');
  const opened = await openStore(run, commitOf(run, loaded));
  try {
    const compared = await compare(run, { loaded, opened });
    return {
      loaded,
      findings: [...loaded.findings, ...compared.result.findings],
      compared: { ...compared, throttledAtMs: opened.throttledAtMs, close: opened.close },
      notCompared: null,
      stakes: null,
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function compare(run: Run, { loaded, opened }: { loaded: LoadedMatrix; opened: OpenStore }) {
  const { store } = opened;
  const signedIn = await store.signIn();
  const actual = await store.listCodes(loaded.matrix.codes);
  const { buildPlan } = await import('../reconcile/build-plan.ts');
  const { target, api, removed, maxDeactivations, takeover } = run.settings;
  const built = buildPlan({
    matrix: loaded.matrix,
    actual,
    options: { target, api, removed, maxDeactivations, takeover },
    desiredTerms: (code) => store.desiredTerms(code),
    termsAt: (path, record) => store.termsAt(path, record),
    faults: store.findFaults(loaded.matrix.codes),
    isRedacted: (record) => opened.hasRedacted() && holdsMask(record),
  });
  const { warnOfTakeover } = await import('./warn-of-takeover.ts');
  await warnOfTakeover(run, { actual, listed: built.listed });
  const result = withBlocker(built, wrongTenant(run, signedIn));
  return { result, actual, store, identity: withoutSecrets(run, signedIn) };
}

/** Whether a secret of the run was taken out of the record on its way here. */
export function holdsMask({ name, code, category }: ActualCode): boolean {
  return [name, code, category].some((text) => text.includes(MASK));
}

/** The commit that enters the idempotency keys; without one the desired codes themselves identify the run. */
function commitOf({ context }: Run, { matrix }: LoadedMatrix): string {
  return context.commit ?? sha256Hex(matrix.codes.map(toIdentity).sort().join('\n'));
}

/** All that a file says of a code, but for where it says so. */
function toIdentity(desired: DesiredCode): string {
  const { path, code, name, type, category, active, parent, was, classification } = desired;
  return JSON.stringify([path, code, name, type, category, active, parent, was, classification]);
}

function whyUntrusted(untrusted: 'fork' | 'dependabot'): string {
  return untrusted === 'fork'
    ? 'this pull request comes from a fork, and GitHub gives its runs no secrets'
    : 'this pull request comes from Dependabot, and GitHub gives its runs no secrets';
}

/** That the credentials are another tenant's than the settings name; null when they are not, or the sign-in does not tell. */
export function wrongTenant({ settings, environment }: Run, { tenantId }: TenantIdentity): Blocker | null {
  if (settings.tenant === null || tenantId === null) return null;
  if (settings.tenant.toLowerCase() === tenantId.toLowerCase()) return null;
  return {
    rule: 'wrong-tenant',
    message: environment.redactor.redact(
      `The credentials belong to tenant ${tenantId}, the input tenant says ${settings.tenant}. Correct the input or use that tenant's credentials.`,
    ),
  };
}

/** A claim may say anything, a secret that the server knows included. */
function withoutSecrets({ environment }: Run, { tenantId, businessUnitId }: TenantIdentity): TenantIdentity {
  const { redactor } = environment;
  return {
    tenantId: tenantId === null ? null : redactor.redact(tenantId),
    ...(businessUnitId === undefined ? {} : { businessUnitId: redactor.redact(businessUnitId) }),
  };
}

function withBlocker(result: PlanResult, blocker: Blocker | null): PlanResult {
  if (blocker === null) return result;
  return { ...result, plan: { ...result.plan, blocked: [...result.plan.blocked, blocker] } };
}

/** Narrowing for commands that cannot go on without the tenant. */
export function assertCompared(draft: Draft): asserts draft is Draft & { compared: Compared } {
  if (draft.compared === null) {
    throw new InputError(`Apply needs the tenant, but ${draft.notCompared ?? 'it was not compared'}.`);
  }
}
