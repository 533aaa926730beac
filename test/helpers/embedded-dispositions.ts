import { randomUUID } from 'node:crypto';
import { createDispositionsStore } from '../../src/cxone/dispositions/create-dispositions-store.ts';
import type { DesiredCode } from '../../src/model/call-code.ts';
import type { CallCodeStore } from '../../src/model/call-code-store.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { HttpRequest, HttpTransport } from '../../src/model/http-transport.ts';
import type { ApplyOutcome } from '../../src/model/outcome.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import type { RecentApply } from '../../src/model/recent-apply.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_ACCESS_KEY, SANDBOX_BASE_URL } from '../../src/sandbox/sandbox-credentials.ts';
import { type DispositionRecord, toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { collectingLogger } from './apply-fixtures.ts';
import { CATEGORY, matrix, planOptions } from './code-builders.ts';
import { createInstantClock } from './instant-clock.ts';
import { createMemoryAudit, type MemoryAudit } from './memory-audit.ts';

export const LIST_ROUTE = '/incontactapi/services/{version}/dispositions';
export const SKILLS_ROUTE = '/incontactapi/services/{version}/dispositions/{id}/skills';
export const RECORD_ROUTE = '/incontactapi/services/{version}/dispositions/{id}';

export interface DispositionsTenantOptions {
  readonly records?: readonly DispositionRecord[];
  readonly switches?: Partial<SandboxSwitches>;
  readonly template?: string;
  readonly concurrency?: number;
  /** Declared by the files; the usual one by default. */
  readonly categories?: readonly string[];
  /** Whether some reply held a secret of the run, which was taken out. */
  readonly hasRedacted?: boolean;
  readonly apiVersion?: string;
  /** One that sleeps at once by default. */
  readonly clock?: Clock;
  /** For the faults and the pauses; always 0.5 by default. */
  readonly random?: () => number;
}

/** What stands between a run and its tenant. */
export type Wire = (request: HttpRequest, send: HttpTransport) => ReturnType<HttpTransport>;

export interface DispositionsRound {
  readonly result: PlanResult;
  readonly outcome: ApplyOutcome;
  readonly audit: MemoryAudit;
  /** `path status` of each change. */
  readonly statuses: readonly string[];
}

interface ApplyWays {
  readonly wire?: Wire;
  readonly audit?: MemoryAudit;
  /** What the audit log of an apply of a moment ago tells. */
  readonly recentApply?: RecentApply;
}

export interface EmbeddedDispositions {
  readonly sandbox: Sandbox;
  readonly clock: Clock;
  readonly truth: () => readonly DispositionRecord[];
  /** `name | notes` of each record, in creation order. */
  readonly shown: () => readonly string[];
  /** Calls by method and route. */
  readonly count: (method: string, route: string) => number;
  /** A run's own store: nothing is remembered from another. */
  readonly open: (wire?: Wire, recentApply?: RecentApply | null) => CallCodeStore;
  readonly plan: (codes: readonly DesiredCode[], options?: Partial<PlanOptions>) => Promise<PlanResult>;
  readonly apply: (
    codes: readonly DesiredCode[],
    options?: Partial<PlanOptions> & ApplyWays,
  ) => Promise<DispositionsRound>;
}

/** A record of the flat list as an administrator would leave it. */
export function disposition(
  facts: Partial<DispositionRecord> & Pick<DispositionRecord, 'dispositionId' | 'dispositionName'>,
): DispositionRecord {
  return {
    notes: '',
    lastUpdated: '2026-01-01T00:00:00.000Z',
    classificationId: 6,
    systemOutcome: '',
    isActive: true,
    isPreviewDisposition: false,
    ...facts,
  };
}

/** The sandbox's dispositions behind the real adapter, all in this process, by a clock that sleeps at once. */
export function embedDispositions(options: DispositionsTenantOptions = {}): EmbeddedDispositions {
  const { records = [], switches, template = '{name}', concurrency = 4, categories } = options;
  const { clock = createInstantClock(), random = () => 0.5, apiVersion = 'v30.0' } = options;
  const sandbox = createSandbox({
    clock,
    random,
    randomUuid: randomUUID,
    state: { ...toSandboxState([]), dispositions: { records } },
    ...(switches === undefined ? {} : { switches }),
  });
  const open = (wire: Wire = (request, send) => send(request), recentApply: RecentApply | null = null) =>
    createDispositionsStore({
      transport: (request) => wire(request, sandbox.handle),
      baseUrl: SANDBOX_BASE_URL,
      credentials: {
        accessKeyId: SANDBOX_ACCESS_KEY.id,
        accessKeySecret: SANDBOX_ACCESS_KEY.secret,
        application: null,
      },
      issuer: 'https://cxone.niceincontact.com',
      region: 'na1',
      tenant: null,
      apiVersion,
      template,
      recentApply,
      concurrency,
      maxRate: null,
      timeoutMs: 1000,
      clock,
      random,
      randomUuid: randomUUID,
      log: collectingLogger(),
      hasRedacted: () => options.hasRedacted ?? false,
    });
  const compare = async (
    store: CallCodeStore,
    { codes, drawn }: { readonly codes: readonly DesiredCode[]; readonly drawn: Partial<PlanOptions> },
  ) => {
    const actual = await store.listCodes(codes);
    const result = buildPlan({
      matrix: matrix(codes, categories),
      actual,
      options: planOptions({ api: 'dispositions', ...drawn }),
      desiredTerms: (code) => store.desiredTerms(code),
      termsAt: (path, record) => store.termsAt(path, record),
      faults: store.findFaults(codes),
    });
    return { actual, result };
  };
  const truth = () => sandbox.exportState().dispositions.records;
  return {
    sandbox,
    clock,
    truth,
    shown: () => truth().map(({ dispositionName, notes }) => `${dispositionName} | ${notes}`),
    count: (method, route) => sandbox.requests.byRoute.get(`${method} ${route}`) ?? 0,
    open,
    plan: async (codes, drawn = {}) => (await compare(open(), { codes, drawn })).result,
    apply: async (codes, { wire, recentApply, audit = createMemoryAudit(), ...drawn } = {}) => {
      const store = open(wire, recentApply);
      const { actual, result } = await compare(store, { codes, drawn });
      const log = collectingLogger();
      const outcome = await applyPlan({ result, actual, store, audit, clock, log });
      const statuses = outcome.changes.map(({ change, status }) => `${change.path} ${status}`);
      return { result, outcome, audit, statuses };
    },
  };
}

/** The tag of a code in the usual category. */
export function tagOf(path: string, category = CATEGORY): string {
  return `[callcode ${path} @ ${category}]`;
}
