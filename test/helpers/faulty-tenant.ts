import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/commands/system-clock.ts';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { CallCodeStore } from '../../src/model/call-code-store.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { ChangeOutcome } from '../../src/model/outcome.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import type { SandboxOutcome, SandboxReply, SandboxRequest } from '../../src/sandbox/sandbox-exchange.ts';
import { toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import type { RetryAfter, SandboxFault, SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/serve-sandbox.ts';
import { closeTestLog, collectingLogger, openTestLog, planOf, values, verifyFile } from './apply-fixtures.ts';

/** What goes wrong with a call: a fault of the sandbox, or a reply that it would never give, without or after the work. */
export type Mishap =
  | { readonly fault: SandboxFault; readonly retryAfter?: RetryAfter }
  | { readonly instead: SandboxReply }
  | { readonly after: (honest: SandboxReply) => SandboxReply };

export interface MishapPlan {
  readonly mishap: Mishap;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Template. */
  readonly route: string;
  /** How many of these calls it strikes, from the first on; all when left out. */
  readonly times?: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly target: string;
  readonly idempotencyKey: string | null;
}

export interface AppliedUnderFaults {
  readonly changes: readonly ChangeOutcome[];
  /** Intents whose outcome the log leaves unknown. */
  readonly open: number;
  readonly logVerifies: boolean;
}

export interface FaultyTenant extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly store: CallCodeStore;
  /** In order of arrival, those included that never reached the tenant's work. */
  readonly seen: readonly SeenRequest[];
  readonly strike: (plan: MishapPlan | null) => void;
  readonly apply: Apply;
  /** Another store, which takes the tenant to be at this address. */
  readonly at: (baseUrl: string) => { readonly store: CallCodeStore; readonly apply: Apply };
}

/** Applies with the real store, over HTTP, into a real audit log. */
type Apply = (changes: readonly Change[], actual?: readonly ActualCode[]) => Promise<AppliedUnderFaults>;

export interface FaultyTenantOptions {
  readonly switches?: Partial<SandboxSwitches>;
  /** For both sides; the machine's when left out. */
  readonly clock?: Clock;
  /** Of one call; so long when left out that no call in health meets it. */
  readonly timeoutMs?: number;
  /** Codes of roots that it holds from the start. */
  readonly roots?: readonly string[];
}

/** For calls that are left without an answer: as short as a busy machine allows. */
export const SHORT_TIMEOUT_MS = 800;

/** The sandbox served over HTTP, with faults on order, and the real store and audit log against it. */
export async function openFaultyTenant(options: FaultyTenantOptions = {}): Promise<FaultyTenant> {
  const clock = options.clock ?? systemClock;
  const { switches = {}, roots = [] } = options;
  const state = toSandboxState(roots.map(toRoot));
  const sandbox = createSandbox({ clock, randomUuid: randomUUID, random: () => 0.5, switches, state });
  const front = new MishapFront(sandbox);
  const server = await serveSandbox({
    sandbox: {
      exchange: front.exchange,
      switches: sandbox.switches,
      setSwitches: (changed) => sandbox.setSwitches(changed),
      exportState: () => sandbox.exportState(),
      revokeTokens: () => sandbox.revokeTokens(),
    },
    port: 0,
  });
  const at = (baseUrl: string) => {
    const store = createStore(baseUrl, { ...options, clock });
    const apply: Apply = (changes, actual = []) => applyWith(store, { changes, actual, clock });
    return { store, apply };
  };
  return {
    sandbox,
    server,
    ...at(server.url),
    at,
    seen: front.seen,
    strike: (plan) => front.strike(plan),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function toRoot(code: string) {
  const { parent: _, ...record } = values(code);
  return { ...record, id: randomUUID(), parentCallCodeId: null };
}

function createStore(baseUrl: string, { clock, timeoutMs }: FaultyTenantOptions & { clock: Clock }) {
  return createCallCodesStore({
    transport: createAxiosTransport(),
    baseUrl,
    credentials: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
    target: 'acme',
    commit: 'c0ffee',
    concurrency: 8,
    maxRate: null,
    timeoutMs: timeoutMs ?? 20_000,
    clock,
    // A short backoff: these tests are not about its length.
    random: () => 0.05,
    randomUuid: randomUUID,
    log: collectingLogger(),
  });
}

async function applyWith(
  store: CallCodeStore,
  work: {
    readonly changes: readonly Change[];
    readonly actual: readonly ActualCode[];
    readonly clock: Clock;
  },
): Promise<AppliedUnderFaults> {
  const { actual, clock } = work;
  const audit = await openTestLog();
  const result = planOf(work.changes, actual);
  const outcome = await applyPlan({ result, actual, store, audit, clock, log: collectingLogger() });
  await closeTestLog(audit, outcome);
  const { kind, unknownOutcomes } = await verifyFile(audit.file);
  return { changes: outcome.changes, open: unknownOutcomes.length, logVerifies: kind === 'verified' };
}

class MishapFront {
  readonly #sandbox: Sandbox;
  readonly #seen: SeenRequest[] = [];
  #plan: MishapPlan | null = null;
  #struck = 0;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  get seen(): readonly SeenRequest[] {
    return this.#seen;
  }

  strike(plan: MishapPlan | null): void {
    this.#plan = plan;
    this.#struck = 0;
    this.#sandbox.setSwitches({ faults: plan === null ? [] : toFaults(plan) });
  }

  readonly exchange = async (request: SandboxRequest): Promise<SandboxOutcome> => {
    const { method, target, headers } = request;
    this.#seen.push({ method, target, idempotencyKey: headers['idempotency-key'] ?? null });
    const mishap = this.#take(request);
    if (mishap === null || 'fault' in mishap) return this.#sandbox.exchange(request);
    if ('instead' in mishap) return { kind: 'reply', reply: mishap.instead };
    const honest = await this.#sandbox.exchange(request);
    return honest.kind === 'reply' ? { kind: 'reply', reply: mishap.after(honest.reply) } : honest;
  };

  #take({ method, target }: SandboxRequest): Mishap | null {
    const plan = this.#plan;
    if (plan === null || plan.method !== method || !isOnRoute(target, plan.route)) return null;
    this.#struck += 1;
    return this.#struck <= (plan.times ?? Number.POSITIVE_INFINITY) ? plan.mishap : null;
  }
}

function toFaults({ mishap, method, route, times }: MishapPlan): SandboxSwitches['faults'] {
  if (!('fault' in mishap)) return [];
  return [{ ...mishap, match: { method, route, ...(times === undefined ? {} : { times }) } }];
}

function isOnRoute(target: string, route: string): boolean {
  const [path = ''] = target.split('?');
  const isOne = path.startsWith('/api/v2/callcodes/');
  return isOne ? route === '/api/v2/callcodes/{id}' : path === route;
}
